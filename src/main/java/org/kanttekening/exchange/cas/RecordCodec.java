package org.kanttekening.exchange.cas;

import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.Shape;
import org.kanttekening.annotation.Values;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// How a record of the scheme stands in features, field by field by the table of its fields. The
/// names of its fields are put after the name of the record's own field, in camelCase.
///
/// @param <R> the record
final class RecordCodec<R> implements Codec<R> {

    private final Shape<R> shape;
    private final List<Bound<R, ?>> bound;

    private RecordCodec(Shape<R> shape, List<Bound<R, ?>> bound) {
        this.shape = shape;
        this.bound = bound;
    }

    /// @param name of the record's own field, or empty
    static <R> RecordCodec<R> of(String name, Shape<R> shape) {
        return of(name, shape, Set.of(), Map.of());
    }

    /// @param without names of fields that stand elsewhere
    /// @param names of features for fields whose own would clash with what JCas has
    static <R> RecordCodec<R> of(
            String name, Shape<R> shape, Set<String> without, Map<String, String> names) {
        var bound =
                shape.fields().stream()
                        .filter(field -> !without.contains(field.name()))
                        .<Bound<R, ?>>map(field ->
                                bound(
                                        joined(
                                                name,
                                                names.getOrDefault(field.name(), field.name())),
                                        field))
                        .toList();
        return new RecordCodec<>(shape, bound);
    }

    private static <R, V> Bound<R, V> bound(String name, Field<R, V> field) {
        return new Bound<>(field, Codecs.of(name, field.type()));
    }

    private static String joined(String before, String name) {
        return before.isEmpty()
                ? name
                : before + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /// A field with its features.
    private record Bound<R, V>(Field<R, V> field, Codec<V> codec) {

        void encode(R record, Natives into) {
            codec.encode(field.get(record), into);
        }

        void decode(Natives from, R base, Values<R> into) throws BadFeatureException {
            into.set(field, codec.decode(from, field.get(base)));
        }

        void merge(R whole, R read, Values<R> into) {
            var before = field.get(whole);
            var after = field.get(read);
            // most are the same, and those need not be written to be compared
            if (!before.equals(after)) {
                into.set(field, codec.merged(before, after));
            }
        }

        boolean differs(R one, R other) {
            return !field.get(one).equals(field.get(other));
        }
    }

    @Override
    public void declare(Layer layer, Consumer<CasFeature> into) {
        bound.forEach(field -> field.codec().declare(layer, into));
    }

    @Override
    public void encode(R value, Natives into) {
        for (var field : bound) {
            field.encode(value, into);
        }
    }

    @Override
    public R decode(Natives from, R base) throws BadFeatureException {
        var values = shape.values(base);
        for (var field : bound) {
            field.decode(from, base, values);
        }
        return shape.make(values.setExtras(Extras.NONE));
    }

    /// Fields without features, and what is not known, are as they were.
    @Override
    public R merged(R whole, R read) {
        var values = shape.values(whole);
        bound.forEach(field -> field.merge(whole, read, values));
        return shape.make(values);
    }

    /// The names of the fields in which two records differ.
    Set<String> differing(R one, R other) {
        var names = new HashSet<String>();
        for (var field : bound) {
            if (field.differs(one, other)) {
                names.add(field.field().name());
            }
        }
        return names;
    }
}
