package org.kanttekening.ui.find;

import org.kanttekening.article.Span;
import org.kanttekening.folder.ArticleFile;
import org.kanttekening.search.Hit;

/// Where a hit stands, by which it is known again when the folder is searched anew.
///
/// @param annotator whose annotation it is, or empty
/// @param id of its annotation, or empty
/// @param path where in the annotation it stands
record Spot(ArticleFile file, String annotator, String id, String path, Span span) {

    static Spot of(Hit hit) {
        return new Spot(hit.entry().file(), hit.annotator(), hit.id(), hit.path(), hit.span());
    }
}
