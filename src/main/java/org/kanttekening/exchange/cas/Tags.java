package org.kanttekening.exchange.cas;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.ActorFields;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Common;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.DecisionFields;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.QuoteFields;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// How annotations and the article's details stand in features, by the tables of their fields.
final class Tags {

    static final RecordCodec<Header> HEADER = RecordCodec.of("", Header.SHAPE);

    // JCas has a method getType of its own
    private static final RecordCodec<Quote> QUOTE =
            RecordCodec.of("", QuoteFields.SHAPE, Set.of(), Map.of("type", "quoteType"));
    private static final RecordCodec<Actor> ACTOR =
            RecordCodec.of("", ActorFields.SHAPE, Set.of(), Map.of("type", "actorType"));
    private static final RecordCodec<Decision> DECISION = RecordCodec.of("", DecisionFields.SHAPE);

    private Tags() {}

    static void declare(Kind kind, Consumer<CasFeature> into) {
        var codec =
                switch (kind) {
                    case QUOTE -> QUOTE;
                    case ACTOR -> ACTOR;
                    case DECISION -> DECISION;
                };
        codec.declare(Layer.of(kind), into);
    }

    static Natives encode(Annotation annotation) {
        return switch (annotation) {
            case Quote quote -> QUOTE.natives(quote);
            case Actor actor -> ACTOR.natives(actor);
            case Decision decision -> DECISION.natives(decision);
        };
    }

    /// @param base gives the kind, and what the features do not tell
    static Annotation decode(Natives from, Annotation base) throws BadFeatureException {
        return switch (base) {
            case Quote quote -> QUOTE.decode(from, quote);
            case Actor actor -> ACTOR.decode(from, actor);
            case Decision decision -> DECISION.decode(from, decision);
        };
    }

    /// The names of the fields in which two annotations of one kind differ.
    static Set<String> differing(Annotation one, Annotation other) {
        return switch (one) {
            case Quote quote -> QUOTE.differing(quote, (Quote) other);
            case Actor actor -> ACTOR.differing(actor, (Actor) other);
            case Decision decision -> DECISION.differing(decision, (Decision) other);
        };
    }

    /// What was read from features, with whatever these cannot say as it was written.
    static Annotation merged(Annotation whole, Annotation read) {
        return switch (whole) {
            case Quote quote -> QUOTE.merged(quote, (Quote) read);
            case Actor actor -> ACTOR.merged(actor, (Actor) read);
            case Decision decision -> DECISION.merged(decision, (Decision) read);
        };
    }

    /// The feature whose first words the annotation itself stands on.
    static String leading(Kind kind) {
        return switch (kind) {
            case QUOTE -> "content";
            case ACTOR -> "mentions";
            case DECISION -> "trigger";
        };
    }

    /// One with nothing filled in but the scheme's defaults.
    static Annotation blank(Kind kind, String id, Common common) {
        return switch (kind) {
            case QUOTE -> Quote.blank(id, common);
            case ACTOR -> Actor.blank(id, common);
            case DECISION -> Decision.blank(id, common);
        };
    }
}
