package org.kanttekening.folder;

import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Shape;

import java.util.List;

/// A post that an actor of the register holds or held (a Popolo membership).
///
/// @param organisation the id of another entry, or empty
/// @param from a day as ISO 8601, whole or partial, or empty
public record Office(String organisation, String role, String from, String to, Extras extras) {

    public static final Field<Office, String> ORGANISATION =
            Field.of("organisation", new FieldType.RegisterEntry(), Office::organisation);
    public static final Field<Office, String> ROLE =
            Field.of("role", new FieldType.Text(false), Office::role);
    public static final Field<Office, String> FROM =
            Field.of("from", new FieldType.Day(), Office::from);
    public static final Field<Office, String> TO = Field.of("to", new FieldType.Day(), Office::to);

    public static final Office NONE = new Office("", "", "", "", Extras.NONE);

    public static final Shape<Office> SHAPE =
            new Shape<>(
                    "office",
                    List.of(ORGANISATION, ROLE, FROM, TO),
                    NONE,
                    Office::extras,
                    values ->
                            new Office(
                                    values.get(ORGANISATION),
                                    values.get(ROLE),
                                    values.get(FROM),
                                    values.get(TO),
                                    values.extras()));
}
