package org.kanttekening.exchange.brat;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Identifier;
import org.kanttekening.annotation.Mention;
import org.kanttekening.annotation.Segments;
import org.kanttekening.article.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Writes the mentions of actors, and finds them again for what refers to actors.
final class ActorLines {

    /// What can stand for a database, and for a key in it.
    private static final Pattern DATABASE = Pattern.compile("[a-z][a-z0-9-]*");

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]+");

    private final Sheet sheet;
    private final Map<String, List<Marked>> marks = new LinkedHashMap<>();

    private final Map<Participant, String> participants = new HashMap<>();

    ActorLines(Sheet sheet) {
        this.sheet = sheet;
    }

    /// @param id of the mark
    private record Marked(String id, Segments passage) {}

    private record Participant(String actor, List<Span> passage) {}

    void add(Actor actor) {
        var type = BratTypes.ofActor(actor.type());
        var marked = new ArrayList<Marked>();
        for (var mention : actor.mentions()) {
            mark(type, mention).ifPresent(marked::add);
        }
        if (marked.isEmpty()) {
            return;
        }
        marks.put(actor.id(), marked);
        marked.forEach(it -> sheet.note(BratTypes.OWN_NOTE, it.id(), actor.id()));
        if (marked.size() > 1) {
            sheet.equiv(marked.stream().map(Marked::id).toList());
        }
        describe(actor, marked.getFirst().id());
    }

    boolean has(String actor) {
        return marks.containsKey(actor);
    }

    /// Any mention of an actor: the one that shares text with a passage, else the first.
    Optional<String> near(String actor, Segments passage) {
        var all = marks.getOrDefault(actor, List.of());
        return all.stream()
                .filter(it -> it.passage().spans().stream().anyMatch(passage::overlaps))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(Marked::id);
    }

    /// Whoever takes part in something: the mention that is its passage, or a mark of its own that
    /// refers to a mention; any mention where it has no passage.
    Optional<String> participant(String actor, Segments passage) {
        var all = marks.getOrDefault(actor, List.of());
        if (Fragments.of(sheet.text().value(), passage).isEmpty()) {
            return all.stream().findFirst().map(Marked::id);
        }
        var same =
                all.stream()
                        .filter(it -> it.passage().spans().equals(passage.spans()))
                        .map(Marked::id)
                        .findFirst();
        if (same.isPresent()) {
            return same;
        }
        return Optional.of(
                participants.computeIfAbsent(
                        new Participant(actor, passage.spans()),
                        _ -> participantMark(actor, passage)));
    }

    private String participantMark(String actor, Segments passage) {
        var mark = sheet.mark(BratTypes.PARTICIPANT, passage).orElseThrow();
        near(actor, passage).ifPresent(to -> sheet.relation(BratTypes.REFERS, mark, to));
        return mark;
    }

    /// Ties actors to organisations, once all have their marks.
    void addAffiliations(Actor actor) {
        for (var affiliation : actor.affiliations()) {
            var from = near(actor.id(), Segments.NONE);
            var to = near(affiliation.organisation(), Segments.NONE);
            if (from.isPresent() && to.isPresent()) {
                sheet.relation(BratTypes.AFFILIATED, from.get(), to.get());
            }
        }
    }

    private Optional<Marked> mark(String type, Mention mention) {
        var mark = sheet.mark(type, mention.segments());
        mark.ifPresent(id -> {
            sheet.attribute(BratTypes.MENTION_FORM, id, mention.form(), Mention.NONE.form());
            sheet.flag(BratTypes.INSIDE_WORD, id, mention.insideWord());
        });
        return mark.map(id -> new Marked(id, mention.segments()));
    }

    private void describe(Actor actor, String mark) {
        sheet.flag(BratTypes.ANONYMOUS, mark, actor.anonymous());
        sheet.flag(BratTypes.ACTS_FOR_GOVERNMENT, mark, actor.actsForGovernment());
        sheet.flag(BratTypes.IMPORTANT, mark, actor.common().important());
        sheet.note(BratTypes.PEOPLES_NOTE, mark, actor.common().note());
        for (var identifier : actor.identifiers()) {
            if (isKey(identifier)) {
                sheet.normalisation(
                        mark, database(identifier.scheme()), identifier.value(), actor.name());
            }
        }
    }

    private static boolean isKey(Identifier identifier) {
        return DATABASE.matcher(identifier.scheme()).matches()
                && KEY.matcher(identifier.value()).matches();
    }

    /// `iso-3166` as `ISO-3166`, `tooi` as `TOOI`, all else with a capital.
    static String database(String scheme) {
        return switch (scheme) {
            case "iso-3166" -> "ISO-3166";
            case "tooi" -> "TOOI";
            default -> BratTypes.name(scheme);
        };
    }

    static String scheme(String database) {
        return switch (database) {
            case "ISO-3166" -> "iso-3166";
            case "TOOI" -> "tooi";
            default -> BratTypes.term(database);
        };
    }
}
