package org.kanttekening.exchange.report;

import org.kanttekening.annotation.ActorFields;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.DecisionFields;
import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Passages;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Shape;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Graphemes;
import org.kanttekening.article.Span;
import org.kanttekening.exchange.TaggedArticle;
import org.kanttekening.exchange.report.MeetingSheet.Chapter;
import org.kanttekening.exchange.report.MeetingSheet.Point;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One article of a sheet for a meeting.
final class MeetingChapter {

    /// How much of the article stands before and after a passage, in UTF-16.
    private static final int AROUND = 160;

    private final Chapter chapter;
    private final Labels labels;
    private final Html page;
    private final TaggedArticle article;
    private final Map<String, Reported> people = new LinkedHashMap<>();

    MeetingChapter(Chapter chapter, Labels labels, Html page) {
        this.chapter = chapter;
        this.labels = labels;
        this.page = page;
        this.article = chapter.people().firstEntry().getValue();
        // with no kinds asked for no name leads anywhere: nothing else stands on the page
        chapter.people()
                .forEach((id, it) ->
                        people.put(
                                id,
                                new Reported(
                                        new TaggedArticle(
                                                it.file(),
                                                it.text(),
                                                it.owner(),
                                                it.stored(),
                                                Set.of()),
                                        labels)));
    }

    /// @param first the number of its first point
    void write(int first) {
        page.open("section").line();
        page.open("h2").isolated(people.values().iterator().next().title()).close("h2");
        page.open("p", "class", "sort").isolated(article.file().name()).close("p").line();
        int number = first;
        for (var point : chapter.points()) {
            write(point, number++);
        }
        page.close("section").line();
    }

    private void write(Point point, int number) {
        page.open("div", "class", "point");
        page.open("h3")
                .element("span", number + ".", "class", "ordinal")
                .text(labels.text("exchange.meeting.kind." + point.kind().term()))
                .element("span", String.join(", ", point.differences()), "class", "differs")
                .close("h3")
                .line();
        passage(point);
        page.open("div", "class", "versions").line();
        chapter.people().keySet().forEach(it -> version(it, point));
        page.close("div").line();
        if (point.told().isEmpty()) {
            page.open("p", "class", "ruling")
                    .text(labels.text("exchange.meeting.ruling"))
                    .open("span")
                    .close("span")
                    .close("p");
        }
        for (var line : point.told()) {
            page.open("p", "class", "told").isolated(line).close("p");
        }
        page.close("div").line();
    }

    /// The words in their lines: of an actor where they are first mentioned.
    private void passage(Point point) {
        var shown = point.versions().firstEntry().getValue();
        var spans = Passages.leading(shown).spans();
        if (spans.isEmpty()) {
            return;
        }
        var at =
                point.kind() == Kind.ACTOR
                        ? spans.getFirst()
                        : new Span(spans.getFirst().start(), spans.getLast().end());
        var text = article.text().value();
        int from = begin(text, at.start());
        int to = end(text, at.end());
        page.open("p", "class", "passage", "dir", "auto", "lang", article.language());
        page.text(from > 0 && text.charAt(from - 1) != '\n' ? "… " : "");
        page.text(text, from, at.start())
                .open("mark")
                .text(text, at.start(), at.end())
                .close("mark")
                .text(text, at.end(), to);
        page.text(to < text.length() && text.charAt(to) != '\n' ? " …" : "");
        page.close("p").line();
    }

    /// From the start of the line, or from a word not too far before.
    private static int begin(String text, int at) {
        int line = text.lastIndexOf('\n', at - 1) + 1;
        if (at - line <= AROUND) {
            return line;
        }
        int space = text.indexOf(' ', at - AROUND);
        return space >= 0 && space < at ? space + 1 : Graphemes.floor(text, at - AROUND);
    }

    private static int end(String text, int at) {
        int feed = text.indexOf('\n', at);
        int line = feed < 0 ? text.length() : feed;
        if (line - at <= AROUND) {
            return line;
        }
        int space = text.lastIndexOf(' ', at + AROUND);
        return space > at ? space : Graphemes.floor(text, at + AROUND);
    }

    private void version(String person, Point point) {
        var said = point.of(person);
        page.open("div", "class", said.isPresent() ? "version" : "version none");
        page.open("h4").isolated(chapter.names().getOrDefault(person, person)).close("h4");
        if (said.isEmpty()) {
            page.text(chapter.nothing().getOrDefault(person, labels.text("exchange.meeting.none")));
        } else {
            fields(person, said.get(), point);
        }
        page.close("div").line();
    }

    private void fields(String person, Annotation said, Point point) {
        var reported = people.get(person);
        if (reported == null) {
            return;
        }
        if (point.fields().isEmpty()) {
            // only that not everybody has it: enough to know what is meant
            page.isolated(reported.names().of(said));
            return;
        }
        page.open("dl");
        switch (said.kind()) {
            case QUOTE -> shape(QuoteFields.SHAPE, said, reported, point);
            case ACTOR -> shape(ActorFields.SHAPE, said, reported, point);
            case DECISION -> shape(DecisionFields.SHAPE, said, reported, point);
        }
        page.close("dl");
    }

    // An annotation of a kind is of that kind's shape.
    @SuppressWarnings("unchecked")
    private <R> void shape(Shape<R> shape, Annotation said, Reported reported, Point point) {
        for (var field : shape.fields()) {
            if (point.fields().contains(field)) {
                field(shape, field, (R) said, reported, point);
            }
        }
    }

    private <R> void field(
            Shape<R> shape, Field<R, ?> field, R said, Reported reported, Point point) {
        page.open("div").element("dt", labels.field(shape.name(), field.name())).open("dd");
        if (!field.isFilled(said)) {
            page.text(labels.text("exchange.meeting.empty"));
        } else if (field.type() instanceof FieldType.Passage) {
            words((Segments) field.get(said), common(field, point));
        } else {
            new Values(reported, page).of(field, said);
        }
        page.close("dd").close("div");
    }

    /// What all who found it have of a passage.
    private static <R> List<Segments> common(Field<R, ?> field, Point point) {
        return point.versions().values().stream().map(it -> passage(field, it)).toList();
    }

    // A field of a kind reads annotations of that kind, of which a point's are.
    @SuppressWarnings("unchecked")
    private static <R> Segments passage(Field<R, ?> field, Annotation annotation) {
        return (Segments) field.get((R) annotation);
    }

    /// A passage's words, those marked that not everybody has in theirs.
    private void words(Segments passage, List<Segments> all) {
        ArticleText text = article.text();
        page.open("bdi", "class", "words", "lang", article.language());
        boolean later = false;
        for (var span : passage.spans()) {
            page.text(later ? " … " : "");
            later = true;
            for (var piece : Stretch.of(span, all)) {
                if (piece.isCommon()) {
                    page.text(text.value(), piece.at().start(), piece.at().end());
                } else {
                    page.open("em", "class", "only")
                            .text(text.value(), piece.at().start(), piece.at().end())
                            .close("em");
                }
            }
        }
        page.close("bdi");
    }
}
