package org.kanttekening.annotation;

import java.util.List;

/// Who says a quote, and for whom if not for themselves; both are actors of this article.
public record Speaker(String actor, String onBehalfOf, Extras extras) {

    public static final Field<Speaker, String> ACTOR =
            Field.of("actor", new FieldType.Reference(Kind.ACTOR), Speaker::actor).first();
    public static final Field<Speaker, String> ON_BEHALF_OF =
            Field.of("onBehalfOf", new FieldType.Reference(Kind.ACTOR), Speaker::onBehalfOf)
                    .first();

    public static final Speaker NONE = new Speaker("", "", Extras.NONE);

    public static final Shape<Speaker> SHAPE =
            new Shape<>(
                    "speaker",
                    List.of(ACTOR, ON_BEHALF_OF),
                    NONE,
                    Speaker::extras,
                    values ->
                            new Speaker(
                                    values.get(ACTOR), values.get(ON_BEHALF_OF), values.extras()));

    public static Speaker of(String actor) {
        return new Speaker(actor, "", Extras.NONE);
    }
}
