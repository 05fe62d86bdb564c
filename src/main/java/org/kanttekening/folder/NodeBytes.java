package org.kanttekening.folder;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A value as the bytes of a file, laid out as [LayoutJson] lays out what is written to it. Exports
/// hold gigabytes of values in short texts, which are looked at and encoded here in one go.
final class NodeBytes {

    /// Bytes that a UTF-16 unit may become: an escape of a control character.
    private static final int WIDEST = 6;

    private static final byte[] HALF = "\uFFFD".getBytes(StandardCharsets.UTF_8);
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    private final int depth;
    private byte[] bytes = new byte[1 << 12];
    private int length;

    private NodeBytes(int depth) {
        this.depth = depth;
    }

    /// A file: UTF-8, a line feed at the end, U+FFFD for a half character that stands alone.
    ///
    /// @param depth of objects and lists whose values stand on lines of their own; deeper ones
    ///   stand on one line as a whole
    static byte[] of(Node value, int depth) {
        var text = new NodeBytes(depth);
        text.add(value, 0);
        text.add('\n');
        return Arrays.copyOf(text.bytes, text.length);
    }

    private void add(Node value, int level) {
        switch (value) {
            case Node.Fields object -> addFields(object, level + 1);
            case Node.Items list -> addItems(list, level + 1);
            case Node.Text text -> addText(text.value());
            case Node.Number number -> addPlain(number.text());
            case Node.Flag flag -> addPlain(flag.value() ? "true" : "false");
            case Node.Nothing _ -> addPlain("null");
        }
    }

    private void addFields(Node.Fields object, int level) {
        add('{');
        boolean first = true;
        for (var field : object.fields().entrySet()) {
            separate(first, level);
            addText(field.getKey());
            add(':');
            add(' ');
            add(field.getValue(), level);
            first = false;
        }
        close(first, level);
        add('}');
    }

    private void addItems(Node.Items list, int level) {
        add('[');
        boolean first = true;
        for (var item : list.items()) {
            separate(first, level);
            add(item, level);
            first = false;
        }
        close(first, level);
        add(']');
    }

    private void separate(boolean first, int level) {
        if (!first) {
            add(',');
        }
        if (level <= depth) {
            breakLine(level);
        }
    }

    private void close(boolean empty, int level) {
        if (!empty && level <= depth) {
            breakLine(level - 1);
        }
    }

    private void breakLine(int level) {
        add('\n');
        for (int i = 0; i < level; i++) {
            add(' ');
            add(' ');
        }
    }

    private void addPlain(String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            add(ascii.charAt(i));
        }
    }

    private void add(char ascii) {
        demandRoom(1);
        bytes[length++] = (byte) ascii;
    }

    private void addText(String text) {
        demandRoom(text.length() * WIDEST + 2);
        bytes[length++] = '"';
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit < 0x80) {
                if (unit >= ' ' && unit != '"' && unit != '\\') {
                    bytes[length++] = (byte) unit;
                } else {
                    escape(unit);
                }
            } else if (Character.isSurrogate(unit)) {
                i += encode(text.codePointAt(i));
            } else {
                encode(unit);
            }
        }
        bytes[length++] = '"';
    }

    private void escape(char unit) {
        bytes[length++] = '\\';
        switch (unit) {
            case '\b' -> bytes[length++] = 'b';
            case '\t' -> bytes[length++] = 't';
            case '\n' -> bytes[length++] = 'n';
            case '\f' -> bytes[length++] = 'f';
            case '\r' -> bytes[length++] = 'r';
            case '"', '\\' -> bytes[length++] = (byte) unit;
            default -> {
                bytes[length++] = 'u';
                bytes[length++] = '0';
                bytes[length++] = '0';
                bytes[length++] = HEX[unit >> 4];
                bytes[length++] = HEX[unit & 0xF];
            }
        }
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

    /// Encodes a character that takes two units, or half of one.
    ///
    /// @return how many units more than one it takes
    private int encode(int point) {
        if (!Character.isSupplementaryCodePoint(point)) {
            for (byte half : HALF) {
                bytes[length++] = half;
            }
            return 0;
        }
        bytes[length++] = (byte) (0xF0 | (point >> 18));
        bytes[length++] = (byte) (0x80 | ((point >> 12) & 0x3F));
        bytes[length++] = (byte) (0x80 | ((point >> 6) & 0x3F));
        bytes[length++] = (byte) (0x80 | (point & 0x3F));
        return 1;
    }

    private void demandRoom(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, Math.addExact(length, more)));
        }
    }
}
