package org.kanttekening.search;

import org.jspecify.annotations.Nullable;
import org.kanttekening.annotation.ActorFields;
import org.kanttekening.annotation.DecisionFields;
import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.Shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// One field of the scheme at any depth, by the fields that lead to it: a quote's `check.status`,
/// an article's `outlet`. All of them are drawn from the tables of fields.
///
/// @param kind of the annotations that have it; null for the article's own
public record FieldPath(@Nullable Kind kind, List<Field<?, ?>> steps) {

    private static final List<FieldPath> ALL = collectAll();

    /// Hears of a value that a field has.
    interface Visitor {

        /// @param value of the field's type
        /// @param at which of several parts it stands in, for [#path(At)]
        void visit(Object value, At at);
    }

    /// Which of several parts a value stands in, at each depth where there are several.
    record At(@Nullable At before, int depth, int index) {
        static final At TOP = new At(null, -1, 0);
    }

    /// The fields of quotes, actors, decisions and articles in the order of their tables, those
    /// that hold fields of their own before these.
    public static List<FieldPath> all() {
        return ALL;
    }

    private static List<FieldPath> collectAll() {
        var found = new ArrayList<FieldPath>();
        collect(Kind.QUOTE, QuoteFields.SHAPE, List.of(), found);
        collect(Kind.ACTOR, ActorFields.SHAPE, List.of(), found);
        collect(Kind.DECISION, DecisionFields.SHAPE, List.of(), found);
        collect(null, Header.SHAPE, List.of(), found);
        return List.copyOf(found);
    }

    private static void collect(
            @Nullable Kind kind, Shape<?> shape, List<Field<?, ?>> before, List<FieldPath> into) {
        for (var field : shape.fields()) {
            var steps = new ArrayList<>(before);
            steps.add(field);
            into.add(new FieldPath(kind, List.copyOf(steps)));
            inside(field.type()).ifPresent(part -> collect(kind, part, steps, into));
        }
    }

    private static Optional<Shape<?>> inside(FieldType<?> type) {
        return switch (type) {
            case FieldType.Part<?> part -> Optional.of(part.shape());
            case FieldType.OptionalPart<?> part -> Optional.of(part.shape());
            case FieldType.Parts<?> parts -> Optional.of(parts.shape());
            default -> Optional.empty();
        };
    }

    /// The names of its fields with dots between them, without the kind: `check.status`.
    public String path() {
        return steps.stream().map(Field::name).collect(Collectors.joining("."));
    }

    public FieldType<?> type() {
        return steps.getLast().type();
    }

    /// Whether it holds fields of its own, rather than a value.
    public boolean isPart() {
        return inside(type()).isPresent();
    }

    /// Whether it lies beneath another one, at any depth, or is the same.
    public boolean isWithin(FieldPath other) {
        return kind == other.kind
                && steps.size() >= other.steps.size()
                && steps.subList(0, other.steps.size()).equals(other.steps);
    }

    /// Whether any value of the field passes a test; there is one for each of several parts that it
    /// stands in.
    ///
    /// @param record of this path's kind
    boolean any(Object record, Predicate<Object> test) {
        return any(record, 0, test);
    }

    private boolean any(Object record, int depth, Predicate<Object> test) {
        var value = get(steps.get(depth), record);
        if (depth == steps.size() - 1) {
            return test.test(value);
        }
        return switch (value) {
            case Optional<?> part -> part.isPresent() && any(part.get(), depth + 1, test);
            case List<?> parts -> {
                for (var part : parts) {
                    if (any(part, depth + 1, test)) {
                        yield true;
                    }
                }
                yield false;
            }
            default -> any(value, depth + 1, test);
        };
    }

    /// Whether anything is filled in there.
    boolean isFilled(Object record) {
        return isFilled(record, 0);
    }

    private boolean isFilled(Object record, int depth) {
        var field = steps.get(depth);
        if (depth == steps.size() - 1) {
            return isFilled(field, record);
        }
        return switch (get(field, record)) {
            case Optional<?> part -> part.filter(it -> isFilled(it, depth + 1)).isPresent();
            case List<?> parts -> parts.stream().anyMatch(it -> isFilled(it, depth + 1));
            case Object part -> isFilled(part, depth + 1);
        };
    }

    /// Goes through all values of the field, empty ones too.
    void each(Object record, Visitor visitor) {
        each(record, 0, At.TOP, visitor);
    }

    private void each(Object record, int depth, At at, Visitor visitor) {
        var value = get(steps.get(depth), record);
        if (depth == steps.size() - 1) {
            visitor.visit(value, at);
            return;
        }
        switch (value) {
            case Optional<?> part -> part.ifPresent(it -> each(it, depth + 1, at, visitor));
            case List<?> parts -> {
                int index = 0;
                for (var part : parts) {
                    each(part, depth + 1, new At(at, depth, index++), visitor);
                }
            }
            default -> each(value, depth + 1, at, visitor);
        }
    }

    /// Where in a record a value stands, such as `mentions[2].segments`.
    String path(At at) {
        var path = new StringBuilder();
        int[] indexes = new int[steps.size()];
        Arrays.fill(indexes, -1);
        for (var one = at; one != null && one.depth() >= 0; one = one.before()) {
            indexes[one.depth()] = one.index();
        }
        for (int i = 0; i < steps.size(); i++) {
            path.append(i == 0 ? "" : ".").append(steps.get(i).name());
            if (indexes[i] >= 0) {
                path.append('[').append(indexes[i]).append(']');
            }
        }
        return path.toString();
    }

    // A path is followed from the record of the shape that its first field is of.
    @SuppressWarnings("unchecked")
    private static <R> Object get(Field<R, ?> field, Object record) {
        return field.get((R) record);
    }

    @SuppressWarnings("unchecked")
    private static <R> boolean isFilled(Field<R, ?> field, Object record) {
        return field.isFilled((R) record);
    }

    @Override
    public String toString() {
        return (kind == null ? "article" : kind.term()) + "." + path();
    }
}
