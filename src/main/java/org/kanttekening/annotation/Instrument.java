package org.kanttekening.annotation;

import java.util.List;

/// The form in which a decision is given.
public record Instrument(String type, Segments segments, Extras extras) {

    public static final Field<Instrument, String> TYPE =
            Field.of("type", new FieldType.Term(Terms.INSTRUMENT), Instrument::type).first();
    public static final Field<Instrument, Segments> SEGMENTS =
            Field.of("segments", new FieldType.Passage(), Instrument::segments).first();

    public static final Instrument NONE = new Instrument("not-stated", Segments.NONE, Extras.NONE);

    public static final Shape<Instrument> SHAPE =
            new Shape<>(
                    "instrument",
                    List.of(TYPE, SEGMENTS),
                    NONE,
                    Instrument::extras,
                    values ->
                            new Instrument(
                                    values.get(TYPE), values.get(SEGMENTS), values.extras()));
}
