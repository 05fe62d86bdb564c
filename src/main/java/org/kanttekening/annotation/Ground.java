package org.kanttekening.annotation;

import java.util.List;

/// A reason for a decision: words of the article or a quote, and who gives it.
///
/// @param statedBy an actor, or `author`
public record Ground(String type, Segments segments, String quote, String statedBy, Extras extras) {

    public static final Field<Ground, String> TYPE =
            Field.of("type", new FieldType.Term(Terms.GROUND), Ground::type).first();
    public static final Field<Ground, Segments> SEGMENTS =
            Field.of("segments", new FieldType.Passage(), Ground::segments).first();
    public static final Field<Ground, String> QUOTE =
            Field.of("quote", new FieldType.Reference(Kind.QUOTE), Ground::quote).first();
    public static final Field<Ground, String> STATED_BY =
            Field.of(
                            "statedBy",
                            new FieldType.Reference(Kind.ACTOR, List.of("author")),
                            Ground::statedBy)
                    .first();

    public static final Ground NONE = new Ground("", Segments.NONE, "", "", Extras.NONE);

    public static final Shape<Ground> SHAPE =
            new Shape<>(
                    "ground",
                    List.of(TYPE, SEGMENTS, QUOTE, STATED_BY),
                    NONE,
                    Ground::extras,
                    values ->
                            new Ground(
                                    values.get(TYPE),
                                    values.get(SEGMENTS),
                                    values.get(QUOTE),
                                    values.get(STATED_BY),
                                    values.extras()));
}
