package org.kanttekening.ui.article;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.AnnotationSet;
import org.kanttekening.annotation.Common;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.DecisionFields;
import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Mention;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Speaker;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Tags an article by its words, for tests and pictures.
final class Tagging {

    private static final Common COMMON = Common.newBy("anna", Instant.EPOCH);

    private final ArticleText text;
    private final List<Annotation> made = new ArrayList<>();

    Tagging(ArticleText text) {
        this.text = text;
    }

    AnnotationSet set() {
        return AnnotationSet.of(made);
    }

    Collection<Annotation> made() {
        return made;
    }

    /// The span of words, from the n-th time that they occur, counted from 1.
    Span span(String words, int nth) {
        int at = -1;
        for (int i = 0; i < nth; i++) {
            at = text.value().indexOf(words, at + 1);
            if (at < 0) {
                throw new IllegalArgumentException("not in the text: " + words);
            }
        }
        return new Span(at, at + words.length());
    }

    Span span(String words) {
        return span(words, 1);
    }

    Segments segments(String... words) {
        var found = Segments.NONE;
        for (var each : words) {
            found = found.plus(span(each));
        }
        return found;
    }

    Quote quote(String id, Segments content, Segments source, Segments cue, String speaker) {
        var quote =
                Quote.blank(id, COMMON)
                        .withContent(content)
                        .withSource(source)
                        .withCue(cue)
                        .withSpeakers(speaker.isEmpty() ? List.of() : List.of(Speaker.of(speaker)));
        made.add(quote);
        return quote;
    }

    Actor actor(String id, String name, Span... mentions) {
        var actor =
                Actor.blank(id, COMMON)
                        .withName(name)
                        .withMentions(
                                List.of(mentions).stream().map(span -> mention(span)).toList());
        made.add(actor);
        return actor;
    }

    Decision decision(String id, String title, Segments trigger, Segments measure) {
        var decision =
                Decision.blank(id, COMMON)
                        .withTitle(title)
                        .withTrigger(trigger)
                        .withMeasure(measure);
        made.add(decision);
        return decision;
    }

    Decision with(Decision decision, Segments mention) {
        var mentioned =
                DecisionFields.SHAPE.with(
                        decision,
                        DecisionFields.MENTIONS,
                        List.of(new Mention(mention, "description", false, Extras.NONE)));
        made.remove(decision);
        made.add(mentioned);
        return mentioned;
    }

    Quote said(Quote quote, Segments mediumSpan) {
        var changed = QuoteFields.SHAPE.with(quote, QuoteFields.MEDIUM_SPAN, mediumSpan);
        made.remove(quote);
        made.add(changed);
        return changed;
    }

    static Mention mention(Span span) {
        return new Mention(Segments.of(span), "name", false, Extras.NONE);
    }
}
