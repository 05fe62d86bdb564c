package org.kanttekening.annotation;

import java.util.List;
import java.util.Optional;

/// The days in a decision's life, each where known.
public record Dates(
        Optional<DecisionDate> announced,
        Optional<DecisionDate> decided,
        Optional<DecisionDate> effective,
        Optional<DecisionDate> ends,
        Extras extras) {

    public static final Field<Dates, Optional<DecisionDate>> ANNOUNCED =
            Field.of(
                            "announced",
                            new FieldType.OptionalPart<>(DecisionDate.SHAPE),
                            Dates::announced)
                    .first();
    public static final Field<Dates, Optional<DecisionDate>> DECIDED =
            Field.of("decided", new FieldType.OptionalPart<>(DecisionDate.SHAPE), Dates::decided)
                    .first();
    public static final Field<Dates, Optional<DecisionDate>> EFFECTIVE =
            Field.of(
                            "effective",
                            new FieldType.OptionalPart<>(DecisionDate.SHAPE),
                            Dates::effective)
                    .first();
    public static final Field<Dates, Optional<DecisionDate>> ENDS =
            Field.of("ends", new FieldType.OptionalPart<>(DecisionDate.SHAPE), Dates::ends).first();

    public static final Dates NONE =
            new Dates(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Extras.NONE);

    public static final Shape<Dates> SHAPE =
            new Shape<>(
                    "dates",
                    List.of(ANNOUNCED, DECIDED, EFFECTIVE, ENDS),
                    NONE,
                    Dates::extras,
                    values ->
                            new Dates(
                                    values.get(ANNOUNCED),
                                    values.get(DECIDED),
                                    values.get(EFFECTIVE),
                                    values.get(ENDS),
                                    values.extras()));
}
