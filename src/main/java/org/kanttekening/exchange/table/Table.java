package org.kanttekening.exchange.table;

import java.util.List;
import java.util.function.Consumer;

/// A table: its columns, and how an article gives its rows.
///
/// @param name of its file or sheet
record Table(String name, List<Heading> headings, Source source) {

    Table {
        headings = List.copyOf(headings);
    }

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
