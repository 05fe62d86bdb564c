package org.kanttekening.language;

import java.util.Set;

/// Tells an apostrophe from a quotation mark of the same shape.
final class Apostrophes {

    private static final int LONGEST_CLITIC = 4;

    private final Set<String> clitics;

    /// @param clitics what follows an apostrophe at a word's start: `s` (’s avonds), `t`, `n` …
    Apostrophes(Set<String> clitics) {
        this.clitics = clitics;
    }

    static boolean isShapedSo(char c) {
        return c == '’' || c == '\'' || c == '‘';
    }

    /// Whether the mark at an index is an apostrophe for certain: between letters (foto’s), before
    /// a word that lost its start (’t), before the digits of a year (’68).
    boolean isCertain(CharSequence text, int index) {
        if (!isShapedSo(text.charAt(index)) || !isInWord(text, index + 1)) {
            return false;
        }
        return isInWord(text, index - 1) || startsClitic(text, index) || startsYear(text, index);
    }

    /// Whether a word that lost its start begins here with its apostrophe; a word or a hyphen must
    /// follow a single letter (’s avonds, ’s-Gravenhage), since ‘s’ may be one between marks.
    boolean startsClitic(CharSequence text, int index) {
        int end = cliticEnd(text, index);
        if (end < 0) {
            return false;
        }
        boolean oneLetter = end == index + 2;
        return end == text.length()
                || !oneLetter
                || text.charAt(end) == '-'
                || Character.isWhitespace(text.charAt(end))
                || Character.isSpaceChar(text.charAt(end));
    }

    /// The end of the clitic whose apostrophe stands at an index, or -1.
    int cliticEnd(CharSequence text, int index) {
        int end = index + 1;
        while (end < text.length() && isInWord(text, end) && end - index <= LONGEST_CLITIC + 1) {
            end++;
        }
        return clitics.contains(text.subSequence(index + 1, end).toString()) ? end : -1;
    }

    /// Whether a closing mark here may be that of a genitive (Hans’ fiets): after s, x or z and
    /// before another word.
    static boolean mayBeGenitive(CharSequence text, int index) {
        return isShapedSo(text.charAt(index))
                && index > 0
                && "sxzSXZ".indexOf(text.charAt(index - 1)) >= 0
                && index + 2 < text.length()
                && Character.isSpaceChar(text.charAt(index + 1))
                && isInWord(text, index + 2);
    }

    private static boolean startsYear(CharSequence text, int index) {
        int end = index + 1;
        while (end < text.length() && Character.isDigit(text.charAt(end)) && end - index < 6) {
            end++;
        }
        int digits = end - index - 1;
        return digits == 2 || (digits > 0 && text.charAt(index) == '’');
    }

    static boolean isInWord(CharSequence text, int index) {
        return index >= 0 && index < text.length() && Character.isLetterOrDigit(text.charAt(index));
    }
}
