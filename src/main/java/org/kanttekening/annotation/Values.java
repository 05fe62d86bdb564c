package org.kanttekening.annotation;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The values from which a [Shape] makes a record: those set here, and for the rest those of the
/// record it starts from.
///
/// @param <R> the record
public final class Values<R> {

    private final List<Field<R, ?>> fields;
    private final R base;

    /// Beside the fields, by number.
    private final @Nullable Object[] set;

    private Extras extras;

    /// Where the next field is looked for first: they are set, and asked for, in the table's order.
    private int next;

    /// @param fields all that the record has
    Values(List<Field<R, ?>> fields, R base, Extras extras) {
        this.fields = fields;
        this.base = base;
        this.extras = extras;
        this.set = new Object[fields.size()];
    }

    /// @throws IllegalArgumentException where the record has no such field
    public <V> Values<R> set(Field<R, V> field, V value) {
        int number = number(field);
        if (number < 0) {
            throw new IllegalArgumentException("the record has no field " + field);
        }
        set[number] = value;
        return this;
    }

    public Values<R> setExtras(Extras kept) {
        extras = kept;
        return this;
    }

    /// @param field one that the table lacks has the value of the record this starts from
    // A field is only ever put with its own type's value, by set above.
    @SuppressWarnings("unchecked")
    public <V> V get(Field<R, V> field) {
        int number = number(field);
        var value = number < 0 ? null : (V) set[number];
        return value != null ? value : field.get(base);
    }

    public Extras extras() {
        return extras;
    }

    /// The number of a field in the table, or -1.
    private int number(Field<R, ?> field) {
        int size = set.length;
        for (int i = 0; i < size; i++) {
            int at = next + i < size ? next + i : next + i - size;
            if (fields.get(at) == field) {
                next = at + 1 < size ? at + 1 : 0;
                return at;
            }
        }
        return -1;
    }
}
