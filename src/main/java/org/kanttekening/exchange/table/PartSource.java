package org.kanttekening.exchange.table;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A field in which annotations of a kind hold several records that point at the text or at others,
/// and that therefore are rows of a table of their own.
///
/// @param <A> the kind
/// @param <P> the records
/// @param field with those around it: `speakers`
record PartSource<A extends Annotation, P>(
        Class<A> kind, String field, Shape<P> shape, Function<A, List<P>> parts) {

    /// All such fields of a kind.
    static <A extends Annotation> List<PartSource<A, ?>> of(Class<A> kind, Shape<A> shape) {
        var found = new ArrayList<PartSource<A, ?>>();
        collect(kind, "", shape, Optional::of, found);
        return found;
    }

    /// The rows that an annotation gives.
    List<Row<P>> rows(Subject of) {
        if (!kind.isInstance(of.annotation())) {
            return List.of();
        }
        var rows = new ArrayList<Row<P>>();
        int index = 0;
        for (var part : parts.apply(kind.cast(of.annotation()))) {
            rows.add(new Row<>(of, field + "[" + index++ + "].", field, part));
        }
        return rows;
    }

    private static <A extends Annotation, Q> void collect(
            Class<A> kind,
            String prefix,
            Shape<Q> shape,
            Function<A, Optional<Q>> record,
            List<PartSource<A, ?>> into) {
        for (var field : shape.fields()) {
            collectField(kind, prefix, field, record, into);
        }
    }

    private static <A extends Annotation, Q, V> void collectField(
            Class<A> kind,
            String prefix,
            Field<Q, V> field,
            Function<A, Optional<Q>> record,
            List<PartSource<A, ?>> into) {
        var name = prefix + field.name();
        Function<A, Optional<V>> value = annotation -> record.apply(annotation).map(field::get);
        switch (field.type()) {
            case FieldType.Part<V> part -> collect(kind, name + ".", part.shape(), value, into);
            case FieldType.OptionalPart<?> part -> collectOptional(kind, name, part, value, into);
            case FieldType.Parts<?> parts when PartText.points(parts.shape()) ->
                    into.add(several(kind, name, parts, value));
            default -> {}
        }
    }

    // The value of a field is of its type's kind: Field's type parameter ties the two.
    @SuppressWarnings("unchecked")
    private static <A extends Annotation, P> void collectOptional(
            Class<A> kind,
            String name,
            FieldType.OptionalPart<P> part,
            Function<A, ? extends Optional<?>> value,
            List<PartSource<A, ?>> into) {
        collect(
                kind,
                name + ".",
                part.shape(),
                annotation -> value.apply(annotation).flatMap(it -> (Optional<P>) it),
                into);
    }

    @SuppressWarnings("unchecked")
    private static <A extends Annotation, P> PartSource<A, P> several(
            Class<A> kind,
            String name,
            FieldType.Parts<P> parts,
            Function<A, ? extends Optional<?>> value) {
        return new PartSource<>(
                kind,
                name,
                parts.shape(),
                annotation -> value.apply(annotation).map(it -> (List<P>) it).orElse(List.of()));
    }
}
