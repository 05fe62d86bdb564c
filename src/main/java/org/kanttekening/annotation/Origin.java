package org.kanttekening.annotation;

import java.util.List;
import java.util.Optional;

/// How an annotation came to be: by hand, from a suggestion that was accepted, or imported.
///
/// @param confidence between 0 and 1, as the rule gave it
public record Origin(String by, String rule, Optional<Double> confidence, Extras extras) {

    public static final Field<Origin, String> BY =
            Field.of("by", new FieldType.Term(Terms.ORIGIN), Origin::by);
    public static final Field<Origin, String> RULE =
            Field.of("rule", new FieldType.Text(false), Origin::rule).leftOutWhenEmpty();
    public static final Field<Origin, Optional<Double>> CONFIDENCE =
            Field.of("confidence", new FieldType.Share(), Origin::confidence).leftOutWhenEmpty();

    public static final Origin NONE = new Origin("manual", "", Optional.empty(), Extras.NONE);

    public static final Shape<Origin> SHAPE =
            new Shape<>(
                    "origin",
                    List.of(BY, RULE, CONFIDENCE),
                    NONE,
                    Origin::extras,
                    values ->
                            new Origin(
                                    values.get(BY),
                                    values.get(RULE),
                                    values.get(CONFIDENCE),
                                    values.extras()));

    public static final Origin MANUAL = NONE;
}
