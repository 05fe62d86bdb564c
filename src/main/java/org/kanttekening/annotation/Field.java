package org.kanttekening.annotation;

import java.util.function.Function;
import java.util.function.Predicate;

/// One field of the scheme: what it is called, what it holds, when it must be filled and how it is
/// read from a record. The record with another value comes from its [Shape].
///
/// Two fields are the same only when they are the same object; each stands once, in a table.
///
/// @param <R> the record
/// @param <V> the field's value in memory
public final class Field<R, V> {

    /// Where a form shows a field.
    public enum Place {
        /// Among the first, always in sight.
        FIRST,
        /// One disclosure away.
        MORE,
        /// Kept by the program and only shown.
        KEPT
    }

    private final String name;
    private final FieldType<V> type;
    private final Place place;
    private final Predicate<R> required;
    private final boolean leftOutWhenEmpty;
    private final Function<R, V> get;

    private Field(
            String name,
            FieldType<V> type,
            Place place,
            Predicate<R> required,
            boolean leftOutWhenEmpty,
            Function<R, V> get) {
        this.name = name;
        this.type = type;
        this.place = place;
        this.required = required;
        this.leftOutWhenEmpty = leftOutWhenEmpty;
        this.get = get;
    }

    public static <R, V> Field<R, V> of(String name, FieldType<V> type, Function<R, V> get) {
        return new Field<>(name, type, Place.MORE, record -> false, false, get);
    }

    /// This field, required before an annotation counts as complete.
    public Field<R, V> required() {
        return requiredWhen(record -> true);
    }

    public Field<R, V> requiredWhen(Predicate<R> when) {
        return new Field<>(name, type, Place.FIRST, when, leftOutWhenEmpty, get);
    }

    /// This field, shown among the first though not required.
    public Field<R, V> first() {
        return new Field<>(name, type, Place.FIRST, required, leftOutWhenEmpty, get);
    }

    /// This field, kept by the program.
    public Field<R, V> kept() {
        return new Field<>(name, type, Place.KEPT, required, leftOutWhenEmpty, get);
    }

    /// This field, not written to a file while it is empty.
    public Field<R, V> leftOutWhenEmpty() {
        return new Field<>(name, type, place, required, true, get);
    }

    /// The name in files, in camelCase.
    public String name() {
        return name;
    }

    public FieldType<V> type() {
        return type;
    }

    public Place place() {
        return place;
    }

    public boolean isRequired(R record) {
        return required.test(record);
    }

    public boolean isLeftOutWhenEmpty() {
        return leftOutWhenEmpty;
    }

    public V get(R record) {
        return get.apply(record);
    }

    public boolean isFilled(R record) {
        return !type.isEmpty(get.apply(record));
    }

    @Override
    public String toString() {
        return name;
    }
}
