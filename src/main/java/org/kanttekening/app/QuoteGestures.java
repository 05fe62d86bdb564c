package org.kanttekening.app;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Speaker;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What keys do to quotes. Each step goes into a [Scribe]; what the tagged words tell about
/// required fields is filled in and named as inferred, and never takes the place of what a person
/// chose.
public final class QuoteGestures {

    private final ArticleText text;
    private final Hints hints;

    public QuoteGestures(ArticleText text, Hints hints) {
        this.text = text;
        this.hints = hints;
    }

    /// A new quote with this content, nested in the innermost quote whose content covers it; the
    /// quotes it covers that were nested there, or nowhere, are nested in it.
    public Quote tag(Scribe scribe, Span content) {
        var quote =
                Quote.blank(scribe.newId(Kind.QUOTE), scribe.newCommon())
                        .withContent(Segments.of(content));
        quote = quote.withInside(innermost(scribe, quote).map(Quote::id).orElse(""));
        quote = inferType(quote);
        scribe.put(quote);
        for (var inner : directlyWithin(scribe, quote)) {
            scribe.put(inner.withInside(quote.id()));
        }
        return quote;
    }

    public Quote withContent(Scribe scribe, Quote quote, Segments content) {
        return put(scribe, inferType(quote.withContent(content)));
    }

    /// Makes words the quote's source, and their actor its speaker where it has none.
    public Quote withSource(Scribe scribe, Quote quote, Segments source) {
        var changed = quote.withSource(source);
        changed =
                infer(
                        changed,
                        QuoteFields.SOURCE_FORM,
                        source.isEmpty() ? "" : hints.sourceForm(source.text(text)));
        if (changed.speakers().isEmpty() || isInferred(changed, QuoteFields.SPEAKERS)) {
            var speakers = actorAt(scribe, source).map(actor -> List.of(Speaker.of(actor.id())));
            changed = infer(changed, QuoteFields.SPEAKERS, speakers.orElse(List.of()));
        }
        return put(scribe, changed);
    }

    /// Makes words the quote's cue; the kind, and where they are still at their defaults or at what
    /// the cue before told, the author's stance, the medium and the polarity, follow from it.
    public Quote withCue(Scribe scribe, Quote quote, Segments cue) {
        var before = hint(quote.cue());
        var hint = hint(cue);
        var changed = quote.withCue(cue);
        changed = infer(changed, QuoteFields.KIND, hint.map(Hints.CueHint::kind).orElse(""));
        changed = follow(changed, QuoteFields.STANCE, before, hint, Hints.CueHint::stance);
        changed = follow(changed, QuoteFields.MEDIUM, before, hint, Hints.CueHint::medium);
        changed = follow(changed, QuoteFields.POLARITY, before, hint, QuoteGestures::polarity);
        return put(scribe, changed);
    }

    private Optional<Hints.CueHint> hint(Segments cue) {
        return cue.isEmpty() ? Optional.empty() : hints.cue(cue.text(text));
    }

    private static String polarity(Hints.CueHint hint) {
        return hint.negated() ? "negated" : "affirmed";
    }

    /// Makes an actor the one speaker, or takes it away where it already is.
    public Quote speaker(Scribe scribe, Quote quote, Actor actor) {
        var only = List.of(Speaker.of(actor.id()));
        boolean already =
                quote.speakers().size() == 1
                        && quote.speakers().getFirst().actor().equals(actor.id())
                        && !isInferred(quote, QuoteFields.SPEAKERS);
        return put(scribe, confirmed(quote.withSpeakers(already ? List.of() : only), "speakers"));
    }

    /// Gives the quote the speakers of the last quote before it that has any.
    public Optional<Quote> sameSpeakerAsBefore(Scribe scribe, Quote quote) {
        Optional<org.kanttekening.annotation.Annotation> earlier =
                scribe.annotations().neighbour(quote, false);
        while (earlier.isPresent()) {
            if (earlier.get() instanceof Quote other && !other.speakers().isEmpty()) {
                return Optional.of(
                        put(scribe, confirmed(quote.withSpeakers(other.speakers()), "speakers")));
            }
            earlier = scribe.annotations().neighbour(earlier.get(), false);
        }
        return Optional.empty();
    }

    /// The actor that words stand for: the one with a mention there, else the one whose name or
    /// other mention has the same words. Of several with a mention there it is a person rather than
    /// whom the person speaks for ("woordvoerder van het havenbedrijf"), else the one with the most
    /// of the words.
    public Optional<Actor> actorAt(Scribe scribe, Segments words) {
        var mentioned = new LinkedHashMap<Actor, Integer>();
        for (var span : words.spans()) {
            for (var found : scribe.annotations().spans().overlapping(span)) {
                if (found.kind() == Kind.ACTOR && found.role().equals("mentions")) {
                    scribe.annotations()
                            .find(found.id(), Actor.class)
                            .ifPresent(it ->
                                    mentioned.merge(it, shared(found.span(), span), Math::max));
                }
            }
        }
        var best =
                mentioned.entrySet().stream()
                        .max(
                                Comparator.comparing(QuoteGestures::isPerson)
                                        .thenComparing(Map.Entry::getValue))
                        .map(Map.Entry::getKey);
        return best.isPresent() || words.isEmpty()
                ? best
                : new ActorNames(text).find(scribe.annotations(), hints.headName(words.text(text)));
    }

    private static boolean isPerson(Map.Entry<Actor, Integer> mentioned) {
        return mentioned.getKey().type().equals("person");
    }

    private static int shared(Span one, Span other) {
        return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }

    private Quote inferType(Quote quote) {
        return infer(quote, QuoteFields.TYPE, hints.quoteType(text, quote.content().spans()));
    }

    private static Optional<Quote> innermost(Scribe scribe, Quote inner) {
        var hull = inner.content().hull();
        return scribe.annotations().spans().covering(hull).stream()
                .filter(it -> it.role().equals("content") && !it.span().equals(hull))
                .min(Comparator.comparingInt(it -> it.span().length()))
                .flatMap(it -> scribe.annotations().find(it.id(), Quote.class));
    }

    private static List<Quote> directlyWithin(Scribe scribe, Quote outer) {
        var hull = outer.content().hull();
        return scribe.annotations().overlapping(hull).stream()
                .filter(Quote.class::isInstance)
                .map(Quote.class::cast)
                .filter(it -> !it.content().isEmpty() && it.inside().equals(outer.inside()))
                .filter(it -> hull.covers(it.content().hull()) && !hull.equals(it.content().hull()))
                .toList();
    }

    /// Fills a field that nobody chose; an empty guess leaves a guess of before to stand no longer.
    private static <V> Quote infer(Quote quote, Field<Quote, V> field, V guess) {
        if (field.isFilled(quote) && !isInferred(quote, field)) {
            return quote;
        }
        var names = new ArrayList<>(quote.common().inferred());
        names.remove(field.name());
        if (!field.type().isEmpty(guess)) {
            names.add(field.name());
        }
        return QuoteFields.SHAPE
                .with(quote, field, guess)
                .withCommon(quote.common().withInferred(names));
    }

    private static Quote follow(
            Quote quote,
            Field<Quote, String> field,
            Optional<Hints.CueHint> before,
            Optional<Hints.CueHint> now,
            Function<Hints.CueHint, String> told) {
        var usual = field.get(QuoteFields.SHAPE.empty());
        var value = field.get(quote);
        boolean untouched =
                value.equals(usual) || before.map(told).filter(value::equals).isPresent();
        return untouched
                ? QuoteFields.SHAPE.with(
                        quote, field, now.map(told).filter(it -> !it.isEmpty()).orElse(usual))
                : quote;
    }

    private static Quote confirmed(Quote quote, String field) {
        var names = new ArrayList<>(quote.common().inferred());
        names.remove(field);
        return quote.withCommon(quote.common().withInferred(names));
    }

    private static boolean isInferred(Quote quote, Field<Quote, ?> field) {
        return quote.common().inferred().contains(field.name());
    }

    private static Quote put(Scribe scribe, Quote quote) {
        scribe.put(quote);
        return quote;
    }
}
