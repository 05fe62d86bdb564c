package org.kanttekening.app.find;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Passages;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;
import org.kanttekening.folder.ArticleFile;
import org.kanttekening.folder.ArticleFolder;
import org.kanttekening.folder.PassageLink;
import org.kanttekening.folder.PassageLink.Place;
import org.kanttekening.folder.Problem;
import org.kanttekening.folder.SidecarReading;
import org.kanttekening.folder.StoredSidecar;
import org.kanttekening.folder.UnreadableFileException;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Where a link leads in a folder. A link can come from anybody: its name is looked up among the
/// articles that are there and never taken for a path.
///
/// @param spans of its text, in UTF-16; none for the article as a whole, and for an annotation that
///   has no words
/// @param owner whose sidecar has the annotation; empty where the link leads to none
/// @param id of the annotation, or empty
public record Passage(ArticleFile article, List<Span> spans, String owner, String id) {

    /// That a link leads nowhere in a folder, and why.
    ///
    /// The text of the exception is for logs; what people see is made from [#problem()].
    public static final class LostException extends Exception {

        private final Problem problem;

        LostException(Problem problem) {
            super(problem.key());
            this.problem = problem;
        }

        public Problem problem() {
            return problem;
        }
    }

    public Passage {
        spans = List.copyOf(spans);
    }

    /// Where all of it stands; empty where it has no text of its own.
    public Optional<Span> hull() {
        return spans.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Span(
                                spans.stream().mapToInt(Span::start).min().orElseThrow(),
                                spans.stream().mapToInt(Span::end).max().orElseThrow()));
    }

    /// Looks up a link, in the sidecars of all owners; reads files and writes none.
    ///
    /// @throws LostException where it leads nowhere
    public static Passage of(PassageLink link, ArticleFolder folder)
            throws LostException, IOException, UnreadableFileException {
        var article = link.article();
        if (!folder.articles().contains(article)) {
            throw new LostException(Problem.of("problem.link.article", article.name()));
        }
        return switch (link.place()) {
            case Place.Whole _ -> new Passage(article, List.of(), "", "");
            case Place.Between between -> {
                var text = folder.read(article).text();
                yield new Passage(article, List.of(span(between, article, text)), "", "");
            }
            case Place.Tagged(var id) -> tagged(id, article, folder);
        };
    }

    private static Span span(Place.Between between, ArticleFile article, ArticleText text)
            throws LostException {
        if (between.end() > text.lengthInCodePoints()) {
            throw new LostException(
                    Problem.of(
                            "problem.link.beyond",
                            article.name(),
                            between.end(),
                            text.lengthInCodePoints()));
        }
        return new Span(text.toUtf16(between.start()), text.toUtf16(between.end()));
    }

    private static Passage tagged(String id, ArticleFile article, ArticleFolder folder)
            throws LostException, IOException, UnreadableFileException {
        var text = folder.read(article).text();
        for (var owner : folder.survey().owners(article).keySet()) {
            var found =
                    stored(folder.readSidecar(article, owner, text))
                            .flatMap(it -> it.sidecar().annotations().find(id));
            if (found.isPresent()) {
                return new Passage(article, spans(found.get()), owner, id);
            }
        }
        throw new LostException(Problem.of("problem.link.annotation", id, article.name()));
    }

    private static Optional<StoredSidecar> stored(SidecarReading reading) {
        return switch (reading) {
            case SidecarReading.Read(var stored, _) -> Optional.of(stored);
            case SidecarReading.ReadOnly(var stored, _, _) -> Optional.of(stored);
            case SidecarReading.Absent _, SidecarReading.OtherText _, SidecarReading.Unreadable _ ->
                    Optional.empty();
        };
    }

    private static List<Span> spans(Annotation annotation) {
        return Passages.leading(annotation).spans();
    }
}
