package org.kanttekening.exchange.brat;

import org.kanttekening.annotation.Affected;
import org.kanttekening.annotation.Check;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.DecisionDate;
import org.kanttekening.annotation.DecisionFields;
import org.kanttekening.annotation.Ground;
import org.kanttekening.annotation.Instrument;
import org.kanttekening.annotation.Mention;
import org.kanttekening.annotation.Segments;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Writes decisions: first the events, then all that plays a part in them.
final class DecisionLines {

    private static final Pattern DAY = Pattern.compile("[0-9-]+");

    private final Sheet sheet;
    private final ActorLines actors;
    private final EventIds events;

    DecisionLines(Sheet sheet, ActorLines actors, EventIds events) {
        this.sheet = sheet;
        this.actors = actors;
        this.events = events;
    }

    /// The event of a decision; none where its trigger shows nothing.
    Optional<Sheet.OpenEvent> begin(Decision decision) {
        return sheet.mark(BratTypes.DECISION, decision.trigger())
                .map(trigger -> sheet.event(BratTypes.DECISION, trigger));
    }

    void fill(Decision decision, Sheet.OpenEvent event) {
        part(event, BratTypes.MEASURE, BratTypes.MEASURE, decision.measure());
        mentions(decision, event);
        for (var authority : decision.authority()) {
            participant(
                    event,
                    BratTypes.ofAuthority(authority.role()),
                    authority.actor(),
                    authority.segments());
        }
        affected(event, BratTypes.ADDRESSEE, decision.addressees());
        affected(event, BratTypes.TARGET, decision.targets());
        affected(event, BratTypes.BENEFICIARY, decision.beneficiaries());
        part(event, BratTypes.INSTRUMENT, BratTypes.INSTRUMENT, decision.instrument().segments());
        days(decision, event);
        part(event, BratTypes.LEGAL_BASIS, BratTypes.LEGAL_BASIS, decision.legalBasis().segments());
        decision.grounds().forEach(ground -> ground(event, ground));
        attributes(decision, event.id());
        for (var related : decision.related()) {
            events.of(related.target())
                    .ifPresent(to ->
                            sheet.relation(
                                    BratTypes.ofRelated(related.relation()), event.id(), to));
        }
        sheet.note(BratTypes.PEOPLES_NOTE, event.id(), decision.common().note());
    }

    private Optional<String> part(
            Sheet.OpenEvent event, String role, String type, Segments passage) {
        var mark = sheet.mark(type, passage);
        mark.ifPresent(id -> event.add(role, id));
        return mark;
    }

    private void mentions(Decision decision, Sheet.OpenEvent event) {
        for (var mention : decision.mentions()) {
            part(event, BratTypes.DECISION_MENTION, BratTypes.MENTION, mention.segments())
                    .ifPresent(mark ->
                            sheet.attribute(
                                    BratTypes.MENTION_FORM,
                                    mark,
                                    mention.form(),
                                    Mention.NONE.form()));
        }
    }

    private void affected(Sheet.OpenEvent event, String role, List<Affected> all) {
        all.forEach(one -> participant(event, role, one.actor(), one.segments()));
    }

    private void participant(Sheet.OpenEvent event, String role, String actor, Segments passage) {
        actors.participant(actor, passage).ifPresent(mark -> event.add(role, mark));
    }

    private void days(Decision decision, Sheet.OpenEvent event) {
        var dates = decision.dates();
        var days = List.of(dates.announced(), dates.decided(), dates.effective(), dates.ends());
        for (int i = 0; i < days.size(); i++) {
            var role = BratTypes.DAYS.get(i);
            days.get(i).ifPresent(day -> day(event, role, day));
        }
    }

    private void day(Sheet.OpenEvent event, String role, DecisionDate day) {
        part(event, role, BratTypes.DATE, day.segments())
                .filter(_ -> DAY.matcher(day.value()).matches())
                .ifPresent(mark ->
                        sheet.normalisation(
                                mark, BratTypes.DAY_DATABASE, day.value(), day.value()));
    }

    private void ground(Sheet.OpenEvent event, Ground ground) {
        var mark = part(event, BratTypes.GROUND, BratTypes.GROUND, ground.segments());
        mark.ifPresent(id -> sheet.attribute(BratTypes.GROUND_TYPE, id, ground.type(), ""));
        if (mark.isEmpty()) {
            events.of(ground.quote()).ifPresent(quote -> event.add(BratTypes.GROUND, quote));
        }
    }

    private void attributes(Decision decision, String event) {
        for (var attribute : BratTypes.OF_DECISION) {
            var field = attribute.field();
            sheet.attribute(
                    attribute.name(),
                    event,
                    field.get(decision),
                    field.get(DecisionFields.SHAPE.empty()));
        }
        sheet.attribute(
                BratTypes.INSTRUMENT_TYPE,
                event,
                decision.instrument().type(),
                Instrument.NONE.type());
        sheet.attribute(BratTypes.CHECK, event, decision.check().status(), Check.NONE.status());
        sheet.flag(BratTypes.IMPORTANT, event, decision.common().important());
    }
}
