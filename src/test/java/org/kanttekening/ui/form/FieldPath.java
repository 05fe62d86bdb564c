package org.kanttekening.ui.form;

import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.Field.Place;
import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A field of a record at any depth that holds no record itself, by the fields that lead to it.
public record FieldPath(List<Step> steps) {

    public record Step(Shape<?> shape, Field<?, ?> field) {
        public String id() {
            return "field-" + shape.name() + "-" + field.name();
        }
    }

    /// All that can be set in a record of a shape.
    public static List<FieldPath> of(Shape<?> shape) {
        var found = new ArrayList<FieldPath>();
        collect(shape, List.of(), found);
        return found;
    }

    private static void collect(Shape<?> shape, List<Step> before, List<FieldPath> into) {
        for (var field : shape.fields()) {
            if (field.place() == Place.KEPT) {
                continue;
            }
            var steps = new ArrayList<>(before);
            steps.add(new Step(shape, field));
            inside(field.type())
                    .ifPresentOrElse(
                            part -> collect(part, steps, into),
                            () -> into.add(new FieldPath(List.copyOf(steps))));
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

    public Step first() {
        return steps.getFirst();
    }

    public Step last() {
        return steps.getLast();
    }

    /// What the field holds in a new record.
    public Object blank() {
        return get(last().field(), last().shape().empty());
    }

    public FieldType<?> type() {
        return last().field().type();
    }

    /// Whether the field stands in a record that points elsewhere and says nothing before it does.
    boolean waitsForTarget() {
        return steps.size() > 1
                && !(type() instanceof FieldType.Elsewhere)
                && last().shape().fields().stream()
                        .anyMatch(field -> field.type() instanceof FieldType.Elsewhere);
    }

    /// What the field holds in a record of the first step's shape; the last of several records
    /// counts.
    public Object value(Object record) {
        Object at = record;
        for (var step : steps) {
            at = get(step.field(), inner(at));
        }
        return at;
    }

    private static Object inner(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.orElseThrow();
            case List<?> list -> list.getLast();
            default -> value;
        };
    }

    @SuppressWarnings("unchecked")
    private static <R> Object get(Field<R, ?> field, Object record) {
        return field.get((R) record);
    }

    @Override
    public String toString() {
        return steps.stream().map(step -> step.field().name()).collect(Collectors.joining("."));
    }
}
