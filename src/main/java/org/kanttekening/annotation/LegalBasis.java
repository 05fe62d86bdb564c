package org.kanttekening.annotation;

import java.util.List;

/// The law a decision rests on.
///
/// @param stated whether the article says so
/// @param reference an ELI or ECLI, or empty
public record LegalBasis(boolean stated, Segments segments, String reference, Extras extras) {

    public static final Field<LegalBasis, Boolean> STATED =
            Field.of("stated", new FieldType.Flag(), LegalBasis::stated).first();
    public static final Field<LegalBasis, Segments> SEGMENTS =
            Field.of("segments", new FieldType.Passage(), LegalBasis::segments).first();
    public static final Field<LegalBasis, String> REFERENCE =
            Field.of("reference", new FieldType.Text(false), LegalBasis::reference).first();

    public static final LegalBasis NONE = new LegalBasis(false, Segments.NONE, "", Extras.NONE);

    public static final Shape<LegalBasis> SHAPE =
            new Shape<>(
                    "legalBasis",
                    List.of(STATED, SEGMENTS, REFERENCE),
                    NONE,
                    LegalBasis::extras,
                    values ->
                            new LegalBasis(
                                    values.get(STATED),
                                    values.get(SEGMENTS),
                                    values.get(REFERENCE),
                                    values.extras()));
}
