package org.kanttekening.annotation;

import java.util.List;

/// Where a check finds support: an address, a note, or both.
public record Evidence(String url, String note, Extras extras) {

    public static final Field<Evidence, String> URL =
            Field.of("url", new FieldType.Link(), Evidence::url).first();
    public static final Field<Evidence, String> NOTE =
            Field.of("note", new FieldType.Text(false), Evidence::note).first();

    public static final Evidence NONE = new Evidence("", "", Extras.NONE);

    public static final Shape<Evidence> SHAPE =
            new Shape<>(
                    "evidence",
                    List.of(URL, NOTE),
                    NONE,
                    Evidence::extras,
                    values -> new Evidence(values.get(URL), values.get(NOTE), values.extras()));
}
