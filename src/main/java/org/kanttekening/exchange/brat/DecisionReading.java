package org.kanttekening.exchange.brat;

import org.kanttekening.annotation.Affected;
import org.kanttekening.annotation.Authority;
import org.kanttekening.annotation.Dates;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.DecisionDate;
import org.kanttekening.annotation.DecisionFields;
import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Ground;
import org.kanttekening.annotation.Instrument;
import org.kanttekening.annotation.LegalBasis;
import org.kanttekening.annotation.Mention;
import org.kanttekening.annotation.RelatedDecision;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes decisions of events.
final class DecisionReading {

    private final LineIndex index;
    private final FoundIds ids;
    private final MarkedActors marked;
    private final Relations relations;

    DecisionReading(LineIndex index, FoundIds ids, MarkedActors marked, Relations relations) {
        this.index = index;
        this.ids = ids;
        this.marked = marked;
        this.relations = relations;
    }

    /// The decision of an event; all events have their ids by then.
    Decision read(String id, AnnLine.Event event) {
        var common =
                Bare.common(index.note(event.id()), index.flag(event.id(), BratTypes.IMPORTANT));
        var shape = DecisionFields.SHAPE;
        var values = shape.values(Decision.blank(id, common));
        values.set(DecisionFields.TRIGGER, index.passage(event.trigger()));
        values.set(DecisionFields.MEASURE, passage(event, BratTypes.MEASURE));
        values.set(DecisionFields.MENTIONS, mentions(event));
        values.set(DecisionFields.AUTHORITY, authorities(event));
        values.set(DecisionFields.ADDRESSEES, affected(event, BratTypes.ADDRESSEE));
        values.set(DecisionFields.TARGETS, affected(event, BratTypes.TARGET));
        values.set(DecisionFields.BENEFICIARIES, affected(event, BratTypes.BENEFICIARY));
        values.set(DecisionFields.INSTRUMENT, instrument(event));
        values.set(DecisionFields.DATES, dates(event));
        values.set(DecisionFields.LEGAL_BASIS, legalBasis(event));
        values.set(DecisionFields.GROUNDS, grounds(event));
        values.set(DecisionFields.RELATED, related(event));
        values.set(DecisionFields.CHECK, QuoteReading.check(index, event.id()));
        for (var attribute : BratTypes.OF_DECISION) {
            index.value(event.id(), attribute.name())
                    .ifPresent(value -> values.set(attribute.field(), value));
        }
        return shape.make(values);
    }

    private Segments passage(AnnLine.Event event, String role) {
        return QuoteReading.joined(
                index.targets(event, role).stream().map(index::passage).toList());
    }

    private List<Mention> mentions(AnnLine.Event event) {
        return index.targets(event, BratTypes.DECISION_MENTION).stream()
                .filter(mark -> !index.passage(mark).isEmpty())
                .map(mark ->
                        new Mention(
                                index.passage(mark),
                                index.value(mark, BratTypes.MENTION_FORM)
                                        .orElse(Mention.NONE.form()),
                                false,
                                Extras.NONE))
                .toList();
    }

    /// @param actor its id, or empty
    private record Participant(String actor, Segments passage) {}

    private Participant participant(String mark) {
        var passage = index.passage(mark);
        var actor = marked.isActor(mark) ? mark : relations.referred(mark);
        return new Participant(ids.of(actor).orElse(""), passage);
    }

    private List<Authority> authorities(AnnLine.Event event) {
        var found = new ArrayList<Authority>();
        for (var role : event.roles()) {
            BratTypes.authority(LineIndex.role(role))
                    .ifPresent(term -> {
                        var one = participant(role.target());
                        found.add(
                                new Authority(
                                        one.actor(),
                                        term,
                                        Authority.NONE.basis(),
                                        one.passage(),
                                        Extras.NONE));
                    });
        }
        return found;
    }

    private List<Affected> affected(AnnLine.Event event, String role) {
        return index.targets(event, role).stream()
                .map(this::participant)
                .map(one ->
                        new Affected(
                                one.actor(), Affected.NONE.basis(), one.passage(), Extras.NONE))
                .toList();
    }

    private Instrument instrument(AnnLine.Event event) {
        return new Instrument(
                index.value(event.id(), BratTypes.INSTRUMENT_TYPE).orElse(Instrument.NONE.type()),
                passage(event, BratTypes.INSTRUMENT),
                Extras.NONE);
    }

    private Dates dates(AnnLine.Event event) {
        var days = BratTypes.DAYS.stream().map(role -> day(event, role)).toList();
        return new Dates(days.get(0), days.get(1), days.get(2), days.get(3), Extras.NONE);
    }

    private Optional<DecisionDate> day(AnnLine.Event event, String role) {
        return index.targets(event, role).stream()
                .findFirst()
                .map(mark -> new DecisionDate(value(mark), index.passage(mark), "", Extras.NONE));
    }

    private String value(String mark) {
        return index.normalisations(mark).stream()
                .filter(it -> it.database().equals(BratTypes.DAY_DATABASE))
                .map(AnnLine.Normalisation::key)
                .findFirst()
                .orElse("");
    }

    private LegalBasis legalBasis(AnnLine.Event event) {
        var passage = passage(event, BratTypes.LEGAL_BASIS);
        return passage.isEmpty() ? LegalBasis.NONE : new LegalBasis(true, passage, "", Extras.NONE);
    }

    private List<Ground> grounds(AnnLine.Event event) {
        return index.targets(event, BratTypes.GROUND).stream().map(this::ground).toList();
    }

    private Ground ground(String target) {
        boolean quote = index.event(target).filter(QuoteReading::isQuote).isPresent();
        return new Ground(
                index.value(target, BratTypes.GROUND_TYPE).orElse(""),
                index.passage(target),
                quote ? ids.of(target).orElse("") : "",
                "",
                Extras.NONE);
    }

    private List<RelatedDecision> related(AnnLine.Event event) {
        var related = new ArrayList<RelatedDecision>();
        for (var link : relations.related(event.id())) {
            ids.of(link.target())
                    .ifPresent(id ->
                            related.add(
                                    new RelatedDecision(
                                            Target.here(id), link.term(), Extras.NONE)));
        }
        return related;
    }
}
