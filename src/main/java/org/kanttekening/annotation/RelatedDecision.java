package org.kanttekening.annotation;

import java.util.List;
import java.util.Set;

/// How a decision stands to another one.
public record RelatedDecision(Target target, String relation, Extras extras) {

    public static final Field<RelatedDecision, Target> TARGET =
            Field.of(
                            "target",
                            new FieldType.Elsewhere(Set.of(Kind.DECISION)),
                            RelatedDecision::target)
                    .first();
    public static final Field<RelatedDecision, String> RELATION =
            Field.of("relation", new FieldType.Term(Terms.RELATION), RelatedDecision::relation)
                    .first();

    public static final RelatedDecision NONE =
            new RelatedDecision(Target.NONE, "similar-earlier", Extras.NONE);

    public static final Shape<RelatedDecision> SHAPE =
            new Shape<>(
                    "relatedDecision",
                    List.of(TARGET, RELATION),
                    NONE,
                    RelatedDecision::extras,
                    values ->
                            new RelatedDecision(
                                    values.get(TARGET), values.get(RELATION), values.extras()));
}
