package org.kanttekening.annotation;

import java.util.List;
import java.util.Set;

/// What a quote responds to, and how.
///
/// @param target a quote or a decision
public record Response(Target target, String stance, Extras extras) {

    public static final Field<Response, Target> TARGET =
            Field.of(
                            "target",
                            new FieldType.Elsewhere(Set.of(Kind.QUOTE, Kind.DECISION)),
                            Response::target)
                    .first();
    public static final Field<Response, String> STANCE =
            Field.of("stance", new FieldType.Term(Terms.RESPONSE), Response::stance).first();

    public static final Response NONE = new Response(Target.NONE, "neutral", Extras.NONE);

    public static final Shape<Response> SHAPE =
            new Shape<>(
                    "response",
                    List.of(TARGET, STANCE),
                    NONE,
                    Response::extras,
                    values ->
                            new Response(values.get(TARGET), values.get(STANCE), values.extras()));
}
