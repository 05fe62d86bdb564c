package org.kanttekening.annotation;

import java.util.List;

/// A day in a decision's life: its value, the words for it, and what they count from.
public record DecisionDate(String value, Segments segments, String countedFrom, Extras extras) {

    public static final Field<DecisionDate, String> VALUE =
            Field.of("value", new FieldType.Day(), DecisionDate::value).first();
    public static final Field<DecisionDate, Segments> SEGMENTS =
            Field.of("segments", new FieldType.Passage(), DecisionDate::segments).first();
    public static final Field<DecisionDate, String> COUNTED_FROM =
            Field.of("countedFrom", new FieldType.Text(false), DecisionDate::countedFrom).first();

    public static final DecisionDate NONE = new DecisionDate("", Segments.NONE, "", Extras.NONE);

    public static final Shape<DecisionDate> SHAPE =
            new Shape<>(
                    "decisionDate",
                    List.of(VALUE, SEGMENTS, COUNTED_FROM),
                    NONE,
                    DecisionDate::extras,
                    values ->
                            new DecisionDate(
                                    values.get(VALUE),
                                    values.get(SEGMENTS),
                                    values.get(COUNTED_FROM),
                                    values.extras()));
}
