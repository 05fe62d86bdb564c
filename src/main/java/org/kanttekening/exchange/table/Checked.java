package org.kanttekening.exchange.table;

import org.kanttekening.exchange.Ledger;

import java.util.List;

/// Enters the rows of one table in a ledger: each under its article, its annotator and its number
/// among the rows of that article, which the table itself tells when it is read again.
///
/// Article and annotator stand in the first two columns; the rows of an article stand together.
final class Checked {

    private static final char BETWEEN = '\u001F';

    private final String table;
    private final Ledger ledger;
    private String article = "";
    private int number;

    Checked(String table, Ledger ledger) {
        this.table = table;
        this.ledger = ledger;
    }

    void expect(List<String> row) {
        ledger.expect(place(row), content(row));
    }

    void found(List<String> row) {
        ledger.found(place(row), content(row));
    }

    /// The names above the columns.
    void expectHeadings(List<String> names) {
        ledger.expect(table, content(names));
    }

    void foundHeadings(List<String> names) {
        ledger.found(table, content(names));
    }

    private String place(List<String> row) {
        var stem = row.size() < 2 ? "" : row.get(0) + "." + row.get(1);
        number = stem.equals(article) ? number + 1 : 1;
        article = stem;
        return table + "/" + stem + "/" + number;
    }

    private static String content(List<String> row) {
        return row.size() + String.valueOf(BETWEEN) + String.join(String.valueOf(BETWEEN), row);
    }
}
