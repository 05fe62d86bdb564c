package org.kanttekening.annotation;

import java.util.List;

/// Whom a quote is said to: the words for it, and the actors.
public record Addressee(Segments segments, List<String> actors, Extras extras) {

    public static final Field<Addressee, Segments> SEGMENTS =
            Field.of("segments", new FieldType.Passage(), Addressee::segments).first();
    public static final Field<Addressee, List<String>> ACTORS =
            Field.of("actors", new FieldType.References(Kind.ACTOR), Addressee::actors).first();

    public static final Addressee NONE = new Addressee(Segments.NONE, List.of(), Extras.NONE);

    public static final Shape<Addressee> SHAPE =
            new Shape<>(
                    "addressee",
                    List.of(SEGMENTS, ACTORS),
                    NONE,
                    Addressee::extras,
                    values ->
                            new Addressee(
                                    values.get(SEGMENTS), values.get(ACTORS), values.extras()));

    public Addressee {
        actors = List.copyOf(actors);
    }
}
