package org.kanttekening.folder;

import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Identifier;
import org.kanttekening.annotation.Shape;
import org.kanttekening.annotation.Terms;

import java.util.List;
import java.util.stream.Stream;

/// An actor as the register of a folder knows them, for all its articles.
///
/// @param id a name of lower-case letters, digits and hyphens, stable
/// @param type of the scheme's actor types
/// @param country by its ISO 3166-1 alpha-2 code
public record ActorEntry(
        String id,
        String name,
        List<String> otherNames,
        String type,
        List<Identifier> identifiers,
        String country,
        List<Office> offices,
        String note,
        Extras extras) {

    public static final Field<ActorEntry, String> ID =
            Field.of("id", new FieldType.Text(false), ActorEntry::id).kept();
    public static final Field<ActorEntry, String> NAME =
            Field.of("name", new FieldType.Text(false), ActorEntry::name).required();
    public static final Field<ActorEntry, List<String>> OTHER_NAMES =
            Field.of("otherNames", new FieldType.Texts(), ActorEntry::otherNames);
    public static final Field<ActorEntry, String> TYPE =
            Field.of("type", new FieldType.Term(Terms.ACTOR_TYPE), ActorEntry::type).required();
    public static final Field<ActorEntry, List<Identifier>> IDENTIFIERS =
            Field.of(
                    "identifiers",
                    new FieldType.Parts<>(Identifier.SHAPE),
                    ActorEntry::identifiers);
    public static final Field<ActorEntry, String> COUNTRY =
            Field.of("country", new FieldType.Country(), ActorEntry::country);
    public static final Field<ActorEntry, List<Office>> OFFICES =
            Field.of("offices", new FieldType.Parts<>(Office.SHAPE), ActorEntry::offices);
    public static final Field<ActorEntry, String> NOTE =
            Field.of("note", new FieldType.Text(true), ActorEntry::note);

    public static final ActorEntry NONE =
            new ActorEntry("", "", List.of(), "", List.of(), "", List.of(), "", Extras.NONE);

    public static final Shape<ActorEntry> SHAPE =
            new Shape<>(
                    "actorEntry",
                    List.of(ID, NAME, OTHER_NAMES, TYPE, IDENTIFIERS, COUNTRY, OFFICES, NOTE),
                    NONE,
                    ActorEntry::extras,
                    values ->
                            new ActorEntry(
                                    values.get(ID),
                                    values.get(NAME),
                                    values.get(OTHER_NAMES),
                                    values.get(TYPE),
                                    values.get(IDENTIFIERS),
                                    values.get(COUNTRY),
                                    values.get(OFFICES),
                                    values.get(NOTE),
                                    values.extras()));

    public ActorEntry {
        otherNames = List.copyOf(otherNames);
        identifiers = List.copyOf(identifiers);
        offices = List.copyOf(offices);
    }

    /// One with nothing but an id and a name.
    public static ActorEntry of(String id, String name) {
        return SHAPE.make(SHAPE.values(NONE).set(ID, id).set(NAME, name));
    }

    /// The name and then the other names.
    public Stream<String> names() {
        return Stream.concat(Stream.of(name), otherNames.stream());
    }
}
