package org.kanttekening.annotation;

import java.util.List;

/// An actor's part in taking or carrying out a decision.
public record Authority(String actor, String role, String basis, Segments segments, Extras extras) {

    public static final Field<Authority, String> ACTOR =
            Field.of("actor", new FieldType.Reference(Kind.ACTOR), Authority::actor).first();
    public static final Field<Authority, String> ROLE =
            Field.of("role", new FieldType.Term(Terms.AUTHORITY_ROLE), Authority::role).first();
    public static final Field<Authority, String> BASIS =
            Field.of("basis", new FieldType.Term(Terms.BASIS), Authority::basis).first();
    public static final Field<Authority, Segments> SEGMENTS =
            Field.of("segments", new FieldType.Passage(), Authority::segments).first();

    public static final Authority NONE =
            new Authority("", "decider", "stated", Segments.NONE, Extras.NONE);

    public static final Shape<Authority> SHAPE =
            new Shape<>(
                    "authority",
                    List.of(ACTOR, ROLE, BASIS, SEGMENTS),
                    NONE,
                    Authority::extras,
                    values ->
                            new Authority(
                                    values.get(ACTOR),
                                    values.get(ROLE),
                                    values.get(BASIS),
                                    values.get(SEGMENTS),
                                    values.extras()));
}
