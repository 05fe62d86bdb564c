package org.kanttekening.exchange.brat;

import org.kanttekening.annotation.Check;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.Segments;

import java.util.Optional;

/// Writes quotes: first the events, then all that plays a part in them.
final class QuoteLines {

    private final Sheet sheet;
    private final ActorLines actors;
    private final EventIds events;

    QuoteLines(Sheet sheet, ActorLines actors, EventIds events) {
        this.sheet = sheet;
        this.actors = actors;
        this.events = events;
    }

    /// The event of a quote; none where neither its cue nor its content shows anything.
    Optional<Sheet.OpenEvent> begin(Quote quote) {
        return sheet.mark(BratTypes.ATTRIBUTION, quote.cue())
                .map(trigger -> sheet.event(BratTypes.ATTRIBUTION, trigger))
                .or(() ->
                        sheet.mark(BratTypes.QUOTATION, quote.content())
                                .map(trigger -> sheet.event(BratTypes.QUOTATION, trigger)));
    }

    void fill(Quote quote, Sheet.OpenEvent event) {
        if (!Fragments.of(sheet.text().value(), quote.cue()).isEmpty()) {
            part(event, BratTypes.CONTENT, quote.content());
        }
        part(event, BratTypes.SOURCE, quote.source());
        speakers(quote, event);
        part(event, BratTypes.ADDRESSEE, quote.addressee().segments());
        for (var actor : quote.addressee().actors()) {
            actors.near(actor, quote.addressee().segments())
                    .ifPresent(mark -> event.add(BratTypes.ADDRESSEE, mark));
        }
        part(event, BratTypes.MEDIUM, quote.mediumSpan());
        attributes(quote, event.id());
        relations(quote, event.id());
        sheet.note(BratTypes.PEOPLES_NOTE, event.id(), quote.common().note());
    }

    private void part(Sheet.OpenEvent event, String type, Segments passage) {
        sheet.mark(type, passage).ifPresent(mark -> event.add(type, mark));
    }

    private void speakers(Quote quote, Sheet.OpenEvent event) {
        int number = 0;
        for (var speaker : quote.speakers()) {
            var mark = actors.near(speaker.actor(), quote.source());
            if (mark.isPresent()) {
                int with = ++number;
                event.add(BratTypes.SPEAKER, with, mark.get());
                actors.near(speaker.onBehalfOf(), quote.source())
                        .ifPresent(other -> event.add(BratTypes.ON_BEHALF_OF, with, other));
            }
        }
    }

    private void attributes(Quote quote, String event) {
        for (var attribute : BratTypes.OF_QUOTE) {
            var field = attribute.field();
            sheet.attribute(
                    attribute.name(),
                    event,
                    field.get(quote),
                    field.get(QuoteFields.SHAPE.empty()));
        }
        sheet.attribute(BratTypes.CHECK, event, quote.check().status(), Check.NONE.status());
        sheet.flag(BratTypes.IMPORTANT, event, quote.common().important());
    }

    private void relations(Quote quote, String event) {
        events.of(quote.inside())
                .ifPresent(outer -> sheet.relation(BratTypes.INSIDE, event, outer));
        for (var response : quote.respondsTo()) {
            events.of(response.target())
                    .ifPresent(
                            to -> sheet.relation(BratTypes.ofStance(response.stance()), event, to));
        }
    }
}
