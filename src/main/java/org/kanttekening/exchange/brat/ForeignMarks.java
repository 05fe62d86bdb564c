package org.kanttekening.exchange.brat;

import org.kanttekening.annotation.Segments;
import org.kanttekening.exchange.Mapping;
import org.kanttekening.exchange.Standoff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Hands marks in others' types on as they are: marks, links between them, what means the same, and
/// comments.
final class ForeignMarks {

    /// The roles and types of what is said, as corpora of quotations name them.
    private static final Pattern SAID = Pattern.compile("(?i)(content|quote|quotation)s?\\d*");

    private final LineIndex index;
    private final Mapping mapping;
    private final Predicate<String> wanted;

    /// @param wanted the ids of marks, events and relations that are handed on
    ForeignMarks(LineIndex index, Mapping mapping, Predicate<String> wanted) {
        this.index = index;
        this.mapping = mapping;
        this.wanted = wanted;
    }

    Standoff standoff() {
        return new Standoff(marks(), links(), same(), comments());
    }

    private List<Standoff.Mark> marks() {
        var cues = cues();
        var marks = new ArrayList<Standoff.Mark>();
        for (var mark : index.marks()) {
            var passage = index.passage(mark.id());
            if (wanted.test(mark.id()) && !passage.isEmpty()) {
                var type = cues.contains(mark.id()) ? "Cue" : mark.type();
                marks.add(mark(mark, type, passage));
            }
        }
        return marks;
    }

    private Standoff.Mark mark(AnnLine.Mark mark, String type, Segments passage) {
        return new Standoff.Mark(mark.id(), type, passage, fields(mark.id()), mark.place());
    }

    /// The triggers of events that have content: in brat a trigger is of its event's type, which
    /// does not say that it is a cue.
    private Set<String> cues() {
        var cues = new HashSet<String>();
        for (var event : index.events()) {
            if (mapping.type(event.type()).isEmpty()
                    && event.roles().stream().anyMatch(this::isSaid)) {
                cues.add(event.trigger());
            }
        }
        return cues;
    }

    private boolean isSaid(AnnLine.Role role) {
        return SAID.matcher(role.name()).matches()
                || index.mark(role.target())
                        .filter(it -> SAID.matcher(it.type()).matches())
                        .isPresent();
    }

    private List<Standoff.Link> links() {
        var links = new ArrayList<Standoff.Link>();
        for (var event : index.events()) {
            if (wanted.test(event.id())) {
                links.add(
                        new Standoff.Link(
                                event.id(),
                                event.type(),
                                isMark(event.trigger()) ? event.trigger() : "",
                                roles(event.roles()),
                                fields(event.id()),
                                event.place()));
            }
        }
        for (var relation : index.relations()) {
            if (wanted.test(relation.id())) {
                links.add(
                        new Standoff.Link(
                                relation.id(),
                                relation.type(),
                                "",
                                roles(List.of(relation.first(), relation.second())),
                                fields(relation.id()),
                                relation.place()));
            }
        }
        return links;
    }

    private List<Standoff.Role> roles(List<AnnLine.Role> roles) {
        return roles.stream()
                .filter(role -> isMark(role.target()) || index.event(role.target()).isPresent())
                .map(role -> new Standoff.Role(LineIndex.role(role), role.target()))
                .toList();
    }

    private boolean isMark(String id) {
        return !index.passage(id).isEmpty();
    }

    /// Attributes by their names, normalisations by their databases'.
    private Map<String, String> fields(String id) {
        var fields = new LinkedHashMap<String, String>();
        for (var it : index.attributes(id)) {
            fields.merge(
                    it.type(),
                    it.value().isEmpty() ? "true" : it.value(),
                    (one, other) -> one + ", " + other);
        }
        for (var it : index.normalisations(id)) {
            fields.merge(it.database(), it.key(), (one, other) -> one + ", " + other);
        }
        return fields;
    }

    private List<Set<String>> same() {
        var alike = new Alike();
        for (var mark : index.marks()) {
            if (wanted.test(mark.id()) && isMark(mark.id())) {
                alike.add(mark.id());
            }
        }
        index.equivs().forEach(equiv -> alike.join(equiv.marks()));
        return alike.groups().stream()
                .filter(group -> group.size() > 1)
                .<Set<String>>map(LinkedHashSet::new)
                .toList();
    }

    private List<Standoff.Comment> comments() {
        var comments = new ArrayList<Standoff.Comment>();
        for (var note : index.notes()) {
            if (!note.type().equals(BratTypes.OWN_NOTE) && !note.text().isEmpty()) {
                target(note.target())
                        .ifPresent(
                                target -> comments.add(new Standoff.Comment(target, text(note))));
            }
        }
        return comments;
    }

    /// What a note is on, as far as it is handed on; nothing where it is ours already.
    private Optional<String> target(String id) {
        boolean known = index.mark(id).isPresent() || index.event(id).isPresent();
        if (!known) {
            return Optional.of("");
        }
        return wanted.test(id) ? Optional.of(id) : Optional.empty();
    }

    private static String text(AnnLine.Note note) {
        return note.type().equals(BratTypes.PEOPLES_NOTE)
                ? note.text()
                : note.type() + ": " + note.text();
    }
}
