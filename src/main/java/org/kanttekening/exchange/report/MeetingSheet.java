package org.kanttekening.exchange.report;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.Kind;
import org.kanttekening.exchange.TaggedArticle;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/// A page to print for a meeting: all on which people differ, by article, with what each of them
/// says side by side and room to write down what was decided.
public final class MeetingSheet {

    private final Labels labels;
    private final LocalDate made;

    /// An article with what people differ on.
    ///
    /// @param people by their ids, in the order in which they stand
    /// @param names what they are called on the page, by their ids
    /// @param nothing what stands in place of a version that somebody does not have, by their ids
    /// @param points in text order
    public record Chapter(
            SortedMap<String, TaggedArticle> people,
            Map<String, String> names,
            Map<String, String> nothing,
            List<Point> points) {

        public Chapter(
                SortedMap<String, TaggedArticle> people,
                Map<String, String> names,
                List<Point> points) {
            this(people, names, Map.of(), points);
        }

        /// @throws IllegalArgumentException where there is nobody
        public Chapter {
            names = Map.copyOf(names);
            nothing = Map.copyOf(nothing);
            points = List.copyOf(points);
            if (people.isEmpty()) {
                throw new IllegalArgumentException("an article of nobody");
            }
        }
    }

    /// Something on which people differ.
    ///
    /// @param versions what each has of it, by their ids; of those who did not find it, nothing
    /// @param differences in what they differ, in words
    /// @param fields of which the values differ
    /// @param told what was decided and said about it; where nothing was, there is room to write
    public record Point(
            Kind kind,
            SortedMap<String, Annotation> versions,
            List<String> differences,
            List<Field<?, ?>> fields,
            List<String> told) {

        public Point(
                Kind kind,
                SortedMap<String, Annotation> versions,
                List<String> differences,
                List<Field<?, ?>> fields) {
            this(kind, versions, differences, fields, List.of());
        }

        public Point {
            differences = List.copyOf(differences);
            fields = List.copyOf(fields);
            told = List.copyOf(told);
        }

        Optional<Annotation> of(String person) {
            return Optional.ofNullable(versions.get(person));
        }
    }

    /// @param wording in the language that the page is to be in
    /// @param zone in which moments are told
    /// @param made the day of the sheet
    public MeetingSheet(Wording wording, ZoneId zone, LocalDate made) {
        this.labels = new Labels(wording, zone);
        this.made = made;
    }

    /// The page, in UTF-8.
    public byte[] page(List<Chapter> chapters) {
        int points = chapters.stream().mapToInt(it -> it.points().size()).sum();
        var title = labels.text("exchange.meeting.title");
        return new PageFrame(labels, Style.meeting())
                .page(
                        title,
                        page -> {
                            page.open("main", "class", "meeting").line();
                            page.element("h1", title);
                            page.element(
                                    "p",
                                    labels.text(
                                            "exchange.meeting.sum",
                                            labels.day(made.toString()),
                                            points,
                                            chapters.size()),
                                    "class",
                                    "sum");
                            int number = 1;
                            for (var chapter : chapters) {
                                new MeetingChapter(chapter, labels, page).write(number);
                                number += chapter.points().size();
                            }
                            page.close("main").line();
                        });
    }
}
