package org.kanttekening.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Goes through all passages of the article that a record of the scheme holds, at any depth, by the
/// table of its fields.
public final class Passages {

    /// One passage and the place in the record where it stands: `content`, `mentions[2].segments`.
    public record Passage(String path, Segments segments) {

        /// The field of the annotation itself in which the passage stands: `mentions`.
        public String role() {
            int end = 0;
            while (end < path.length() && path.charAt(end) != '[' && path.charAt(end) != '.') {
                end++;
            }
            return path.substring(0, end);
        }
    }

    private Passages() {}

    /// The passages of an annotation that hold any text, in the order of its fields.
    public static List<Passage> of(Annotation annotation) {
        var found = new ArrayList<Passage>();
        switch (annotation) {
            case Quote quote -> collect(QuoteFields.SHAPE, quote, "", found);
            case Actor actor -> collect(ActorFields.SHAPE, actor, "", found);
            case Decision decision -> collect(DecisionFields.SHAPE, decision, "", found);
        }
        return found;
    }

    /// What is read first of an annotation, and where it stands among the others: a quote's
    /// content, where it has any, an actor's first mention, a decision's trigger; empty where it
    /// has no text.
    public static Segments leading(Annotation annotation) {
        return switch (annotation) {
            case Quote quote -> first(quote.content(), quote.source(), quote.cue());
            case Actor actor -> earliest(actor.mentions());
            case Decision decision ->
                    first(decision.trigger(), decision.measure(), earliest(decision.mentions()));
        };
    }

    private static Segments first(Segments... passages) {
        for (var passage : passages) {
            if (!passage.isEmpty()) {
                return passage;
            }
        }
        return Segments.NONE;
    }

    private static Segments earliest(List<Mention> mentions) {
        var earliest = Segments.NONE;
        for (var mention : mentions) {
            var next = mention.segments();
            if (!next.isEmpty()
                    && (earliest.isEmpty() || next.hull().compareTo(earliest.hull()) < 0)) {
                earliest = next;
            }
        }
        return earliest;
    }

    /// The annotation with every passage replaced, at any depth.
    public static Annotation map(Annotation annotation, UnaryOperator<Segments> change) {
        return switch (annotation) {
            case Quote quote -> mapped(QuoteFields.SHAPE, quote, change);
            case Actor actor -> mapped(ActorFields.SHAPE, actor, change);
            case Decision decision -> mapped(DecisionFields.SHAPE, decision, change);
        };
    }

    private static <R> void collect(Shape<R> shape, R record, String prefix, List<Passage> into) {
        for (var field : shape.fields()) {
            collectField(field, record, prefix, into);
        }
    }

    private static <R, V> void collectField(
            Field<R, V> field, R record, String prefix, List<Passage> into) {
        var value = field.get(record);
        switch (field.type()) {
            case FieldType.Passage ignored -> {
                if (value instanceof Segments segments && !segments.isEmpty()) {
                    into.add(new Passage(prefix + field.name(), segments));
                }
            }
            case FieldType.Part<V> part ->
                    collect(part.shape(), value, prefix + field.name() + ".", into);
            case FieldType.OptionalPart<?> part ->
                    collectOptional(part, value, prefix + field.name(), into);
            case FieldType.Parts<?> parts -> collectAll(parts, value, prefix + field.name(), into);
            default -> {}
        }
    }

    // The value of a field is of its type's kind: Field's type parameter ties the two.
    @SuppressWarnings("unchecked")
    private static <P> void collectOptional(
            FieldType.OptionalPart<P> part, Object value, String path, List<Passage> into) {
        ((Optional<P>) value).ifPresent(it -> collect(part.shape(), it, path + ".", into));
    }

    @SuppressWarnings("unchecked")
    private static <P> void collectAll(
            FieldType.Parts<P> parts, Object value, String path, List<Passage> into) {
        int index = 0;
        for (var part : (List<P>) value) {
            collect(parts.shape(), part, path + "[" + index++ + "].", into);
        }
    }

    private static <R> R mapped(Shape<R> shape, R record, UnaryOperator<Segments> change) {
        return new Rewriting() {
            @Override
            Object leaf(FieldType<?> type, Object value) {
                return value instanceof Segments segments ? change.apply(segments) : value;
            }
        }.apply(shape, record);
    }
}
