package org.kanttekening.exchange.brat;

import org.kanttekening.annotation.Segments;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The lines of one `.ann` file while they are put together; gives them their ids.
final class Sheet {

    private final ArticleText text;
    private final List<AnnLine> marks = new ArrayList<>();
    private final List<OpenEvent> events = new ArrayList<>();
    private final List<AnnLine> relations = new ArrayList<>();
    private final List<AnnLine> equivs = new ArrayList<>();
    private final List<AnnLine> attributes = new ArrayList<>();
    private final List<AnnLine> normalisations = new ArrayList<>();
    private final List<AnnLine> notes = new ArrayList<>();

    Sheet(ArticleText text) {
        this.text = text;
    }

    ArticleText text() {
        return text;
    }

    /// An event whose roles are still being filled.
    static final class OpenEvent {
        private final String id;
        private final String type;
        private final String trigger;
        private final List<AnnLine.Role> roles = new ArrayList<>();

        private OpenEvent(String id, String type, String trigger) {
            this.id = id;
            this.type = type;
            this.trigger = trigger;
        }

        String id() {
            return id;
        }

        /// Fills a role, once more where it is filled already: `Content`, `Content2`.
        void add(String role, String target) {
            int before = (int) roles.stream().filter(it -> LineIndex.role(it).equals(role)).count();
            add(role, before + 1, target);
        }

        /// Fills a role under a number, by which it goes with another role.
        void add(String role, int number, String target) {
            roles.add(new AnnLine.Role(number == 1 ? role : role + number, target));
        }

        private AnnLine line() {
            return new AnnLine.Event(id, type, trigger, roles, 0);
        }
    }

    /// The id of a new mark; none where the passage shows nothing.
    Optional<String> mark(String type, Segments passage) {
        var pieces = Fragments.of(text.value(), passage);
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        var id = "T" + (marks.size() + 1);
        var counted =
                pieces.stream()
                        .map(it ->
                                new Span(
                                        text.toCodePoints(it.start()), text.toCodePoints(it.end())))
                        .toList();
        marks.add(new AnnLine.Mark(id, type, counted, Fragments.text(text.value(), pieces), 0));
        return Optional.of(id);
    }

    OpenEvent event(String type, String trigger) {
        var event = new OpenEvent("E" + (events.size() + 1), type, trigger);
        events.add(event);
        return event;
    }

    void relation(String type, String first, String second) {
        relations.add(
                new AnnLine.Relation(
                        "R" + (relations.size() + 1),
                        type,
                        new AnnLine.Role("Arg1", first),
                        new AnnLine.Role("Arg2", second),
                        0));
    }

    void equiv(List<String> members) {
        equivs.add(new AnnLine.Equiv(BratTypes.EQUIV, members, 0));
    }

    /// An attribute with a value, unless it is the usual one or cannot be written.
    void attribute(String type, String target, String value, String usual) {
        if (!value.equals(usual) && BratTypes.isValue(value)) {
            addAttribute(type, target, value);
        }
    }

    void flag(String type, String target, boolean value) {
        if (value) {
            addAttribute(type, target, "");
        }
    }

    void normalisation(String target, String database, String key, String shown) {
        normalisations.add(
                new AnnLine.Normalisation(
                        "N" + (normalisations.size() + 1),
                        target,
                        database,
                        key,
                        Fragments.line(shown),
                        0));
    }

    /// A note, unless it is blank.
    void note(String type, String target, String note) {
        var line = Fragments.line(note);
        if (!Fragments.isBlank(line, 0, line.length())) {
            notes.add(new AnnLine.Note("#" + (notes.size() + 1), type, target, line, 0));
        }
    }

    /// All lines. Events without roles come last, for some readers stop at a line of two columns.
    List<AnnLine> lines() {
        var lines = new ArrayList<>(marks);
        events.stream().filter(it -> !it.roles.isEmpty()).map(OpenEvent::line).forEach(lines::add);
        lines.addAll(relations);
        lines.addAll(equivs);
        lines.addAll(attributes);
        lines.addAll(normalisations);
        lines.addAll(notes);
        events.stream().filter(it -> it.roles.isEmpty()).map(OpenEvent::line).forEach(lines::add);
        return lines;
    }

    private void addAttribute(String type, String target, String value) {
        attributes.add(
                new AnnLine.Attribute("A" + (attributes.size() + 1), type, target, value, 0));
    }
}
