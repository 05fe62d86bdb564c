package org.kanttekening.exchange.table;

import org.kanttekening.article.Graphemes;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A text that is longer than a cell of a workbook may be: its cell has the beginning and says
/// where the whole of it lies.
///
/// @param file in which it lies, from the export's folder on; the same text lies in the same file
record LongText(String text, String file) {

    /// What a cell may hold, in UTF-16 units and as it is written: Excel's limit, to which other
    /// programs keep.
    static final int LIMIT = 32_767;

    private static final int BEGINNING = 500;
    private static final int NAME_BYTES = 8;

    static boolean isOne(String text) {
        return maybe(text.length()) && XmlText.escaped(text).length() > LIMIT;
    }

    /// Whether a text of some length in UTF-16 can be too long.
    static boolean maybe(int length) {
        return length > LIMIT / XmlText.LONGEST_ESCAPE;
    }

    static LongText of(String text) {
        return new LongText(text, "texts/" + name(text) + ".txt");
    }

    /// What stands in the cell.
    Cell cell() {
        var beginning = text.substring(0, Graphemes.floor(text, BEGINNING));
        return Cell.text(
                beginning
                        + " … ["
                        + text.codePointCount(0, text.length())
                        + " characters: the whole text is in "
                        + file
                        + "]");
    }

    private static String name(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, NAME_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
