package org.kanttekening.article;

import java.text.BreakIterator;
import java.util.Locale;

/// Where a text may be cut without tearing what a reader sees as one character: between extended
/// grapheme clusters, as the JDK's character [BreakIterator] finds them (Unicode UAX #29).
///
/// Offsets are UTF-16. The iterator looks only at a window around the offset, so that a paragraph
/// of 100 kB costs no more than a short one. The window begins and ends where there is a boundary
/// whatever stands around it; begun in a row of flags it would pair their halves wrongly.
public final class Graphemes {

    /// How far to look for the ends of the window. Longer than any sequence people write (a family
    /// emoji has 11 units, a flag 4), and short enough for scripts in which no end is found.
    private static final int FURTHEST = 512;

    /// Below it, in Unicode, nothing joins with its neighbours but CR with LF: the combining marks
    /// begin here.
    private static final char FIRST_MARK = '\u0300';

    private Graphemes() {}

    /// The last boundary at or before an offset.
    public static int floor(CharSequence text, int offset) {
        return isBoundary(text, offset) ? offset : previous(text, offset);
    }

    /// The first boundary at or after an offset.
    public static int ceiling(CharSequence text, int offset) {
        return isBoundary(text, offset) ? offset : next(text, offset);
    }

    public static boolean isBoundary(CharSequence text, int offset) {
        if (offset <= 0 || offset >= text.length()) {
            return true;
        }
        if (isSimple(text.charAt(offset - 1)) && isSimple(text.charAt(offset))) {
            return true;
        }
        var window = Window.around(text, offset);
        return window.breaks().isBoundary(offset - window.from());
    }

    /// The first boundary after an offset, or the text's length.
    public static int next(CharSequence text, int offset) {
        if (offset >= text.length()) {
            return text.length();
        }
        var window = Window.around(text, offset);
        return window.from() + window.breaks().following(offset - window.from());
    }

    /// The last boundary before an offset, or 0.
    public static int previous(CharSequence text, int offset) {
        if (offset <= 0) {
            return 0;
        }
        var window = Window.around(text, offset);
        return window.from() + window.breaks().preceding(offset - window.from());
    }

    /// Whether a character never joins another of its sort: the letters, digits and marks of Latin
    /// text before the first combining mark. Most offsets in news lie between two of them, and
    /// looking costs a hundredth of what a break iterator does.
    private static boolean isSimple(char unit) {
        return unit < '\u0300' && unit != '\r' && unit != '\n' && unit != '\u00AD';
    }

    private record Window(int from, BreakIterator breaks) {

        /// A window that holds the nearest boundaries on both sides of an offset.
        static Window around(CharSequence text, int offset) {
            int from = before(text, offset);
            var breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
            breaks.setText(text.subSequence(from, after(text, offset)).toString());
            return new Window(from, breaks);
        }

        private static int before(CharSequence text, int offset) {
            int lowest = Math.max(0, offset - FURTHEST);
            int at = Math.max(0, offset - 1);
            while (at > lowest && !isCertain(text, at)) {
                at--;
            }
            return at > 0 && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
        }

        private static int after(CharSequence text, int offset) {
            int highest = Math.min(text.length(), offset + FURTHEST);
            int at = Math.min(text.length(), offset + 1);
            while (at < highest && !isCertain(text, at)) {
                at++;
            }
            return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
        }

        /// Whether there is a boundary before the unit at an offset, whatever stands further away.
        private static boolean isCertain(CharSequence text, int offset) {
            char one = text.charAt(offset - 1);
            return one < FIRST_MARK && one != '\r' && text.charAt(offset) < FIRST_MARK;
        }
    }
}
