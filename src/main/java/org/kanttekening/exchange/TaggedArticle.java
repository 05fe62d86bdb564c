package org.kanttekening.exchange;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.AnnotationSet;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Kind;
import org.kanttekening.article.ArticleText;
import org.kanttekening.folder.ArticleFile;
import org.kanttekening.folder.StoredSidecar;

import java.util.List;
import java.util.Set;

/// One person's tags of one article, as they go out.
///
/// Actors and other annotations that what was chosen refers to come along, so that nothing points
/// nowhere; [#chosen()] are those that were asked for.
///
/// @param owner an annotator's id, `agreed`, or a letter in its place
/// @param kinds that were asked for
public record TaggedArticle(
        ArticleFile file, ArticleText text, String owner, StoredSidecar stored, Set<Kind> kinds) {

    public TaggedArticle {
        kinds = Set.copyOf(kinds);
    }

    public AnnotationSet annotations() {
        return stored.sidecar().annotations();
    }

    /// The annotations of the kinds that were asked for, in text order.
    public List<Annotation> chosen() {
        var all = annotations().all();
        return kinds.size() == Kind.values().length
                ? all
                : all.stream().filter(annotation -> kinds.contains(annotation.kind())).toList();
    }

    public Header header() {
        return stored.sidecar().header();
    }

    /// The name of files made of it, without an ending: the article's name from the folder on, and
    /// the owner.
    public String stem() {
        return file.name() + "." + owner;
    }

    /// BCP 47; `nl` where the sidecar says nothing.
    public String language() {
        return header().language().isEmpty() ? "nl" : header().language();
    }
}
