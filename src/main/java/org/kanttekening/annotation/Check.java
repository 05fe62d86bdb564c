package org.kanttekening.annotation;

import java.util.List;
import java.util.Optional;

/// What a fact-checker found out about a quote or a decision, apart from what the article says. The
/// names follow schema.org's Claim and ClaimReview.
///
/// @param by the checker's annotator id
public record Check(
        String status,
        String claim,
        String verdict,
        List<Evidence> evidence,
        Optional<Comparison> comparison,
        String by,
        String at,
        Extras extras) {

    public static final Field<Check, String> STATUS =
            Field.of("status", new FieldType.Term(Terms.CHECK), Check::status).first();
    public static final Field<Check, String> CLAIM =
            Field.of("claim", new FieldType.Text(true), Check::claim).first();
    public static final Field<Check, String> VERDICT =
            Field.of("verdict", new FieldType.Text(false), Check::verdict).first();
    public static final Field<Check, List<Evidence>> EVIDENCE =
            Field.of("evidence", new FieldType.Parts<>(Evidence.SHAPE), Check::evidence).first();
    public static final Field<Check, Optional<Comparison>> COMPARISON =
            Field.of(
                    "comparison",
                    new FieldType.OptionalPart<>(Comparison.SHAPE),
                    Check::comparison);
    public static final Field<Check, String> BY =
            Field.of("by", new FieldType.Text(false), Check::by);
    public static final Field<Check, String> AT = Field.of("at", new FieldType.Moment(), Check::at);

    public static final Check NONE =
            new Check("not-needed", "", "", List.of(), Optional.empty(), "", "", Extras.NONE);

    public static final Shape<Check> SHAPE =
            new Shape<>(
                    "check",
                    List.of(STATUS, CLAIM, VERDICT, EVIDENCE, COMPARISON, BY, AT),
                    NONE,
                    Check::extras,
                    values ->
                            new Check(
                                    values.get(STATUS),
                                    values.get(CLAIM),
                                    values.get(VERDICT),
                                    values.get(EVIDENCE),
                                    values.get(COMPARISON),
                                    values.get(BY),
                                    values.get(AT),
                                    values.extras()));

    public Check {
        evidence = List.copyOf(evidence);
    }
}
