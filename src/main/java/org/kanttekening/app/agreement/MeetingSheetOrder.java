package org.kanttekening.app.agreement;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.AnnotationSet;
import org.kanttekening.annotation.Sidecar;
import org.kanttekening.exchange.Letters;
import org.kanttekening.exchange.SingleFile;
import org.kanttekening.exchange.TaggedArticle;
import org.kanttekening.exchange.report.MeetingSheet;
import org.kanttekening.exchange.report.MeetingSheet.Chapter;
import org.kanttekening.exchange.report.MeetingSheet.Point;
import org.kanttekening.exchange.report.Wording;
import org.kanttekening.folder.ArticleFile;
import org.kanttekening.folder.ArticleFolder;
import org.kanttekening.folder.Progress;
import org.kanttekening.folder.UnreadableFileException;
import org.kanttekening.review.compare.Comparing;
import org.kanttekening.review.compare.Difference;
import org.kanttekening.review.compare.Row;
import org.kanttekening.review.match.MatchRule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Which sheet of disagreements is wanted for a meeting.
///
/// @param people whose tags are compared, by id
/// @param articles by name, those that two of them tagged
/// @param letters whether letters stand in place of names, the same for the same person throughout
/// @param made the day that stands on it
public record MeetingSheetOrder(
        Set<String> people,
        List<String> articles,
        boolean letters,
        Wording wording,
        ZoneId zone,
        LocalDate made) {

    public MeetingSheetOrder {
        people = Set.copyOf(people);
        articles = List.copyOf(articles);
    }

    /// Writes the sheet beside a file and puts it in its place in one step.
    ///
    /// @throws UnreadableFileException where anything of it cannot be read: a sheet from which
    ///   something is missing would not say so
    public void write(ArticleFolder folder, MatchRule rule, Path file, Progress progress)
            throws IOException, UnreadableFileException {
        var bytes = page(folder, rule, progress);
        new SingleFile(file, true).write((into, _) -> Files.write(into, bytes));
    }

    /// The sheet as a page.
    public byte[] page(ArticleFolder folder, MatchRule rule, Progress progress)
            throws IOException, UnreadableFileException {
        var chapters = new ArrayList<Chapter>();
        for (var article : articles) {
            progress.at(chapters.size(), articles.size());
            chapter(folder, article, rule).ifPresent(chapters::add);
        }
        progress.at(articles.size(), articles.size());
        return new MeetingSheet(wording, zone, made).page(chapters);
    }

    private Optional<Chapter> chapter(ArticleFolder folder, String article, MatchRule rule)
            throws IOException, UnreadableFileException {
        var unread = new ArrayList<FolderAgreement.Unread>();
        var tagged = Tagged.read(folder, new ArticleFile(article), List.copyOf(sorted()), unread);
        for (var problem : unread) {
            switch (problem.reason()) {
                case UnreadableFileException unreadable -> throw unreadable;
                case IOException failed -> throw failed;
                default -> throw new IOException(problem.reason());
            }
        }
        var owners = tagged.sidecars().keySet();
        if (owners.size() < 2) {
            return Optional.empty();
        }
        var shown = shown(tagged);
        var points =
                Comparing.rows(owners.stream().map(tagged::side).toList(), rule).stream()
                        .filter(row -> !row.isAgreed())
                        .sorted(
                                Comparator.comparing(
                                        (Row row) -> row.group().first(), AnnotationSet.ORDER))
                        .map(row -> point(row, shown))
                        .toList();
        return points.isEmpty() ? Optional.empty() : Optional.of(chapter(tagged, shown, points));
    }

    private Chapter chapter(Tagged tagged, Map<String, Sidecar> shown, List<Point> points) {
        var people = new TreeMap<String, TaggedArticle>();
        shown.forEach((owner, sidecar) -> people.put(owner, tagged.told(owner, sidecar)));
        return new Chapter(people, names(shown), points);
    }

    /// Where letters are wanted, by the order of all people of the sheet; else the names in the
    /// sidecars.
    private Map<String, String> names(Map<String, Sidecar> shown) {
        var names = new TreeMap<String, String>();
        shown.forEach((owner, sidecar) -> {
            var name = sidecar.annotator().name();
            names.put(
                    owner,
                    letters
                            ? lettered().of(owner).toUpperCase(Locale.ROOT)
                            : name.isBlank() ? owner : name);
        });
        return names;
    }

    private Letters lettered() {
        return new Letters(people);
    }

    /// The sidecars as they are shown: where letters are wanted nobody is named in them, such as
    /// who signed a check.
    private Map<String, Sidecar> shown(Tagged tagged) {
        if (!letters) {
            return tagged.sidecars();
        }
        var shown = new TreeMap<String, Sidecar>();
        tagged.sidecars().forEach((owner, it) -> shown.put(owner, lettered().of(it)));
        return shown;
    }

    private SortedSet<String> sorted() {
        return new TreeSet<>(people);
    }

    private Point point(Row row, Map<String, Sidecar> shown) {
        var versions = new TreeMap<String, Annotation>();
        row.group()
                .members()
                .forEach((owner, annotation) ->
                        versions.put(
                                owner,
                                Optional.ofNullable(shown.get(owner))
                                        .flatMap(it -> it.annotations().find(annotation.id()))
                                        .orElse(annotation)));
        return new Point(
                row.group().kind(),
                versions,
                row.differences().stream().map(this::said).toList(),
                row.fields());
    }

    private String said(Difference difference) {
        return wording.text(
                "exchange.meeting.differs." + difference.name().toLowerCase(Locale.ROOT));
    }
}
