package org.kanttekening.exchange.table;

import java.util.function.Function;

/// A column of a table: what it is called, where it stands, how wide it is and what it holds.
///
/// @param <R> the rows from which it is filled
/// @param name as sidecars have it, with a stop between the fields of a record within a record
record Column<R>(String name, Band band, Width width, Function<R, Cell> value) {

    /// In which order columns stand: for reading first, for programs last.
    enum Band {
        /// Where a row comes from.
        PLACE,
        /// What one looks at first.
        FIRST,
        MORE,
        /// The text around, and what is known of the article.
        AROUND,
        /// What the program keeps.
        KEPT,
        IDS,
        OFFSETS
    }

    /// This column for rows that hold those that it is filled from.
    <S> Column<S> of(Function<S, R> inner) {
        return new Column<>(name, band, width, row -> value.apply(inner.apply(row)));
    }
}
