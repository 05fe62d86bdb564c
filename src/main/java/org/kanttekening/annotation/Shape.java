package org.kanttekening.annotation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// A record of the scheme described once: its fields in the order in which files hold them, how to
/// read the fields it does not know, and how to make one from values. Forms, checks of what is
/// required, comparisons, files and exports all go by this table.
///
/// @param <R> the record
public final class Shape<R> {

    private final String name;
    private final List<Field<R, ?>> fields;
    private final Set<String> names;
    private final R empty;
    private final Function<R, Extras> extras;
    private final Function<Values<R>, R> make;

    /// @param name names the record in message bundles and in the published JSON Schema
    /// @param empty the record with nothing filled in but defaults
    public Shape(
            String name,
            List<Field<R, ?>> fields,
            R empty,
            Function<R, Extras> extras,
            Function<Values<R>, R> make) {
        this.name = name;
        this.fields = List.copyOf(fields);
        this.names = names(fields);
        this.empty = empty;
        this.extras = extras;
        this.make = make;
    }

    public String name() {
        return name;
    }

    public List<Field<R, ?>> fields() {
        return fields;
    }

    /// The names under which the fields can stand in a file: a field that names an annotation of
    /// several kinds stands under the name of the kind.
    public Set<String> names() {
        return names;
    }

    public R empty() {
        return empty;
    }

    public Extras extras(R record) {
        return extras.apply(record);
    }

    /// Values that start from a record.
    public Values<R> values(R base) {
        return new Values<>(fields, base, extras.apply(base));
    }

    public R make(Values<R> values) {
        return make.apply(values);
    }

    public <V> R with(R record, Field<R, V> field, V value) {
        return make.apply(values(record).set(field, value));
    }

    private static Set<String> names(List<? extends Field<?, ?>> fields) {
        var names = new HashSet<String>();
        for (var field : fields) {
            if (field.type() instanceof FieldType.Elsewhere(var kinds)) {
                kinds.forEach(kind -> names.add(kind.term()));
            } else {
                names.add(field.name());
            }
        }
        return Set.copyOf(names);
    }

    /// The required fields of a record that hold nothing.
    public List<Field<R, ?>> missing(R record) {
        return fields.stream()
                .filter(field -> field.isRequired(record) && !field.isFilled(record))
                .toList();
    }
}
