package org.kanttekening.app;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Authority;
import org.kanttekening.annotation.Common;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Mention;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Speaker;
import org.kanttekening.article.ArticleText;

import java.util.List;

/// Turns an annotation into another kind, keeping what fits: its words, who stands behind it, its
/// check, note and history of making. It gets a new id, since ids tell kinds.
public final class ConversionGestures {

    private final ArticleText text;
    private final Hints hints;

    public ConversionGestures(ArticleText text, Hints hints) {
        this.text = text;
        this.hints = hints;
    }

    public Annotation into(Scribe scribe, Annotation old, Kind kind) {
        if (old.kind() == kind) {
            return old;
        }
        var id = scribe.newId(kind);
        var common = kept(old.common());
        var made =
                switch (kind) {
                    case QUOTE -> quote(id, common, old);
                    case ACTOR -> actor(id, common, old);
                    case DECISION -> decision(id, common, old);
                };
        scribe.replace(old, made);
        return made;
    }

    private Quote quote(String id, Common common, Annotation old) {
        var blank = Quote.blank(id, common);
        return switch (old) {
            case Quote quote -> quote;
            case Actor actor -> typed(blank.withContent(leading(actor)));
            case Decision decision ->
                    typed(
                                    blank.withContent(
                                            decision.measure().isEmpty()
                                                    ? decision.trigger()
                                                    : decision.measure()))
                            .withCue(
                                    decision.measure().isEmpty()
                                            ? Segments.NONE
                                            : decision.trigger())
                            .withSpeakers(
                                    decision.authority().stream()
                                            .filter(it -> !it.actor().isEmpty())
                                            .map(it -> Speaker.of(it.actor()))
                                            .toList())
                            .withCheck(decision.check());
        };
    }

    private Quote typed(Quote quote) {
        var type = hints.quoteType(text, quote.content().spans());
        return type.isEmpty()
                ? quote
                : quote.withType(type).withCommon(quote.common().withInferred(List.of("type")));
    }

    private Actor actor(String id, Common common, Annotation old) {
        var words =
                switch (old) {
                    case Quote quote -> quote.content();
                    case Actor actor -> leading(actor);
                    case Decision decision ->
                            decision.trigger().isEmpty() ? decision.measure() : decision.trigger();
                };
        var said = words.text(text);
        return Actor.blank(id, common)
                .withName(hints.headName(said))
                .withMentions(
                        words.isEmpty()
                                ? List.of()
                                : List.of(
                                        new Mention(
                                                words,
                                                hints.mentionForm(said),
                                                false,
                                                Extras.NONE)));
    }

    private Decision decision(String id, Common common, Annotation old) {
        var blank = Decision.blank(id, common);
        return switch (old) {
            case Quote quote ->
                    blank.withTrigger(quote.cue())
                            .withMeasure(quote.content())
                            .withAuthority(
                                    quote.speakers().stream()
                                            .map(it ->
                                                    new Authority(
                                                            it.actor(),
                                                            "decider",
                                                            "stated",
                                                            Segments.NONE,
                                                            Extras.NONE))
                                            .toList())
                            .withCheck(quote.check());
            case Actor actor -> blank.withTrigger(leading(actor));
            case Decision decision -> decision;
        };
    }

    private static Segments leading(Actor actor) {
        return actor.mentions().stream().map(Mention::segments).findFirst().orElse(Segments.NONE);
    }

    private static Common kept(Common old) {
        return old.withInferred(List.of());
    }
}
