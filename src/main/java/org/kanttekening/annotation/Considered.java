package org.kanttekening.annotation;

import java.util.List;

/// An annotation of a colleague that lay before a reviewer who decided, as it was then.
///
/// @param annotator whose it was, by id
/// @param id the annotation's
/// @param sha256 of what it said, lower-case hexadecimal; when the annotation says something else
///   now, the decision is open again
public record Considered(String annotator, String id, String sha256, Extras extras) {

    public static final Field<Considered, String> ANNOTATOR =
            Field.of("annotator", new FieldType.Text(false), Considered::annotator);
    public static final Field<Considered, String> ID =
            Field.of("id", new FieldType.Text(false), Considered::id);
    public static final Field<Considered, String> SHA256 =
            Field.of("sha256", new FieldType.Text(false), Considered::sha256);

    public static final Considered NONE = new Considered("", "", "", Extras.NONE);

    public static final Shape<Considered> SHAPE =
            new Shape<>(
                    "considered",
                    List.of(ANNOTATOR, ID, SHA256),
                    NONE,
                    Considered::extras,
                    values ->
                            new Considered(
                                    values.get(ANNOTATOR),
                                    values.get(ID),
                                    values.get(SHA256),
                                    values.extras()));
}
