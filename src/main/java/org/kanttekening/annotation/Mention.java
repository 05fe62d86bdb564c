package org.kanttekening.annotation;

import java.util.List;

/// One place where the article speaks of an actor or a decision.
///
/// @param insideWord whether it is part of a longer word ("Schipholbesluit"); only actors say so
public record Mention(Segments segments, String form, boolean insideWord, Extras extras) {

    public static final Field<Mention, Segments> SEGMENTS =
            Field.of("segments", new FieldType.Passage(), Mention::segments).first();
    public static final Field<Mention, String> FORM =
            Field.of("form", new FieldType.Term(Terms.MENTION_FORM), Mention::form).first();
    public static final Field<Mention, Boolean> INSIDE_WORD =
            Field.of("insideWord", new FieldType.Flag(), Mention::insideWord).first();

    public static final Mention NONE = new Mention(Segments.NONE, "name", false, Extras.NONE);

    public static final Shape<Mention> OF_ACTOR =
            new Shape<>(
                    "mention",
                    List.of(SEGMENTS, FORM, INSIDE_WORD),
                    NONE,
                    Mention::extras,
                    values ->
                            new Mention(
                                    values.get(SEGMENTS),
                                    values.get(FORM),
                                    values.get(INSIDE_WORD),
                                    values.extras()));

    public static final Shape<Mention> OF_DECISION =
            new Shape<>(
                    "decisionMention",
                    List.of(SEGMENTS, FORM),
                    NONE,
                    Mention::extras,
                    values ->
                            new Mention(
                                    values.get(SEGMENTS),
                                    values.get(FORM),
                                    values.get(INSIDE_WORD),
                                    values.extras()));
}
