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

    /// Widths in characters of a spreadsheet's default face, and whether what is longer goes on
    /// below.
    enum Width {
        NUMBER(9, false),
        TERM(16, false),
        DAY(12, false),
        MOMENT(24, false),
        LINK(20, false),
        NAME(34, false),
        WORDS(60, true);

        private final int characters;
        private final boolean wraps;

        Width(int characters, boolean wraps) {
            this.characters = characters;
            this.wraps = wraps;
        }

        int characters() {
            return characters;
        }

        boolean wraps() {
            return wraps;
        }
    }

    /// This column for rows that hold those that it is filled from.
    <S> Column<S> of(Function<S, R> inner) {
        return new Column<>(name, band, width, row -> value.apply(inner.apply(row)));
    }
}
