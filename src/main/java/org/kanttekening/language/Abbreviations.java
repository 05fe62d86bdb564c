package org.kanttekening.language;

import java.util.Locale;
import java.util.Set;

/// Knows the stops that end a short form, not a sentence.
final class Abbreviations {

    private static final int LONGEST = 12;
    private static final int SHORTEST_WORD = 3;

    private final Set<String> inside;
    private final Set<String> atEnd;

    /// @param inside those that something always follows ("dhr.", "art.")
    /// @param atEnd those that may stand at a sentence's end ("enz.", "jl.")
    Abbreviations(Set<String> inside, Set<String> atEnd) {
        this.inside = inside;
        this.atEnd = atEnd;
    }

    /// Whether the sentence goes on after the stop before an offset.
    ///
    /// @param capital whether the next word begins with one
    boolean joins(String line, int end, boolean capital) {
        var form = formBefore(line, end);
        var lower = form.toLowerCase(Locale.ROOT);
        return isInitials(form) || inside.contains(lower) || (atEnd.contains(lower) && !capital);
    }

    /// Whether the stop at an offset stands after a whole word rather than a figure or a short
    /// form.
    boolean isWord(String line, int stop) {
        int start = stop;
        while (start > 0 && Character.isLetter(line.charAt(start - 1))) {
            start--;
        }
        return stop - start >= SHORTEST_WORD;
    }

    /// Single capitals, each with its stop: J. or J.P.
    private static boolean isInitials(String form) {
        if (form.isEmpty() || form.length() % 2 != 0) {
            return false;
        }
        for (int i = 0; i < form.length(); i += 2) {
            if (!Character.isUpperCase(form.charAt(i)) || form.charAt(i + 1) != '.') {
                return false;
            }
        }
        return true;
    }

    private static String formBefore(String line, int end) {
        int start = end;
        while (start > 0 && end - start <= LONGEST && isInForm(line.charAt(start - 1))) {
            start--;
        }
        return line.substring(start, end);
    }

    private static boolean isInForm(char c) {
        return Character.isLetterOrDigit(c) || c == '.';
    }
}
