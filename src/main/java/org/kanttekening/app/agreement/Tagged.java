package org.kanttekening.app.agreement;

import org.kanttekening.annotation.Sidecar;
import org.kanttekening.app.agreement.FolderAgreement.Unread;
import org.kanttekening.exchange.TaggedArticle;
import org.kanttekening.folder.AnnotatorId;
import org.kanttekening.folder.ArticleFile;
import org.kanttekening.folder.ArticleFolder;
import org.kanttekening.folder.ArticleStamp;
import org.kanttekening.folder.Problem;
import org.kanttekening.folder.ReadArticle;
import org.kanttekening.folder.Revision;
import org.kanttekening.folder.SidecarReading;
import org.kanttekening.folder.StoredSidecar;
import org.kanttekening.folder.Survey;
import org.kanttekening.folder.UnreadableFileException;
import org.kanttekening.language.Language;
import org.kanttekening.language.Words;
import org.kanttekening.review.match.Side;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// An article with what people tagged in it, as far as it can be read.
///
/// @param sidecars by their owners' ids
public record Tagged(ReadArticle article, SortedMap<String, Sidecar> sidecars) {

    public Tagged {
        sidecars = Collections.unmodifiableSortedMap(new TreeMap<>(sidecars));
    }

    /// Reads the sidecars of some people.
    ///
    /// @param unread is given what cannot be read
    public static Tagged read(
            ArticleFolder folder, ArticleFile file, List<String> owners, List<Unread> unread)
            throws IOException, UnreadableFileException {
        var article = folder.read(file);
        var sidecars = new TreeMap<String, Sidecar>();
        for (var owner : owners) {
            read(folder, article, owner, sidecars, unread);
        }
        return new Tagged(article, sidecars);
    }

    /// An annotator's tags, or what is shown in their place, as a page tells them.
    public TaggedArticle told(String owner, Sidecar shown) {
        return new TaggedArticle(
                article.file(),
                article.text(),
                owner,
                new StoredSidecar(
                        shown,
                        Revision.NONE,
                        ArticleStamp.of(
                                article.file().fileName(), article.text(), article.encoding()),
                        ""),
                Set.of());
    }

    /// The people beside an article whose tags count.
    static List<String> owners(Survey survey, ArticleFile article, Predicate<String> people) {
        return survey.annotators(article).stream().map(AnnotatorId::value).filter(people).toList();
    }

    /// @throws IllegalArgumentException where nothing of theirs was read
    Side side(String owner) {
        var sidecar = sidecars.get(owner);
        if (sidecar == null) {
            throw new IllegalArgumentException("not read: " + owner);
        }
        return new Side(owner, sidecar.annotations());
    }

    /// The words of the language that somebody said it is in, else of what the article says itself.
    Words words() {
        var language =
                Stream.concat(
                                sidecars.values().stream().map(it -> it.header().language()),
                                Stream.of(article.header().language()))
                        .filter(it -> !it.isEmpty())
                        .findFirst()
                        .orElse("");
        return Language.of(language).words();
    }

    private static void read(
            ArticleFolder folder,
            ReadArticle article,
            String owner,
            SortedMap<String, Sidecar> into,
            List<Unread> unread) {
        var file = article.file().name() + "." + owner + ".kanttekening.json";
        try {
            switch (folder.lookAtSidecar(article.file(), owner, article.text())) {
                case SidecarReading.Read(var stored, _) -> into.put(owner, stored.sidecar());
                case SidecarReading.ReadOnly(var stored, _, _) -> into.put(owner, stored.sidecar());
                case SidecarReading.OtherText(_, var misplaced) ->
                        unread.add(new Unread(file, otherText(file, misplaced.size())));
                case SidecarReading.Unreadable(var problem) ->
                        unread.add(new Unread(file, problem));
                case SidecarReading.Absent _ -> {
                    // taken away while it was looked for
                }
            }
        } catch (IOException e) {
            unread.add(new Unread(file, e));
        }
    }

    private static UnreadableFileException otherText(String file, int misplaced) {
        return new UnreadableFileException(file, 0, "", Problem.of("problem.otherText", misplaced));
    }
}
