package org.kanttekening.exchange;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Header;
import org.kanttekening.article.ArticleText;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Makes quotes, actors and decisions of what others marked in types of their own.
///
/// - Marks taken for quotes are content; a link joins content, sources and cues into one quote,
///   whatever its own name; content that no link joins is a quote by itself. A link between two
///   quotes, or a quote and a decision, leaves them two.
/// - Marks taken for actors that mean the same are mentions of one actor. An actor mentioned in a
///   quote's source is its speaker, marked as inferred.
/// - Marks taken for decisions are triggers; measures are joined with them by links.
/// - What the mapping leaves open is kept: marks and links in the article's note, fields and
///   comments in the note of their annotation.
public final class StandoffReader {

    private static final int LONGEST_NOTE = 100_000;

    private final String file;
    private final Standoff from;
    private final ArticleText text;
    private final Mapping mapping;
    private final StandoffQuotes quotes;
    private final StandoffActors actors;
    private final Map<Draft.Unknown, Integer> unknown = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final LinkedHashSet<String> notes = new LinkedHashSet<>();

    /// What each mark is taken for.
    private final Map<String, Taken> taken = new LinkedHashMap<>();

    /// @param as `quote`, `quote.source`, `actor` … or `leave`
    /// @param value of the kind's own list, or empty
    record Taken(Standoff.Mark mark, String as, String value) {}

    private StandoffReader(
            Format format, String file, Standoff from, ArticleText text, Intake intake) {
        this.file = file;
        this.from = from;
        this.text = text;
        this.mapping = intake.mapping();
        var fields = new StandoffFields(mapping, this::unknownField);
        this.actors = new StandoffActors(text, intake, format, fields);
        this.quotes = new StandoffQuotes(intake, format, fields);
    }

    /// @param file where it came from, for what is said of it
    /// @param text of the article in which the marks stand
    public static Draft read(
            Format format, String file, Standoff from, ArticleText text, Intake intake) {
        return new StandoffReader(format, file, from, text, intake).draft();
    }

    private Draft draft() {
        for (var mark : from.marks()) {
            take(mark);
        }
        actors.add(of("actor"), from.same());
        for (var link : from.links()) {
            if (!isLeft(link) && !quotes.join(link, taken)) {
                keep(link);
            }
        }
        quotes.addAlone(of("quote"), of("decision"));
        of("quote.source", "quote.cue", "decision.measure").stream()
                .filter(it -> !quotes.hasUsed(it.mark().id()))
                .forEach(it -> keep(it.mark()));
        var annotations = new ArrayList<Annotation>(actors.made());
        annotations.addAll(quotes.made(actors));
        var commented = comments(annotations);
        return new Draft(Optional.empty(), header(), commented, List.of(), findings, unknown);
    }

    private void take(Standoff.Mark mark) {
        var as = StandoffNames.type(mark.type(), mapping);
        if (as.isEmpty()) {
            unknown.merge(new Draft.Unknown(Draft.Unknown.Sort.TYPE, mark.type()), 1, Integer::sum);
            keep(mark);
        } else if (as.get().equals(Mapping.NOTE)) {
            keep(mark);
        } else {
            int colon = as.get().indexOf(':');
            taken.put(
                    mark.id(),
                    new Taken(
                            mark,
                            colon < 0 ? as.get() : as.get().substring(0, colon),
                            colon < 0 ? "" : as.get().substring(colon + 1)));
        }
    }

    private List<Taken> of(String... as) {
        return taken.values().stream().filter(it -> List.of(as).contains(it.as())).toList();
    }

    private boolean isLeft(Standoff.Link link) {
        return mapping.type(link.type()).filter(Mapping.LEAVE::equals).isPresent();
    }

    /// Keeps a mark in the article's note.
    private void keep(Standoff.Mark mark) {
        note(
                mark.type() + ": “" + mark.segments().text(text) + "”" + fields(mark.fields()),
                mark.place());
    }

    private void keep(Standoff.Link link) {
        var said = new ArrayList<String>();
        word(link.trigger()).ifPresent(said::add);
        for (var role : link.roles()) {
            said.add(role.name() + " “" + word(role.target()).orElse(role.target()) + "”");
        }
        if (mapping.type(link.type()).isEmpty()) {
            unknown.merge(new Draft.Unknown(Draft.Unknown.Sort.TYPE, link.type()), 1, Integer::sum);
        }
        note(link.type() + ": " + String.join(", ", said) + fields(link.fields()), link.place());
    }

    private Optional<String> word(String mark) {
        return from.marks().stream()
                .filter(it -> it.id().equals(mark))
                .findFirst()
                .map(it -> it.segments().text(text));
    }

    private static String fields(Map<String, String> fields) {
        var said = new StringBuilder();
        new TreeMap<>(fields)
                .forEach((name, value) -> said.append("; ").append(name).append(' ').append(value));
        return said.toString();
    }

    private void note(String line, String place) {
        notes.add(line.replace('\n', ' '));
        findings.add(Finding.of(Finding.Level.NOTED, place, "exchange.finding.noted", line));
    }

    private void unknownField(String name) {
        unknown.merge(new Draft.Unknown(Draft.Unknown.Sort.FIELD, name), 1, Integer::sum);
    }

    private Header header() {
        var note = new StringBuilder();
        int left = 0;
        for (var line : notes) {
            if (note.length() + line.length() > LONGEST_NOTE) {
                left++;
            } else {
                note.append(note.isEmpty() ? "" : "\n").append(line);
            }
        }
        if (left > 0) {
            findings.add(
                    Finding.of(Finding.Level.LEFT, file, "exchange.finding.tooManyNotes", left));
        }
        return Header.SHAPE.with(Header.NONE, Header.NOTE, note.toString());
    }

    /// Puts comments into the notes of what they are on.
    private List<Annotation> comments(List<Annotation> annotations) {
        var made = new ArrayList<Annotation>(annotations);
        for (var comment : from.comments()) {
            var id = actors.idOf(comment.target()).or(() -> quotes.idOf(comment.target()));
            if (id.isEmpty()) {
                note(comment.text(), comment.target());
                continue;
            }
            made.replaceAll(annotation ->
                    annotation.id().equals(id.get())
                            ? StandoffFields.noted(annotation, comment.text())
                            : annotation);
        }
        return made;
    }
}
