package org.kanttekening.annotation;

import java.util.List;

/// What comparing a quote with the document it was taken from gave.
///
/// @param source names the document
/// @param sha256 of the document as it was compared, lower-case hexadecimal, or empty
public record Comparison(
        String source, String sha256, String result, List<String> differences, Extras extras) {

    public static final Field<Comparison, String> SOURCE =
            Field.of("source", new FieldType.Text(false), Comparison::source).first();
    public static final Field<Comparison, String> SHA256 =
            Field.of("sha256", new FieldType.Text(false), Comparison::sha256).kept();
    public static final Field<Comparison, String> RESULT =
            Field.of("result", new FieldType.Term(Terms.COMPARISON), Comparison::result).first();
    public static final Field<Comparison, List<String>> DIFFERENCES =
            Field.of("differences", new FieldType.Texts(), Comparison::differences);

    public static final Comparison NONE = new Comparison("", "", "", List.of(), Extras.NONE);

    public static final Shape<Comparison> SHAPE =
            new Shape<>(
                    "comparison",
                    List.of(SOURCE, SHA256, RESULT, DIFFERENCES),
                    NONE,
                    Comparison::extras,
                    values ->
                            new Comparison(
                                    values.get(SOURCE),
                                    values.get(SHA256),
                                    values.get(RESULT),
                                    values.get(DIFFERENCES),
                                    values.extras()));

    public Comparison {
        differences = List.copyOf(differences);
    }
}
