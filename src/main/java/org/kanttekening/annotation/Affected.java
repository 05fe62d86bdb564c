package org.kanttekening.annotation;

import java.util.List;

/// Who or what a decision addresses, hits or benefits: an actor, words of the article, or both.
public record Affected(String actor, String basis, Segments segments, Extras extras) {

    public static final Field<Affected, String> ACTOR =
            Field.of("actor", new FieldType.Reference(Kind.ACTOR), Affected::actor).first();
    public static final Field<Affected, String> BASIS =
            Field.of("basis", new FieldType.Term(Terms.AFFECTED_BASIS), Affected::basis).first();
    public static final Field<Affected, Segments> SEGMENTS =
            Field.of("segments", new FieldType.Passage(), Affected::segments).first();

    public static final Affected NONE = new Affected("", "stated", Segments.NONE, Extras.NONE);

    public static final Shape<Affected> SHAPE =
            new Shape<>(
                    "affected",
                    List.of(ACTOR, BASIS, SEGMENTS),
                    NONE,
                    Affected::extras,
                    values ->
                            new Affected(
                                    values.get(ACTOR),
                                    values.get(BASIS),
                                    values.get(SEGMENTS),
                                    values.extras()));
}
