package org.kanttekening.annotation;

import java.util.List;

/// The document of a decision, and what it says.
public record SourceDocument(String url, String says, Extras extras) {

    public static final Field<SourceDocument, String> URL =
            Field.of("url", new FieldType.Link(), SourceDocument::url).first();
    public static final Field<SourceDocument, String> SAYS =
            Field.of("says", new FieldType.Text(true), SourceDocument::says).first();

    public static final SourceDocument NONE = new SourceDocument("", "", Extras.NONE);

    public static final Shape<SourceDocument> SHAPE =
            new Shape<>(
                    "sourceDocument",
                    List.of(URL, SAYS),
                    NONE,
                    SourceDocument::extras,
                    values ->
                            new SourceDocument(values.get(URL), values.get(SAYS), values.extras()));
}
