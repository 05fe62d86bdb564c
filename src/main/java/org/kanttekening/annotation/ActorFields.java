package org.kanttekening.annotation;

import java.time.Instant;
import java.util.List;

/// The fields of a [Actor], in the order in which sidecars hold them.
public final class ActorFields {

    public static final CommonFields<Actor> COMMON = new CommonFields<>(false);

    public static final Field<Actor, String> NAME =
            Field.of("name", new FieldType.Text(false), Actor::name).required();
    public static final Field<Actor, List<String>> OTHER_NAMES =
            Field.of("otherNames", new FieldType.Texts(), Actor::otherNames).first();
    public static final Field<Actor, String> TYPE =
            Field.of("type", new FieldType.Term(Terms.ACTOR_TYPE), Actor::type).required();
    public static final Field<Actor, List<Identifier>> IDENTIFIERS =
            Field.of("identifiers", new FieldType.Parts<>(Identifier.SHAPE), Actor::identifiers);
    public static final Field<Actor, String> COUNTRY =
            Field.of("country", new FieldType.Country(), Actor::country);
    public static final Field<Actor, Boolean> ANONYMOUS =
            Field.of("anonymous", new FieldType.Flag(), Actor::anonymous);
    public static final Field<Actor, Boolean> ACTS_FOR_GOVERNMENT =
            Field.of("actsForGovernment", new FieldType.Flag(), Actor::actsForGovernment);
    public static final Field<Actor, String> REGISTER =
            Field.of("register", new FieldType.RegisterEntry(), Actor::register);
    public static final Field<Actor, List<Mention>> MENTIONS =
            Field.of("mentions", new FieldType.Parts<>(Mention.OF_ACTOR), Actor::mentions)
                    .required();
    public static final Field<Actor, List<Affiliation>> AFFILIATIONS =
            Field.of("affiliations", new FieldType.Parts<>(Affiliation.SHAPE), Actor::affiliations)
                    .first();

    public static final Shape<Actor> SHAPE =
            new Shape<>(
                    "actor",
                    List.of(
                            COMMON.id,
                            NAME,
                            OTHER_NAMES,
                            TYPE,
                            IDENTIFIERS,
                            COUNTRY,
                            ANONYMOUS,
                            ACTS_FOR_GOVERNMENT,
                            REGISTER,
                            MENTIONS,
                            AFFILIATIONS,
                            COMMON.inferred,
                            COMMON.note,
                            COMMON.important,
                            COMMON.created,
                            COMMON.createdBy,
                            COMMON.modified,
                            COMMON.origin,
                            COMMON.review),
                    Actor.blank("", Common.newBy("", Instant.EPOCH)),
                    actor -> actor.common().extras(),
                    values ->
                            new Actor(
                                    values.get(COMMON.id),
                                    values.get(NAME),
                                    values.get(OTHER_NAMES),
                                    values.get(TYPE),
                                    values.get(IDENTIFIERS),
                                    values.get(COUNTRY),
                                    values.get(ANONYMOUS),
                                    values.get(ACTS_FOR_GOVERNMENT),
                                    values.get(REGISTER),
                                    values.get(MENTIONS),
                                    values.get(AFFILIATIONS),
                                    COMMON.make(values)));

    private ActorFields() {}
}
