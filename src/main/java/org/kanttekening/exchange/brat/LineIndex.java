package org.kanttekening.exchange.brat;

import org.kanttekening.annotation.Segments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The lines of an `.ann` file by what they are and by what they say something of.
final class LineIndex {

    private final Map<String, Segments> places;
    private final Map<String, AnnLine.Mark> marks = new LinkedHashMap<>();
    private final Map<String, AnnLine.Event> events = new LinkedHashMap<>();
    private final List<AnnLine.Relation> relations = new ArrayList<>();
    private final List<AnnLine.Equiv> equivs = new ArrayList<>();
    private final Map<String, List<AnnLine.Attribute>> attributes = new HashMap<>();
    private final Map<String, List<AnnLine.Normalisation>> normalisations = new HashMap<>();
    private final List<AnnLine.Note> notes = new ArrayList<>();

    /// @param places of marks in the article's text, by their ids
    LineIndex(List<AnnLine> lines, Map<String, Segments> places) {
        this.places = places;
        lines.forEach(this::add);
    }

    private void add(AnnLine line) {
        switch (line) {
            case AnnLine.Mark mark -> marks.put(mark.id(), mark);
            case AnnLine.Event event -> events.put(event.id(), event);
            case AnnLine.Relation relation -> relations.add(relation);
            case AnnLine.Equiv equiv -> equivs.add(equiv);
            case AnnLine.Attribute attribute -> add(attributes, attribute.target(), attribute);
            case AnnLine.Normalisation it -> add(normalisations, it.target(), it);
            case AnnLine.Note note -> notes.add(note);
        }
    }

    private static <L> void add(Map<String, List<L>> into, String target, L line) {
        into.computeIfAbsent(target, _ -> new ArrayList<>()).add(line);
    }

    /// In the order of the file.
    Iterable<AnnLine.Mark> marks() {
        return marks.values();
    }

    Iterable<AnnLine.Event> events() {
        return events.values();
    }

    List<AnnLine.Relation> relations() {
        return relations;
    }

    List<AnnLine.Equiv> equivs() {
        return equivs;
    }

    List<AnnLine.Note> notes() {
        return notes;
    }

    Optional<AnnLine.Mark> mark(String id) {
        return Optional.ofNullable(marks.get(id));
    }

    Optional<AnnLine.Event> event(String id) {
        return Optional.ofNullable(events.get(id));
    }

    List<AnnLine.Attribute> attributes(String target) {
        return attributes.getOrDefault(target, List.of());
    }

    List<AnnLine.Normalisation> normalisations(String target) {
        return normalisations.getOrDefault(target, List.of());
    }

    /// The passage of a mark; none where there is no such mark.
    Segments passage(String mark) {
        return places.getOrDefault(mark, Segments.NONE);
    }

    /// The value of an attribute; none where the target does not have it.
    Optional<String> value(String target, String attribute) {
        return attributes(target).stream()
                .filter(it -> it.type().equals(attribute))
                .map(AnnLine.Attribute::value)
                .findFirst();
    }

    boolean flag(String target, String attribute) {
        return value(target, attribute).isPresent();
    }

    /// What people noted on a mark or an event, on one line.
    String note(String target) {
        return String.join(
                " ",
                notes.stream()
                        .filter(it -> it.target().equals(target))
                        .filter(it -> it.type().equals(BratTypes.PEOPLES_NOTE))
                        .map(AnnLine.Note::text)
                        .toList());
    }

    /// The ids of what plays a role in an event, in the order of the file.
    List<String> targets(AnnLine.Event event, String role) {
        return event.roles().stream()
                .filter(it -> role(it).equals(role))
                .map(AnnLine.Role::target)
                .toList();
    }

    /// A role's name without its number.
    static String role(AnnLine.Role role) {
        var name = role.name();
        int end = name.length();
        while (end > 1 && isDigit(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(0, end);
    }

    /// A role's number; 1 where it has none, as where it has one that nobody counts to.
    static int number(AnnLine.Role role) {
        var digits = role.name().substring(role(role).length());
        return digits.isEmpty() || digits.length() > 6 ? 1 : Integer.parseInt(digits);
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }
}
