package org.kanttekening.annotation;

import java.util.List;

/// A name for an actor in somebody's public register.
public record Identifier(String scheme, String value, Extras extras) {

    public static final Field<Identifier, String> SCHEME =
            Field.of("scheme", new FieldType.Term(Terms.IDENTIFIER_SCHEME), Identifier::scheme)
                    .first();
    public static final Field<Identifier, String> VALUE =
            Field.of("value", new FieldType.Text(false), Identifier::value).first();

    public static final Identifier NONE = new Identifier("wikidata", "", Extras.NONE);

    public static final Shape<Identifier> SHAPE =
            new Shape<>(
                    "identifier",
                    List.of(SCHEME, VALUE),
                    NONE,
                    Identifier::extras,
                    values ->
                            new Identifier(values.get(SCHEME), values.get(VALUE), values.extras()));
}
