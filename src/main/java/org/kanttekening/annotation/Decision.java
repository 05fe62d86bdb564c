package org.kanttekening.annotation;

import java.util.List;

/// What a government or another public authority decides: the words that tell it, what it lays
/// down, who takes it, whom it binds, hits or benefits, and why.
public record Decision(
        String id,
        String title,
        Segments trigger,
        List<Mention> mentions,
        String act,
        Segments measure,
        List<Authority> authority,
        List<Affected> addressees,
        List<Affected> targets,
        List<Affected> beneficiaries,
        Instrument instrument,
        Dates dates,
        String status,
        String realis,
        LegalBasis legalBasis,
        List<Ground> grounds,
        List<RelatedDecision> related,
        SourceDocument sourceDocument,
        Check check,
        List<String> codes,
        Common common)
        implements Annotation {

    public Decision {
        mentions = List.copyOf(mentions);
        authority = List.copyOf(authority);
        addressees = List.copyOf(addressees);
        targets = List.copyOf(targets);
        beneficiaries = List.copyOf(beneficiaries);
        grounds = List.copyOf(grounds);
        related = List.copyOf(related);
        codes = List.copyOf(codes);
    }

    /// One with nothing filled in but the scheme's defaults.
    public static Decision blank(String id, Common common) {
        return new Decision(
                id,
                "",
                Segments.NONE,
                List.of(),
                "",
                Segments.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Instrument.NONE,
                Dates.NONE,
                "",
                "actual",
                LegalBasis.NONE,
                List.of(),
                List.of(),
                SourceDocument.NONE,
                Check.NONE,
                List.of(),
                common);
    }

    @Override
    public Kind kind() {
        return Kind.DECISION;
    }

    @Override
    public Decision withCommon(Common changed) {
        return new Decision(
                id,
                title,
                trigger,
                mentions,
                act,
                measure,
                authority,
                addressees,
                targets,
                beneficiaries,
                instrument,
                dates,
                status,
                realis,
                legalBasis,
                grounds,
                related,
                sourceDocument,
                check,
                codes,
                changed);
    }

    public Decision withTitle(String changed) {
        return DecisionFields.SHAPE.with(this, DecisionFields.TITLE, changed);
    }

    public Decision withTrigger(Segments changed) {
        return DecisionFields.SHAPE.with(this, DecisionFields.TRIGGER, changed);
    }

    public Decision withMentions(List<Mention> changed) {
        return DecisionFields.SHAPE.with(this, DecisionFields.MENTIONS, changed);
    }

    public Decision withAct(String changed) {
        return DecisionFields.SHAPE.with(this, DecisionFields.ACT, changed);
    }

    public Decision withMeasure(Segments changed) {
        return DecisionFields.SHAPE.with(this, DecisionFields.MEASURE, changed);
    }

    public Decision withAuthority(List<Authority> changed) {
        return DecisionFields.SHAPE.with(this, DecisionFields.AUTHORITY, changed);
    }

    public Decision withStatus(String changed) {
        return DecisionFields.SHAPE.with(this, DecisionFields.STATUS, changed);
    }

    public Decision withCheck(Check changed) {
        return DecisionFields.SHAPE.with(this, DecisionFields.CHECK, changed);
    }
}
