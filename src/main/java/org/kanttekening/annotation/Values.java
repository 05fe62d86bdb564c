package org.kanttekening.annotation;

import java.util.HashMap;
import java.util.Map;

/// The values from which a [Shape] makes a record: those set here, and for the rest those of the
/// record it starts from.
///
/// @param <R> the record
public final class Values<R> {

    private final R base;
    private final Map<Field<R, ?>, Object> set = new HashMap<>();
    private Extras extras;

    Values(R base, Extras extras) {
        this.base = base;
        this.extras = extras;
    }

    public <V> Values<R> set(Field<R, V> field, V value) {
        set.put(field, value);
        return this;
    }

    public Values<R> setExtras(Extras kept) {
        extras = kept;
        return this;
    }

    // A field is only ever put with its own type's value, by set above.
    @SuppressWarnings("unchecked")
    public <V> V get(Field<R, V> field) {
        var value = (V) set.get(field);
        return value != null ? value : field.get(base);
    }

    public Extras extras() {
        return extras;
    }
}
