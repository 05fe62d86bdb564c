package org.kanttekening.search;

import java.util.List;

/// What a condition wants of a property. Case, accents and the shape of quotation marks do not
/// count in any of these.
public sealed interface Wanted {

    /// Any of its values is one of these, all of it. For days and moments a value may be a stretch
    /// of days (`2026-03`, `2026-03-01..2026-03-14`, `2026..`), for shares a stretch of numbers,
    /// for yes and no `yes` or `no`, for actors the register's id after an `@`.
    record OneOf(List<String> values) implements Wanted {
        public OneOf {
            values = List.copyOf(values);
            if (values.isEmpty()) {
                throw new IllegalArgumentException("one of nothing");
            }
        }

        public static OneOf of(String... values) {
            return new OneOf(List.of(values));
        }
    }

    /// Any of its values has this text in it.
    record Containing(String text) implements Wanted {
        public Containing {
            if (text.isEmpty()) {
                throw new IllegalArgumentException("nothing to contain");
            }
        }
    }

    /// A regular expression stands in any of its values.
    record Matching(Expression expression) implements Wanted {}

    /// Something is filled in.
    record Filled() implements Wanted {}

    /// Nothing is filled in, in a kind that has the property.
    record Empty() implements Wanted {}
}
