package org.kanttekening.article;

import java.text.BreakIterator;
import java.util.Locale;

/// Where a text may be cut without tearing what a reader sees as one character: between extended
/// grapheme clusters, as the JDK's character [BreakIterator] finds them (Unicode UAX #29).
///
/// Offsets are UTF-16. The iterator looks only at a window around the offset, so that a paragraph
/// of 100 kB costs no more than a short one.
public final class Graphemes {

    /// Longer than any sequence people write (a family emoji has 11 units, flags 4).
    private static final int WINDOW = 64;

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
    /// text before the first combining mark. Most offsets in news lie between two of them, and looking
    /// costs a hundredth of what a break iterator does.
    private static boolean isSimple(char unit) {
        return unit < '\u0300' && unit != '\r' && unit != '\n' && unit != '\u00AD';
    }

    private record Window(int from, BreakIterator breaks) {

        static Window around(CharSequence text, int offset) {
            int from = Math.max(0, offset - WINDOW);
            int to = Math.min(text.length(), offset + WINDOW);
            if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
                from--;
            }
            if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
                to++;
            }
            var breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
            breaks.setText(text.subSequence(from, to).toString());
            return new Window(from, breaks);
        }
    }
}
