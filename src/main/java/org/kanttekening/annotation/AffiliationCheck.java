package org.kanttekening.annotation;

import java.util.List;

/// Whether an affiliation that an article states holds outside the article.
public record AffiliationCheck(
        String status, String note, List<Evidence> evidence, String by, String at, Extras extras) {

    public static final Field<AffiliationCheck, String> STATUS =
            Field.of(
                            "status",
                            new FieldType.Term(Terms.AFFILIATION_CHECK),
                            AffiliationCheck::status)
                    .first();
    public static final Field<AffiliationCheck, String> NOTE =
            Field.of("note", new FieldType.Text(true), AffiliationCheck::note).first();
    public static final Field<AffiliationCheck, List<Evidence>> EVIDENCE =
            Field.of("evidence", new FieldType.Parts<>(Evidence.SHAPE), AffiliationCheck::evidence)
                    .first();
    public static final Field<AffiliationCheck, String> BY =
            Field.of("by", new FieldType.Text(false), AffiliationCheck::by);
    public static final Field<AffiliationCheck, String> AT =
            Field.of("at", new FieldType.Moment(), AffiliationCheck::at);

    public static final AffiliationCheck NONE =
            new AffiliationCheck("unchecked", "", List.of(), "", "", Extras.NONE);

    public static final Shape<AffiliationCheck> SHAPE =
            new Shape<>(
                    "affiliationCheck",
                    List.of(STATUS, NOTE, EVIDENCE, BY, AT),
                    NONE,
                    AffiliationCheck::extras,
                    values ->
                            new AffiliationCheck(
                                    values.get(STATUS),
                                    values.get(NOTE),
                                    values.get(EVIDENCE),
                                    values.get(BY),
                                    values.get(AT),
                                    values.extras()));

    public AffiliationCheck {
        evidence = List.copyOf(evidence);
    }
}
