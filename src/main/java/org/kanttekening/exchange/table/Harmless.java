package org.kanttekening.exchange.table;

/// Keeps a spreadsheet that opens a CSV file from taking a text for a formula, so that it can be
/// turned back.
///
/// The rule: a text that begins with `=`, `+`, `-`, `@`, a tab, a carriage return or NUL, after any
/// number of apostrophes, gets one more apostrophe before it. So every cell that begins with
/// apostrophes and one of these has one too many, and no other has: `=1` is written `'=1`, `'=1` is
/// written `''=1`, and `'s-Havendam` stays as it is.
public final class Harmless {

    private static final String DANGEROUS = "=+-@\t\r\0";
    private static final char APOSTROPHE = '\'';

    private Harmless() {}

    public static String of(String text) {
        return isDangerous(text) ? APOSTROPHE + text : text;
    }

    /// The text of which a cell was made.
    static String undone(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == APOSTROPHE && isDangerous(cell)
                ? cell.substring(1)
                : cell;
    }

    private static boolean isDangerous(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) == APOSTROPHE) {
            first++;
        }
        return first < text.length() && DANGEROUS.indexOf(text.charAt(first)) >= 0;
    }
}
