package org.kanttekening.language;

import org.kanttekening.article.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A word as cues are looked up: in lower case, with straight apostrophes.
record CueWord(String form, Span span) {

    static List<CueWord> in(String text, Span range) {
        var found = new ArrayList<CueWord>();
        int start = -1;
        for (int i = range.start(); i <= range.end(); i++) {
            boolean inside = i < range.end() && isInside(text, i, range);
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                var form = text.substring(start, i).toLowerCase(Locale.ROOT).replace('’', '\'');
                found.add(new CueWord(form, new Span(start, i)));
                start = -1;
            }
        }
        return found;
    }

    private static boolean isInside(String text, int index, Span range) {
        char c = text.charAt(index);
        return isLetter(c)
                || ((c == '-' || c == '\'' || c == '’')
                        && index > range.start()
                        && index + 1 < range.end()
                        && isLetter(text.charAt(index - 1))
                        && isLetter(text.charAt(index + 1)));
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.isSurrogate(c);
    }
}
