package org.kanttekening.exchange;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.ActorFields;
import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Identifier;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Mention;
import org.kanttekening.annotation.Segments;
import org.kanttekening.article.ArticleText;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Makes actors of marks: one of all marks that mean the same, else one of each name.
final class StandoffActors {

    private final ArticleText text;
    private final Intake intake;
    private final Format format;
    private final StandoffFields fields;
    private final List<Actor> made = new ArrayList<>();
    private final Map<String, String> idOfMark = new HashMap<>();

    StandoffActors(ArticleText text, Intake intake, Format format, StandoffFields fields) {
        this.text = text;
        this.intake = intake;
        this.format = format;
        this.fields = fields;
    }

    /// @param same ids of marks that mean the same
    void add(List<StandoffReader.Taken> marks, List<Set<String>> same) {
        var groups = new LinkedHashMap<String, List<StandoffReader.Taken>>();
        for (var taken : marks) {
            groups.computeIfAbsent(key(taken, same), _ -> new ArrayList<>()).add(taken);
        }
        groups.values().forEach(this::make);
    }

    List<Actor> made() {
        return made;
    }

    Optional<String> idOf(String mark) {
        return Optional.ofNullable(idOfMark.get(mark));
    }

    /// The actors that are mentioned within a passage, in text order.
    List<String> within(Segments passage) {
        return made.stream()
                .filter(actor ->
                        actor.mentions().stream()
                                .flatMap(mention -> mention.segments().spans().stream())
                                .anyMatch(span ->
                                        passage.spans().stream()
                                                .anyMatch(outer ->
                                                        outer.covers(span) || span.covers(outer))))
                .map(Actor::id)
                .toList();
    }

    /// Marks that nobody says mean the same do where their words and types are alike.
    private String key(StandoffReader.Taken taken, List<Set<String>> same) {
        for (int i = 0; i < same.size(); i++) {
            if (same.get(i).contains(taken.mark().id())) {
                return "same " + i;
            }
        }
        return taken.value() + " " + taken.mark().segments().text(text);
    }

    private void make(List<StandoffReader.Taken> marks) {
        var id = intake.ids().next(Kind.ACTOR);
        marks.forEach(taken -> idOfMark.put(taken.mark().id(), id));
        var mentions =
                marks.stream()
                        .map(taken -> taken.mark().segments())
                        .distinct()
                        .sorted(Comparator.comparing(Segments::hull))
                        .map(segments -> new Mention(segments, form(segments), false, Extras.NONE))
                        .toList();
        var actor =
                Actor.blank(id, intake.common(format))
                        .withName(name(mentions))
                        .withType(value(marks))
                        .withMentions(mentions);
        for (var taken : marks) {
            actor = filled(actor, taken.mark().fields());
        }
        made.add(actor);
    }

    private Actor filled(Actor actor, Map<String, String> values) {
        var filled = actor;
        var rest = new HashMap<String, String>();
        for (var value : values.entrySet()) {
            var scheme = value.getKey().toLowerCase(java.util.Locale.ROOT);
            if (scheme.equals("wikidata") || scheme.equals("tooi")) {
                var identifiers = new ArrayList<>(filled.identifiers());
                var identifier = new Identifier(scheme, value.getValue(), Extras.NONE);
                if (!identifiers.contains(identifier)) {
                    identifiers.add(identifier);
                }
                filled = ActorFields.SHAPE.with(filled, ActorFields.IDENTIFIERS, identifiers);
            } else {
                rest.put(value.getKey(), value.getValue());
            }
        }
        return (Actor) fields.filled(filled, rest);
    }

    private static String value(List<StandoffReader.Taken> marks) {
        return marks.stream()
                .map(StandoffReader.Taken::value)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    /// The longest name, else the longest words.
    private String name(List<Mention> mentions) {
        return mentions.stream()
                .max(
                        Comparator.<Mention>comparingInt(it -> it.form().equals("name") ? 1 : 0)
                                .thenComparingInt(it -> it.segments().text(text).length())
                                .thenComparing(
                                        Comparator.<Mention, Integer>comparing(
                                                        it -> it.segments().start())
                                                .reversed()))
                .map(it -> it.segments().text(text).replace('\n', ' '))
                .orElse("");
    }

    /// A name where any word begins with a capital, else a description; pronouns are told by
    /// nobody.
    private String form(Segments segments) {
        boolean capital = segments.text(text).codePoints().anyMatch(Character::isUpperCase);
        return capital ? "name" : "description";
    }
}
