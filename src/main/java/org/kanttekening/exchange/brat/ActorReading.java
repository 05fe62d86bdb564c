package org.kanttekening.exchange.brat;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.ActorFields;
import org.kanttekening.annotation.Affiliation;
import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Identifier;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Mention;

import java.util.ArrayList;
import java.util.List;

/// Makes actors of their marks.
final class ActorReading {

    private final LineIndex index;
    private final FoundIds ids;
    private final MarkedActors marked;
    private final Relations relations;

    ActorReading(LineIndex index, FoundIds ids, MarkedActors marked, Relations relations) {
        this.index = index;
        this.ids = ids;
        this.marked = marked;
        this.relations = relations;
    }

    List<Actor> read() {
        var actors = new ArrayList<Actor>();
        for (var marks : marked.groups()) {
            actors.add(actor(ids.give(Kind.ACTOR, marks), marks));
        }
        var groups = marked.groups();
        for (int i = 0; i < groups.size(); i++) {
            actors.set(i, actors.get(i).withAffiliations(affiliations(groups.get(i))));
        }
        return actors;
    }

    private Actor actor(String id, List<String> marks) {
        var notes = marks.stream().map(index::note).filter(note -> !note.isEmpty()).toList();
        boolean important = has(marks, BratTypes.IMPORTANT);
        var actor =
                Actor.blank(id, Bare.common(String.join(" ", notes), important))
                        .withType(marked.typeOf(marks))
                        .withMentions(marks.stream().map(this::mention).toList());
        actor = ActorFields.SHAPE.with(actor, ActorFields.IDENTIFIERS, identifiers(marks));
        actor =
                ActorFields.SHAPE.with(
                        actor, ActorFields.ANONYMOUS, has(marks, BratTypes.ANONYMOUS));
        return ActorFields.SHAPE.with(
                actor, ActorFields.ACTS_FOR_GOVERNMENT, has(marks, BratTypes.ACTS_FOR_GOVERNMENT));
    }

    private boolean has(List<String> marks, String attribute) {
        return marks.stream().anyMatch(mark -> index.flag(mark, attribute));
    }

    private Mention mention(String mark) {
        return new Mention(
                index.passage(mark),
                index.value(mark, BratTypes.MENTION_FORM).orElse(Mention.NONE.form()),
                index.flag(mark, BratTypes.INSIDE_WORD),
                Extras.NONE);
    }

    private List<Identifier> identifiers(List<String> marks) {
        return marks.stream()
                .flatMap(mark -> index.normalisations(mark).stream())
                .map(it -> new Identifier(ActorLines.scheme(it.database()), it.key(), Extras.NONE))
                .toList();
    }

    private List<Affiliation> affiliations(List<String> marks) {
        return marks.stream()
                .flatMap(mark -> relations.affiliations(mark).stream())
                .map(link ->
                        Affiliation.SHAPE.with(
                                Affiliation.NONE,
                                Affiliation.ORGANISATION,
                                ids.of(link.target()).orElse("")))
                .toList();
    }
}
