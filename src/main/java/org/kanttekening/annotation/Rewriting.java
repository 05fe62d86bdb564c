package org.kanttekening.annotation;

import java.util.List;
import java.util.Optional;

/// Rewrites a record of the scheme field by field, at any depth; a record in which nothing changes
/// is returned as the object it was.
abstract class Rewriting {

    /// The value a field that is no record of its own is to have.
    abstract Object leaf(FieldType<?> type, Object value);

    /// Whether a record in a list stays after it has been rewritten.
    boolean keeps(Object before, Object after) {
        return true;
    }

    final <R> R apply(Shape<R> shape, R record) {
        var values = shape.values(record);
        boolean changed = false;
        for (var field : shape.fields()) {
            changed |= rewrite(field, record, values);
        }
        return changed ? shape.make(values) : record;
    }

    // The value of a field is of its type's kind: Field's type parameter ties the two.
    @SuppressWarnings("unchecked")
    private <R, V> boolean rewrite(Field<R, V> field, R record, Values<R> values) {
        var before = field.get(record);
        var after = (V) value(field.type(), before);
        if (after.equals(before)) {
            return false;
        }
        values.set(field, after);
        return true;
    }

    private Object value(FieldType<?> type, Object value) {
        return switch (type) {
            case FieldType.Part<?> part -> part(part.shape(), value);
            case FieldType.OptionalPart<?> part ->
                    ((Optional<?>) value).map(it -> part(part.shape(), it));
            case FieldType.Parts<?> parts -> parts(parts.shape(), value);
            default -> leaf(type, value);
        };
    }

    @SuppressWarnings("unchecked")
    private <P> Object part(Shape<P> shape, Object record) {
        return apply(shape, (P) record);
    }

    private <P> Object parts(Shape<P> shape, Object value) {
        return ((List<?>) value)
                .stream()
                        .map(before -> new Object[] {before, part(shape, before)})
                        .filter(pair -> keeps(pair[0], pair[1]))
                        .map(pair -> pair[1])
                        .toList();
    }
}
