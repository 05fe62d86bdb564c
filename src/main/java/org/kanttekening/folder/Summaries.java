package org.kanttekening.folder;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Sidecar;
import org.kanttekening.article.ArticleText;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;

/// Sums up articles for the list of them, each read again only when one of its files has changed.
/// May be asked on any thread, and reads files: not on the one that draws.
public final class Summaries {

    private final ArticleFolder folder;
    private final Map<ArticleFile, Known> known = new ConcurrentHashMap<>();

    private record Stamp(long size, long modified) {}

    /// @param sidecar where there is one
    /// @param settings without what no summary goes by
    private record Signs(
            String annotator,
            Optional<Stamp> article,
            Optional<Stamp> sidecar,
            List<AnnotatorId> annotators,
            boolean reviewed,
            FolderSettings settings,
            Recheck recheck) {

        boolean isIncomplete(Annotation annotation, ArticleText text) {
            return !settings.missing(annotation).isEmpty() || recheck.asks(annotation, text);
        }
    }

    private record Known(Signs signs, ArticleSummary summary) {}

    public Summaries(ArticleFolder folder) {
        this.folder = folder;
    }

    /// @param beside who has a sidecar for it
    /// @param annotator whose sidecar is summed up
    /// @param settings what counts as complete here
    /// @param recheck what is to be looked at again all the same
    public ArticleSummary of(
            ArticleFile article,
            Survey beside,
            AnnotatorId annotator,
            FolderSettings settings,
            Recheck recheck)
            throws IOException {
        var judging = settings.withAssignments(List.of()).withMatching(OptionalDouble.empty());
        var sidecar = folder.sidecar(article, annotator.value());
        var signs =
                new Signs(
                        annotator.value(),
                        stamp(folder.inside(article.name())),
                        stamp(sidecar),
                        beside.annotators(article),
                        beside.owners(article).containsKey(AnnotatorId.AGREED),
                        judging,
                        recheck);
        var before = known.get(article);
        if (before != null && before.signs().equals(signs)) {
            return before.summary();
        }
        var summary = summed(article, signs);
        known.put(article, new Known(signs, summary));
        return summary;
    }

    private ArticleSummary summed(ArticleFile article, Signs signs) throws IOException {
        try {
            var read = folder.read(article);
            return switch (folder.readSidecar(article, signs.annotator(), read.text())) {
                case SidecarReading.Read(var stored, _) ->
                        summary(read, stored.sidecar(), signs, true);
                case SidecarReading.ReadOnly(var stored, _, _) ->
                        summary(read, stored.sidecar(), signs, true);
                case SidecarReading.Absent _ -> summary(read, blank(signs), signs, true);
                case SidecarReading.OtherText _, SidecarReading.Unreadable _ ->
                        summary(read, blank(signs), signs, false);
            };
        } catch (UnreadableFileException | NoSuchFileException e) {
            return new ArticleSummary(
                    article,
                    article.fileName(),
                    Header.NONE.status(),
                    "",
                    0,
                    0,
                    0,
                    0,
                    signs.annotators(),
                    signs.reviewed(),
                    false);
        }
    }

    private static ArticleSummary summary(
            ReadArticle article, Sidecar sidecar, Signs signs, boolean readable) {
        var annotations = sidecar.annotations();
        long incomplete =
                annotations.all().stream()
                        .filter(annotation -> signs.isIncomplete(annotation, article.text()))
                        .count();
        return new ArticleSummary(
                article.file(),
                title(article, sidecar.header()),
                sidecar.header().status(),
                sidecar.header().published().isEmpty()
                        ? article.details().published()
                        : sidecar.header().published(),
                annotations.quotes().size(),
                annotations.actors().size(),
                annotations.decisions().size(),
                (int) incomplete,
                signs.annotators(),
                signs.reviewed(),
                readable);
    }

    private static String title(ReadArticle article, Header header) {
        if (!header.title().isBlank()) {
            return header.title();
        }
        if (!article.details().title().isBlank()) {
            return article.details().title();
        }
        var text = article.text();
        return text.paragraphs().stream()
                .filter(paragraph -> !paragraph.isBlank(text.value()))
                .findFirst()
                .map(paragraph -> text.slice(paragraph.span()).strip())
                .orElse(article.file().fileName());
    }

    private static Sidecar blank(Signs signs) {
        return Sidecar.of(
                org.kanttekening.annotation.Annotator.of(signs.annotator(), ""), Header.NONE);
    }

    private static Optional<Stamp> stamp(Path file) throws IOException {
        try {
            var attributes =
                    Files.readAttributes(file, java.nio.file.attribute.BasicFileAttributes.class);
            return Optional.of(
                    new Stamp(attributes.size(), attributes.lastModifiedTime().toMillis()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }
}
