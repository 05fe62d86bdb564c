package org.kanttekening.cli;

import java.util.Locale;

/// Makes text safe to print: names and values come from strangers' files, and a terminal acts on
/// control characters.
final class Printable {

    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;
    private static final int SOFT_HYPHEN = 0xAD;

    private Printable() {}

    /// The text on one line, with what would not be seen or would be obeyed written out: `\u001b`.
    static String of(String text) {
        var written = new StringBuilder(text.length());
        text.codePoints().forEach(point -> append(point, written));
        return written.toString();
    }

    /// Whether a terminal shows a code point and does nothing else with it. Line ends are none.
    static boolean isPlain(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED ->
                    false;
            // Emoji and Persian words are written with joiners; the others change the direction of
            // writing or are not seen at all.
            case Character.FORMAT -> point == JOINER || point == NON_JOINER || point == SOFT_HYPHEN;
            default -> true;
        };
    }

    private static void append(int point, StringBuilder into) {
        if (isPlain(point)) {
            into.appendCodePoint(point);
        } else {
            for (var unit : Character.toChars(point)) {
                into.append(escaped(unit));
            }
        }
    }

    /// A UTF-16 unit as Java and JSON write it.
    static String escaped(char unit) {
        return String.format(Locale.ROOT, "\\u%04x", (int) unit);
    }
}
