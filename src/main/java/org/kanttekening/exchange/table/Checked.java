package org.kanttekening.exchange.table;

import org.kanttekening.exchange.Ledger;

import java.util.Arrays;
import java.util.List;

/// Enters the rows of one table in a ledger: each under its article, its annotator and its number
/// among the rows of that article, which the table itself tells when it is read again.
///
/// Article and annotator stand in the first two columns; the rows of an article stand together. A
/// row is entered by a number for its texts: tables have over a million rows, and their cells would
/// take more memory than all else of an export.
final class Checked {

    private final String table;
    private final Ledger ledger;
    private String article = "";
    private String annotator = "";
    private long[] numbers = new long[16];
    private int count;

    Checked(String table, Ledger ledger) {
        this.table = table;
        this.ledger = ledger;
    }

    /// Takes a row of the one article that this is for; [#expectRows()] enters it.
    void expect(List<Cell> row) {
        if (count == 0) {
            article = row.get(0).text();
            annotator = row.get(1).text();
        }
        long number = row.size();
        for (int i = 0; i < row.size(); i++) {
            number = with(number, row.get(i).text());
        }
        add(number);
    }

    /// Enters the rows that were taken, if there were any.
    void expectRows() {
        if (count > 0) {
            ledger.expectAll(place(), Arrays.copyOf(numbers, count));
            count = 0;
        }
    }

    /// Takes a row of any article; it is entered with the others of its article, the last ones by
    /// [#foundRows()].
    void found(List<String> row) {
        var its = row.isEmpty() ? "" : row.get(0);
        var whose = row.size() < 2 ? "" : row.get(1);
        if (count > 0 && !(its.equals(article) && whose.equals(annotator))) {
            foundRows();
        }
        article = its;
        annotator = whose;
        add(number(row));
    }

    void foundRows() {
        if (count > 0) {
            ledger.foundAll(place(), Arrays.copyOf(numbers, count));
            count = 0;
        }
    }

    /// The names above the columns.
    void expectHeadings(List<String> names) {
        ledger.expect(table, number(names));
    }

    void foundHeadings(List<String> names) {
        ledger.found(table, number(names));
    }

    private String place() {
        return table + "/" + article + "." + annotator;
    }

    private void add(long number) {
        if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, count * 2);
        }
        numbers[count++] = number;
    }

    private static long number(List<String> row) {
        long number = row.size();
        for (int i = 0; i < row.size(); i++) {
            number = with(number, row.get(i));
        }
        return number;
    }

    /// The number of a row with one more text: of its length and its hash, where each text before
    /// still counts in all 64 bits.
    private static long with(long number, String text) {
        long own = ((long) text.length() << Integer.SIZE) | Integer.toUnsignedLong(text.hashCode());
        long next = (number ^ own) * 0x9E3779B97F4A7C15L;
        return next ^ (next >>> 29);
    }
}
