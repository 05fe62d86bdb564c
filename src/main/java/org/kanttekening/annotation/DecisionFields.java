package org.kanttekening.annotation;

import java.time.Instant;
import java.util.List;

/// The fields of a [Decision], in the order in which sidecars hold them.
public final class DecisionFields {

    public static final CommonFields<Decision> COMMON = new CommonFields<>(true);

    public static final Field<Decision, String> TITLE =
            Field.of("title", new FieldType.Text(false), Decision::title).first();
    public static final Field<Decision, Segments> TRIGGER =
            Field.of("trigger", new FieldType.Passage(), Decision::trigger).required();
    public static final Field<Decision, List<Mention>> MENTIONS =
            Field.of("mentions", new FieldType.Parts<>(Mention.OF_DECISION), Decision::mentions);
    public static final Field<Decision, String> ACT =
            Field.of("act", new FieldType.Term(Terms.ACT), Decision::act).required();
    public static final Field<Decision, Segments> MEASURE =
            Field.of("measure", new FieldType.Passage(), Decision::measure).required();
    public static final Field<Decision, List<Authority>> AUTHORITY =
            Field.of("authority", new FieldType.Parts<>(Authority.SHAPE), Decision::authority)
                    .required();
    public static final Field<Decision, List<Affected>> ADDRESSEES =
            Field.of("addressees", new FieldType.Parts<>(Affected.SHAPE), Decision::addressees);
    public static final Field<Decision, List<Affected>> TARGETS =
            Field.of("targets", new FieldType.Parts<>(Affected.SHAPE), Decision::targets);
    public static final Field<Decision, List<Affected>> BENEFICIARIES =
            Field.of(
                    "beneficiaries",
                    new FieldType.Parts<>(Affected.SHAPE),
                    Decision::beneficiaries);
    public static final Field<Decision, Instrument> INSTRUMENT =
            Field.of("instrument", new FieldType.Part<>(Instrument.SHAPE), Decision::instrument);
    public static final Field<Decision, Dates> DATES =
            Field.of("dates", new FieldType.Part<>(Dates.SHAPE), Decision::dates);
    public static final Field<Decision, String> STATUS =
            Field.of("status", new FieldType.Term(Terms.DECISION_STATUS), Decision::status)
                    .required();
    public static final Field<Decision, String> REALIS =
            Field.of("realis", new FieldType.Term(Terms.REALIS), Decision::realis);
    public static final Field<Decision, LegalBasis> LEGAL_BASIS =
            Field.of("legalBasis", new FieldType.Part<>(LegalBasis.SHAPE), Decision::legalBasis);
    public static final Field<Decision, List<Ground>> GROUNDS =
            Field.of("grounds", new FieldType.Parts<>(Ground.SHAPE), Decision::grounds);
    public static final Field<Decision, List<RelatedDecision>> RELATED =
            Field.of("related", new FieldType.Parts<>(RelatedDecision.SHAPE), Decision::related);
    public static final Field<Decision, SourceDocument> SOURCE_DOCUMENT =
            Field.of(
                    "sourceDocument",
                    new FieldType.Part<>(SourceDocument.SHAPE),
                    Decision::sourceDocument);
    public static final Field<Decision, Check> CHECK =
            Field.of("check", new FieldType.Part<>(Check.SHAPE), Decision::check);
    public static final Field<Decision, List<String>> CODES =
            Field.of("codes", new FieldType.Texts(), Decision::codes);

    public static final Shape<Decision> SHAPE =
            new Shape<>(
                    "decision",
                    List.of(
                            COMMON.id,
                            TITLE,
                            TRIGGER,
                            MENTIONS,
                            ACT,
                            MEASURE,
                            AUTHORITY,
                            ADDRESSEES,
                            TARGETS,
                            BENEFICIARIES,
                            INSTRUMENT,
                            DATES,
                            STATUS,
                            REALIS,
                            LEGAL_BASIS,
                            GROUNDS,
                            RELATED,
                            SOURCE_DOCUMENT,
                            CHECK,
                            CODES,
                            COMMON.inferred,
                            COMMON.note,
                            COMMON.important,
                            COMMON.created,
                            COMMON.createdBy,
                            COMMON.modified,
                            COMMON.origin,
                            COMMON.review),
                    Decision.blank("", Common.newBy("", Instant.EPOCH)),
                    decision -> decision.common().extras(),
                    values ->
                            new Decision(
                                    values.get(COMMON.id),
                                    values.get(TITLE),
                                    values.get(TRIGGER),
                                    values.get(MENTIONS),
                                    values.get(ACT),
                                    values.get(MEASURE),
                                    values.get(AUTHORITY),
                                    values.get(ADDRESSEES),
                                    values.get(TARGETS),
                                    values.get(BENEFICIARIES),
                                    values.get(INSTRUMENT),
                                    values.get(DATES),
                                    values.get(STATUS),
                                    values.get(REALIS),
                                    values.get(LEGAL_BASIS),
                                    values.get(GROUNDS),
                                    values.get(RELATED),
                                    values.get(SOURCE_DOCUMENT),
                                    values.get(CHECK),
                                    values.get(CODES),
                                    COMMON.make(values)));

    private DecisionFields() {}
}
