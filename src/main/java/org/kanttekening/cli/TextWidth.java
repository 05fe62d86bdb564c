package org.kanttekening.cli;

import org.kanttekening.article.Graphemes;

/// How wide text is on a terminal, in columns: what readers see as one character takes one or two.
final class TextWidth {

    private static final String CUT = "…";

    private TextWidth() {}

    static int of(String text) {
        int width = 0;
        for (int at = 0; at < text.length(); ) {
            int next = Graphemes.next(text, at);
            width += ofCharacter(text, at, next);
            at = next;
        }
        return width;
    }

    /// The begin of a text, with a mark where it was cut, filled up with blanks.
    static String left(String text, int width) {
        return padded(begin(text, width), width, false);
    }

    /// The begin of a text after blanks.
    static String right(String text, int width) {
        return padded(begin(text, width), width, true);
    }

    /// The begin of a text, with a mark where it was cut.
    static String begin(String text, int width) {
        if (of(text) <= width) {
            return text;
        }
        int used = 1;
        int at = 0;
        while (at < text.length()) {
            int next = Graphemes.next(text, at);
            used += ofCharacter(text, at, next);
            if (used > width) {
                break;
            }
            at = next;
        }
        return text.substring(0, at) + CUT;
    }

    /// The end of a text that fits, after blanks.
    static String end(String text, int width) {
        int used = of(text);
        int at = 0;
        while (used > width) {
            int next = Graphemes.next(text, at);
            used -= ofCharacter(text, at, next);
            at = next;
        }
        return padded(text.substring(at), width, true);
    }

    private static String padded(String text, int width, boolean before) {
        var blanks = " ".repeat(Math.max(0, width - of(text)));
        return before ? blanks + text : text + blanks;
    }

    /// Two for emoji and for the scripts of East Asia, by their blocks, else one.
    private static int ofCharacter(String text, int start, int end) {
        int point = text.codePointAt(start);
        boolean isWide =
                (point >= 0x1100 && point <= 0x115F)
                        || (point >= 0x2E80 && point <= 0xA4CF)
                        || (point >= 0xAC00 && point <= 0xD7A3)
                        || (point >= 0xF900 && point <= 0xFAFF)
                        || (point >= 0xFE30 && point <= 0xFE6F)
                        || (point >= 0xFF00 && point <= 0xFF60)
                        || (point >= 0x1F1E6 && point <= 0x1F1FF)
                        || (point >= 0x1F300 && point <= 0x1FAFF)
                        || (point >= 0x20000 && point <= 0x3FFFD)
                        || text.substring(start, end).indexOf('\uFE0F') > 0;
        return isWide ? 2 : 1;
    }
}
