package org.kanttekening.annotation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// Goes through the ids by which one annotation names others of its article, by the table of
/// fields.
public final class References {

    private References() {}

    /// The ids of this article's annotations that an annotation names.
    public static Set<String> of(Annotation annotation) {
        var found = new LinkedHashSet<String>();
        map(
                annotation,
                id -> {
                    found.add(id);
                    return id;
                },
                part -> true);
        return found;
    }

    /// The annotation with one id in place of another wherever it names it.
    public static Annotation replaced(Annotation annotation, String before, String after) {
        return map(annotation, id -> id.equals(before) ? after : id, part -> true);
    }

    /// The annotation without any naming of an id. What says nothing without it (a speaker, an
    /// authority without words, a response) goes with it.
    public static Annotation without(Annotation annotation, String id) {
        return map(annotation, it -> it.equals(id) ? "" : it, References::saysSomething);
    }

    /// The annotation with an id of another kind in place of one, where either kind may be named:
    /// what responds to a quote may respond to a decision, but only an actor speaks.
    public static Annotation redirected(
            Annotation annotation, String before, String after, Kind kind) {
        return rewritten(
                annotation,
                new Rewriting() {
                    @Override
                    Object leaf(FieldType<?> type, Object value) {
                        return type instanceof FieldType.Elsewhere(var kinds)
                                        && kinds.contains(kind)
                                ? target((Target) value, id -> id.equals(before) ? after : id)
                                : value;
                    }
                });
    }

    /// @param stays whether a part stays in its list once its ids have changed
    private static Annotation map(
            Annotation annotation, UnaryOperator<String> change, Predicate<Object> stays) {
        var rewriting =
                new Rewriting() {
                    @Override
                    Object leaf(FieldType<?> type, Object value) {
                        return switch (type) {
                            case FieldType.Reference reference ->
                                    id(reference, (String) value, change);
                            case FieldType.References ignored -> ids((List<?>) value, change);
                            case FieldType.Elsewhere ignored -> target((Target) value, change);
                            default -> value;
                        };
                    }

                    @Override
                    boolean keeps(Object before, Object after) {
                        return before.equals(after) || stays.test(after);
                    }
                };
        return rewritten(annotation, rewriting);
    }

    private static Annotation rewritten(Annotation annotation, Rewriting rewriting) {
        return switch (annotation) {
            case Quote quote -> rewriting.apply(QuoteFields.SHAPE, quote);
            case Actor actor -> rewriting.apply(ActorFields.SHAPE, actor);
            case Decision decision -> rewriting.apply(DecisionFields.SHAPE, decision);
        };
    }

    private static String id(
            FieldType.Reference reference, String value, UnaryOperator<String> change) {
        return value.isEmpty() || reference.words().contains(value) ? value : change.apply(value);
    }

    private static List<String> ids(List<?> values, UnaryOperator<String> change) {
        return values.stream()
                .map(value -> change.apply((String) value))
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
    }

    private static Target target(Target target, UnaryOperator<String> change) {
        if (!target.isHere() || target.id().isEmpty()) {
            return target;
        }
        return new Target("", change.apply(target.id()), target.extras());
    }

    private static boolean saysSomething(Object part) {
        return switch (part) {
            case Speaker speaker -> !speaker.actor().isEmpty();
            case Authority authority ->
                    !authority.actor().isEmpty() || !authority.segments().isEmpty();
            case Affected affected -> !affected.actor().isEmpty() || !affected.segments().isEmpty();
            case Response response -> !response.target().id().isEmpty();
            case RelatedDecision related -> !related.target().id().isEmpty();
            default -> true;
        };
    }
}
