package org.kanttekening.annotation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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
        switch (annotation) {
            case Quote quote -> collect(QuoteFields.SHAPE, quote, found);
            case Actor actor -> collect(ActorFields.SHAPE, actor, found);
            case Decision decision -> collect(DecisionFields.SHAPE, decision, found);
        }
        return found;
    }

    private static <R> void collect(Shape<R> shape, R record, Set<String> into) {
        for (var field : shape.fields()) {
            collect(field.type(), field.get(record), into);
        }
    }

    private static void collect(FieldType<?> type, Object value, Set<String> into) {
        switch (type) {
            case FieldType.Reference reference -> {
                var id = (String) value;
                if (isId(reference, id)) {
                    into.add(id);
                }
            }
            case FieldType.References _ -> ((List<?>) value).forEach(id -> into.add((String) id));
            case FieldType.Elsewhere _ -> {
                var target = (Target) value;
                if (isIdHere(target)) {
                    into.add(target.id());
                }
            }
            case FieldType.Part<?> part -> collectPart(part.shape(), value, into);
            case FieldType.OptionalPart<?> part ->
                    ((Optional<?>) value).ifPresent(it -> collectPart(part.shape(), it, into));
            case FieldType.Parts<?> parts ->
                    ((List<?>) value).forEach(it -> collectPart(parts.shape(), it, into));
            default -> {}
        }
    }

    // The value of a field is of its type's kind: Field's type parameter ties the two.
    @SuppressWarnings("unchecked")
    private static <P> void collectPart(Shape<P> shape, Object part, Set<String> into) {
        collect(shape, (P) part, into);
    }

    /// The annotation with one id in place of another wherever it names it.
    public static Annotation replaced(Annotation annotation, String before, String after) {
        return map(annotation, id -> id.equals(before) ? after : id, part -> true);
    }

    /// The annotation with other ids in place of those it names. Where the other is empty, what
    /// says nothing without it (a speaker, an authority without words, a response) goes with it.
    public static Annotation renamed(Annotation annotation, UnaryOperator<String> change) {
        return map(annotation, change, References::saysSomething);
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
        return isId(reference, value) ? change.apply(value) : value;
    }

    private static boolean isId(FieldType.Reference reference, String value) {
        return !value.isEmpty() && !reference.words().contains(value);
    }

    private static boolean isIdHere(Target target) {
        return target.isHere() && !target.id().isEmpty();
    }

    private static List<String> ids(List<?> values, UnaryOperator<String> change) {
        return values.stream()
                .map(value -> change.apply((String) value))
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
    }

    private static Target target(Target target, UnaryOperator<String> change) {
        if (!isIdHere(target)) {
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
