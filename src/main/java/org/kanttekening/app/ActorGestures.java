package org.kanttekening.app;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.ActorFields;
import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Mention;
import org.kanttekening.annotation.Segments;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What keys do to actors and their mentions.
public final class ActorGestures {

    private final ArticleText text;
    private final Hints hints;

    public ActorGestures(ArticleText text, Hints hints) {
        this.text = text;
        this.hints = hints;
    }

    /// A new actor of this name, mentioned nowhere yet. The type is guessed from the words.
    public Actor make(Scribe scribe, String name) {
        var type = hints.actorType(name);
        var common = scribe.newCommon();
        var actor =
                Actor.blank(
                                scribe.newId(Kind.ACTOR),
                                type.isEmpty()
                                        ? common
                                        : common.withInferred(List.of(ActorFields.TYPE.name())))
                        .withName(name)
                        .withType(type);
        scribe.put(actor);
        return actor;
    }

    /// A new actor that stands for an entry of the folder's register, mentioned nowhere yet.
    ///
    /// @param entry the actor as the register has it, with any id
    public Actor makeOf(Scribe scribe, Actor entry) {
        var made =
                new Actor(
                        scribe.newId(Kind.ACTOR),
                        entry.name(),
                        entry.otherNames(),
                        entry.type(),
                        entry.identifiers(),
                        entry.country(),
                        entry.anonymous(),
                        entry.actsForGovernment(),
                        entry.register(),
                        List.of(),
                        List.of(),
                        scribe.newCommon());
        scribe.put(made);
        return made;
    }

    /// A new actor mentioned here, named by the proper name in the words.
    public Actor makeFrom(Scribe scribe, Span mention, String name) {
        var words = text.slice(mention);
        var made = make(scribe, name.isBlank() ? hints.headName(words) : name);
        if (made.type().isEmpty() && !hints.actorType(words).isEmpty()) {
            made =
                    made.withType(hints.actorType(words))
                            .withCommon(
                                    made.common().withInferred(List.of(ActorFields.TYPE.name())));
        }
        return mention(scribe, made, mention);
    }

    /// The actor with one more mention; the same where it has that mention already.
    public Actor mention(Scribe scribe, Actor actor, Span mention) {
        boolean known =
                actor.mentions().stream()
                        .anyMatch(it -> it.segments().spans().equals(List.of(mention)));
        if (known) {
            return actor;
        }
        var mentions = new ArrayList<>(actor.mentions());
        mentions.add(
                new Mention(
                        Segments.of(mention),
                        hints.mentionForm(text.slice(mention)),
                        isInsideWord(mention),
                        Extras.NONE));
        mentions.sort(Comparator.comparing(ActorGestures::place));
        var changed = actor.withMentions(mentions);
        scribe.put(changed);
        return changed;
    }

    /// Where a mention stands; one without words, which a form can make, stands last.
    private static Span place(Mention mention) {
        return mention.segments().isEmpty()
                ? new Span(Integer.MAX_VALUE, Integer.MAX_VALUE)
                : mention.segments().hull();
    }

    /// The place among an actor's mentions of the one that stands at a place, best the very one.
    public static Optional<Integer> mentionAt(Actor actor, Span place) {
        var spans = actor.mentions().stream().map(it -> it.segments().spans()).toList();
        int exact = spans.indexOf(List.of(place));
        if (exact >= 0) {
            return Optional.of(exact);
        }
        return IntStream.range(0, spans.size())
                .filter(i -> spans.get(i).stream().anyMatch(it -> it.touches(place)))
                .boxed()
                .findFirst();
    }

    /// Whether a letter stands directly before or after the words ("Schipholbesluit").
    private boolean isInsideWord(Span mention) {
        var value = text.value();
        return (mention.start() > 0
                        && Character.isLetter(value.codePointBefore(mention.start()))
                        && Character.isLetter(value.codePointAt(mention.start())))
                || (mention.end() < value.length()
                        && Character.isLetter(value.codePointAt(mention.end()))
                        && Character.isLetter(value.codePointBefore(mention.end())));
    }
}
