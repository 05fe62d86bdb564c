package org.kanttekening.exchange.table;

import org.kanttekening.exchange.table.Column.Width;

import java.util.List;
import java.util.function.Consumer;

/// A table: its columns, and how an article gives its rows.
///
/// @param name of its file or sheet
record Table(String name, List<Heading> headings, Source source) {

    Table {
        headings = List.copyOf(headings);
    }

    /// What stands above a column, and how wide that is.
    record Heading(String name, Width width) {}

    /// Gives an article's rows in text order, each with a cell for every heading.
    interface Source {
        void rows(Setting in, Consumer<List<Cell>> into);
    }

    void rows(Setting in, Consumer<List<Cell>> into) {
        source.rows(in, into);
    }

    List<String> names() {
        return headings.stream().map(Heading::name).toList();
    }
}
