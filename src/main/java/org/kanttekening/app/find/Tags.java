package org.kanttekening.app.find;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.Segments;
import org.kanttekening.app.ActorGestures;
import org.kanttekening.app.ActorNames;
import org.kanttekening.app.QuoteGestures;
import org.kanttekening.app.Scribe;
import org.kanttekening.app.Session;
import org.kanttekening.article.Span;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// As what found words are tagged. Words that are tagged so already are left.
public sealed interface Tags {

    Kind kind();

    /// Tags words in one article.
    ///
    /// @param spans in UTF-16, ascending
    /// @return how many were tagged
    int put(Session session, Scribe scribe, List<Span> spans);

    /// The content of quotes.
    record Quotes() implements Tags {
        @Override
        public Kind kind() {
            return Kind.QUOTE;
        }

        @Override
        public int put(Session session, Scribe scribe, List<Span> spans) {
            var gestures = new QuoteGestures(session.text(), session.hints());
            int count = 0;
            for (var span : spans) {
                if (none(scribe, Quote.class, quote -> quote.content(), span)) {
                    gestures.tag(scribe, span);
                    count++;
                }
            }
            return count;
        }
    }

    /// The triggers of decisions.
    record Decisions() implements Tags {
        @Override
        public Kind kind() {
            return Kind.DECISION;
        }

        @Override
        public int put(Session session, Scribe scribe, List<Span> spans) {
            int count = 0;
            for (var span : spans) {
                if (none(scribe, Decision.class, decision -> decision.trigger(), span)) {
                    scribe.put(
                            Decision.blank(scribe.newId(Kind.DECISION), scribe.newCommon())
                                    .withTrigger(Segments.of(span)));
                    count++;
                }
            }
            return count;
        }
    }

    /// Mentions of one actor: in each article the one that has this name, or is this entry of the
    /// register, or else a new one.
    ///
    /// @param entry of the register, as an actor without an id; empty for an actor by name alone
    record Mentions(String name, Optional<Actor> entry) implements Tags {
        @Override
        public Kind kind() {
            return Kind.ACTOR;
        }

        @Override
        public int put(Session session, Scribe scribe, List<Span> spans) {
            var gestures = new ActorGestures(session.text(), session.hints());
            var actor = known(session, scribe);
            int count = 0;
            for (var span : spans) {
                if (actor.filter(it -> isMentioned(it, span)).isPresent()) {
                    continue;
                }
                var now = actor.orElseGet(() -> made(gestures, scribe));
                actor = Optional.of(gestures.mention(scribe, now, span));
                count++;
            }
            return count;
        }

        private Optional<Actor> known(Session session, Scribe scribe) {
            var registered =
                    entry.flatMap(wanted ->
                            scribe.annotations().actors().stream()
                                    .filter(it -> it.register().equals(wanted.register()))
                                    .findFirst());
            return registered.or(() ->
                    new ActorNames(session.text())
                            .find(scribe.annotations(), name)
                            .filter(it -> entry.isEmpty() || it.register().isEmpty()));
        }

        private Actor made(ActorGestures gestures, Scribe scribe) {
            return entry.map(it -> gestures.makeOf(scribe, it))
                    .orElseGet(() -> gestures.make(scribe, name));
        }

        private static boolean isMentioned(Actor actor, Span span) {
            return actor.mentions().stream()
                    .anyMatch(it -> it.segments().spans().equals(List.of(span)));
        }
    }

    private static <A extends Annotation> boolean none(
            Scribe scribe, Class<A> kind, Function<A, Segments> part, Span span) {
        return scribe.annotations().overlapping(span).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .noneMatch(it -> part.apply(it).spans().equals(List.of(span)));
    }
}
