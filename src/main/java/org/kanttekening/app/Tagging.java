package org.kanttekening.app;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.Segments;
import org.kanttekening.article.Span;

import java.util.List;

/// The tagging keys, as gestures on a session. Spans are UTF-16; white space at their ends is left
/// out, and of white space alone nothing is tagged.
public final class Tagging {

    private final Session session;
    private final QuoteGestures quotes;
    private final ActorGestures actors;
    private final ActorNames names;

    public Tagging(Session session) {
        this.session = session;
        this.quotes = new QuoteGestures(session.text(), session.hints());
        this.actors = new ActorGestures(session.text(), session.hints());
        this.names = new ActorNames(session.text());
    }

    /// A new quote, which is then chosen.
    public void quote(Span words) {
        var span = trimmed(words);
        if (span.isEmpty()) {
            return;
        }
        var scribe = session.scribe();
        var quote = quotes.tag(scribe, span);
        session.apply(scribe.gesture("gesture.tag-quote"));
        session.choose(quote, Part.CONTENT);
    }

    /// A decision's trigger; with a decision chosen, its measure.
    public void decision(Span words) {
        var span = trimmed(words);
        if (span.isEmpty()) {
            return;
        }
        var chosen = session.chosen(Decision.class);
        if (chosen.isPresent()) {
            set(chosen.get(), Part.MEASURE, Segments.of(span), "gesture.measure");
            return;
        }
        var scribe = session.scribe();
        var decision =
                Decision.blank(scribe.newId(Kind.DECISION), scribe.newCommon())
                        .withTrigger(Segments.of(span));
        scribe.put(decision);
        session.apply(scribe.gesture("gesture.tag-decision"));
        session.choose(decision, Part.TRIGGER);
    }

    /// A mention of an actor that is there already.
    public void mention(Actor actor, Span words) {
        var span = trimmed(words);
        if (span.isEmpty()) {
            return;
        }
        var scribe = session.scribe();
        finishMention(scribe, actors.mention(scribe, actor, span), span, "gesture.tag-actor");
    }

    /// A mention of a new actor; a blank name stands for the proper name in the words.
    public void newActor(String name, Span words) {
        var span = trimmed(words);
        if (span.isEmpty()) {
            return;
        }
        var scribe = session.scribe();
        finishMention(
                scribe, actors.makeFrom(scribe, span, name.strip()), span, "gesture.tag-actor");
    }

    /// A mention of a new actor that stands for an entry of the folder's register.
    ///
    /// @param entry the actor as the register has it, with any id
    public void registeredActor(Actor entry, Span words) {
        var span = trimmed(words);
        if (span.isEmpty()) {
            return;
        }
        var scribe = session.scribe();
        var made = actors.makeOf(scribe, entry);
        finishMention(scribe, actors.mention(scribe, made, span), span, "gesture.tag-actor");
    }

    /// A new actor without a mention, for a form that asks for one.
    public Actor makeActor(String name) {
        var scribe = session.scribe();
        var made = actors.make(scribe, name.strip());
        session.apply(scribe.gesture("gesture.make-actor"));
        return made;
    }

    public void source(Span words) {
        onQuote(words, Part.SOURCE, "gesture.source", quotes::withSource);
    }

    public void cue(Span words) {
        onQuote(words, Part.CUE, "gesture.cue", quotes::withCue);
    }

    /// One more segment of the part of the chosen annotation that is at hand.
    public void addSegment(Span words) {
        session.chosen()
                .ifPresent(annotation -> {
                    var part = session.part();
                    set(
                            annotation,
                            part,
                            part.in(annotation).plus(trimmed(words)),
                            "gesture.add-segment");
                });
    }

    /// Gives a part of an annotation other text, with what follows from it, and chooses it.
    public void set(Annotation annotation, Part part, Segments segments, String label) {
        var scribe = session.scribe();
        put(scribe, annotation, part, segments);
        session.apply(scribe.gesture(label));
        session.annotations().find(annotation.id()).ifPresent(it -> session.choose(it, part));
    }

    void put(Scribe scribe, Annotation annotation, Part part, Segments segments) {
        if (annotation instanceof Quote quote && part.role() != Part.Role.MENTION) {
            switch (part.role()) {
                case CONTENT -> quotes.withContent(scribe, quote, segments);
                case SOURCE -> quotes.withSource(scribe, quote, segments);
                default -> quotes.withCue(scribe, quote, segments);
            }
        } else {
            scribe.put(part.with(annotation, segments));
        }
    }

    /// The actors that the number keys stand for, at most nine, best first.
    public List<Actor> ranked(Span place) {
        return names.ranked(session.annotations(), place);
    }

    public List<Actor> matching(Span place, String typed) {
        return names.matching(ranked(place), typed);
    }

    /// The actors that the number keys stand for with this quote chosen, at most nine.
    public List<Actor> speakerChoices(Quote quote) {
        var place = quote.source().isEmpty() ? quote.content() : quote.source();
        return names.near(
                session.annotations(), place.isEmpty() ? new Span(0, 0) : place.hull(), 9);
    }

    /// @param number 1 to 9; without such an actor nothing happens
    /// @return whether there was one
    public boolean speaker(int number) {
        var quote = session.chosen(Quote.class);
        if (quote.isEmpty()) {
            return false;
        }
        var choices = speakerChoices(quote.get());
        if (number > choices.size()) {
            return false;
        }
        session.apply(
                "gesture.speaker",
                scribe -> quotes.speaker(scribe, quote.get(), choices.get(number - 1)));
        return true;
    }

    /// @return whether a quote before the chosen one had a speaker
    public boolean sameSpeaker() {
        var quote = session.chosen(Quote.class);
        if (quote.isEmpty()) {
            return false;
        }
        var scribe = session.scribe();
        boolean found = quotes.sameSpeakerAsBefore(scribe, quote.get()).isPresent();
        session.apply(scribe.gesture("gesture.speaker"));
        return found;
    }

    /// Confirms that the chosen annotation stands as it is, where it is to be looked at again.
    ///
    /// @return whether it was
    public boolean confirm() {
        var older = session.chosen().filter(session::asksForAnotherLook);
        older.ifPresent(it -> session.apply("gesture.confirm", scribe -> scribe.confirm(it)));
        return older.isPresent();
    }

    public void convert(Kind kind) {
        session.chosen()
                .filter(annotation -> annotation.kind() != kind)
                .ifPresent(annotation -> {
                    var scribe = session.scribe();
                    var made =
                            new ConversionGestures(session.text(), session.hints())
                                    .into(scribe, annotation, kind);
                    session.apply(scribe.gesture("gesture.convert"));
                    session.choose(made);
                });
    }

    /// Takes away the chosen annotation; of an actor or decision with several mentions, only the
    /// one at hand unless all of it is meant.
    ///
    /// @return whether a single mention was taken away
    public boolean remove(boolean whole) {
        var chosen = session.chosen();
        if (chosen.isEmpty()) {
            return false;
        }
        var annotation = chosen.get();
        var part = session.part();
        if (!whole && part.role() == Part.Role.MENTION && Part.of(annotation).size() > 1) {
            var scribe = session.scribe();
            scribe.put(part.with(annotation, Segments.NONE));
            session.apply(scribe.gesture("gesture.remove-mention"));
            session.annotations().find(annotation.id()).ifPresent(session::choose);
            return true;
        }
        session.apply("gesture.remove", scribe -> scribe.remove(annotation));
        return false;
    }

    /// The span without white space at its ends, and with no surrogate pair or grapheme torn.
    public Span trimmed(Span words) {
        return Trimming.trimmed(session.text(), words);
    }

    private void onQuote(Span words, Part part, String label, Step step) {
        var span = trimmed(words);
        if (span.isEmpty()) {
            return;
        }
        session.chosen(Quote.class)
                .ifPresent(quote -> {
                    var scribe = session.scribe();
                    step.take(scribe, quote, Segments.of(span));
                    session.apply(scribe.gesture(label));
                    session.annotations()
                            .find(quote.id())
                            .ifPresent(it -> session.choose(it, part));
                });
    }

    private void finishMention(Scribe scribe, Actor actor, Span span, String label) {
        for (var other : scribe.annotations().overlapping(span)) {
            if (other instanceof Quote quote
                    && quote.source().overlaps(span)
                    && (quote.speakers().isEmpty()
                            || quote.common().inferred().contains(QuoteFields.SPEAKERS.name()))) {
                quotes.withSource(scribe, quote, quote.source());
            }
        }
        var keep = session.chosen(Quote.class).filter(quote -> quote.source().overlaps(span));
        session.apply(scribe.gesture(label));
        var mention = ActorGestures.mentionAt(actor, span).map(Part::mention);
        if (keep.isEmpty()) {
            session.choose(actor, mention.orElse(Part.mention(0)));
        } else {
            session.annotations()
                    .find(keep.get().id())
                    .ifPresent(quote -> session.choose(quote, Part.SOURCE));
        }
    }

    /// One step of a gesture on a quote.
    private interface Step {
        Quote take(Scribe scribe, Quote quote, Segments words);
    }
}
