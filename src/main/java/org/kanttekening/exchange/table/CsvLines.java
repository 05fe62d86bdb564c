package org.kanttekening.exchange.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

/// Rows as lines of a CSV file, in UTF-8: RFC 4180, and in quotation marks as well what some
/// readers would trim, skip or take for a comment, which is just what Commons CSV puts in them. No
/// cell is taken for a formula. An export has tens of millions of cells, nearly all of them short
/// and plain: these are looked at and encoded in one go.
final class CsvLines {

    /// By which spreadsheets know UTF-8.
    static final char MARK = '\uFEFF';

    /// Bytes that a UTF-16 unit may become.
    private static final int WIDEST = 3;

    private static final char COMMENT = '#';

    private byte[] bytes = new byte[1 << 12];
    private int length;

    boolean isEmpty() {
        return length == 0;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    /// Writes what there is and forgets it.
    void drainTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
        length = 0;
    }

    void addMark() {
        demandRoom(WIDEST);
        encode(MARK);
    }

    void addCells(List<Cell> row) {
        for (int i = 0; i < row.size(); i++) {
            add(row.get(i).harmless(), i == 0);
        }
        end();
    }

    void addTexts(List<String> row) {
        for (int i = 0; i < row.size(); i++) {
            add(Harmless.of(row.get(i)), i == 0);
        }
        end();
    }

    private void end() {
        demandRoom(2);
        bytes[length++] = '\r';
        bytes[length++] = '\n';
    }

    private void add(String text, boolean first) {
        demandRoom((text.length() + 1) * WIDEST);
        if (!first) {
            bytes[length++] = ',';
        }
        int start = length;
        if (!addPlain(text, first)) {
            length = start;
            addQuoted(text);
        }
    }

    /// Encodes a cell that needs no quotation marks; stops where it does.
    private boolean addPlain(String text, boolean first) {
        if (text.isEmpty()) {
            // a line with nothing on it has no cells
            return !first;
        }
        if (text.charAt(0) <= COMMENT || text.charAt(text.length() - 1) <= ' ') {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit <= ',' && (unit == ',' || unit == '"' || unit == '\n' || unit == '\r')) {
                return false;
            }
            if (unit < 0x80) {
                bytes[length++] = (byte) unit;
            } else {
                i += encode(text, i);
            }
        }
        return true;
    }

    private void addQuoted(String text) {
        demandRoom((text.length() + 1) * WIDEST);
        bytes[length++] = '"';
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '"') {
                bytes[length++] = '"';
            }
            if (unit < 0x80) {
                bytes[length++] = (byte) unit;
            } else {
                i += encode(text, i);
            }
        }
        bytes[length++] = '"';
    }

    /// Encodes the character at a place; half a character is written as `?`, as Java's encoders do.
    ///
    /// @return how many units more than one it takes
    private int encode(String text, int at) {
        char unit = text.charAt(at);
        if (!Character.isSurrogate(unit)) {
            encode(unit);
            return 0;
        }
        int point = text.codePointAt(at);
        if (!Character.isSupplementaryCodePoint(point)) {
            bytes[length++] = '?';
            return 0;
        }
        bytes[length++] = (byte) (0xF0 | (point >> 18));
        bytes[length++] = (byte) (0x80 | ((point >> 12) & 0x3F));
        bytes[length++] = (byte) (0x80 | ((point >> 6) & 0x3F));
        bytes[length++] = (byte) (0x80 | (point & 0x3F));
        return 1;
    }

    /// Encodes a unit from 80 on that is a character by itself.
    private void encode(char unit) {
        if (unit < 0x800) {
            bytes[length++] = (byte) (0xC0 | (unit >> 6));
        } else {
            bytes[length++] = (byte) (0xE0 | (unit >> 12));
            bytes[length++] = (byte) (0x80 | ((unit >> 6) & 0x3F));
        }
        bytes[length++] = (byte) (0x80 | (unit & 0x3F));
    }

    private void demandRoom(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, Math.addExact(length, more)));
        }
    }
}
