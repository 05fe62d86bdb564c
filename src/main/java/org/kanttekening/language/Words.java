package org.kanttekening.language;

import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Graphemes;
import org.kanttekening.article.Span;

/// Finds words as a reader sees them: hyphens and apostrophes inside one stay ("oud-minister",
/// "foto's"), as do the apostrophe of "’s" and the stops and commas inside a number ("4.112"). An
/// emoji is a word of its own. Offsets are UTF-16 and never lie inside a grapheme.
public final class Words {

    private static final String JOINERS = "-‐‑'’&·";

    private final Apostrophes apostrophes;

    Words(Apostrophes apostrophes) {
        this.apostrophes = apostrophes;
    }

    /// The word around an offset or, between words, the one that touches it: the one on the right
    /// first. Where none touches, the mark on the right; in white space, nothing.
    public Span at(ArticleText text, int offset) {
        var value = text.value();
        int place = Graphemes.floor(value, offset);
        if (isWord(value, place)) {
            return wordAround(value, place);
        }
        int before = Graphemes.previous(value, place);
        if (before < place && isWord(value, before)) {
            return wordAround(value, before);
        }
        boolean isMark = place < value.length() && !isSpace(value.charAt(place));
        return new Span(place, isMark ? Graphemes.next(value, place) : place);
    }

    /// The start of the first word that starts after an offset, or the end of the text.
    public int nextStart(ArticleText text, int offset) {
        var value = text.value();
        int place = Graphemes.floor(value, offset);
        place =
                isWord(value, place)
                        ? wordAround(value, place).end()
                        : Graphemes.next(value, place);
        while (place < value.length() && !isWord(value, place)) {
            place = step(value, place);
        }
        return place;
    }

    /// The start of the last word that starts before an offset, or 0.
    public int previousStart(ArticleText text, int offset) {
        var value = text.value();
        int place = Math.min(offset, value.length());
        while (place > 0) {
            place = Graphemes.previous(value, place);
            if (isWord(value, place)) {
                return wordAround(value, place).start();
            }
        }
        return 0;
    }

    /// The end of the first word that ends after an offset, or the end of the text.
    public int nextEnd(ArticleText text, int offset) {
        var value = text.value();
        int place = Graphemes.floor(value, offset);
        while (place < value.length()) {
            if (isWord(value, place)) {
                return wordAround(value, place).end();
            }
            place = step(value, place);
        }
        return place;
    }

    /// The end of the last word that ends before an offset, or 0.
    public int previousEnd(ArticleText text, int offset) {
        var value = text.value();
        int place = Math.min(offset, value.length());
        if (place > 0) {
            int before = Graphemes.previous(value, place);
            place = isWord(value, before) ? wordAround(value, before).start() : before;
        }
        while (place > 0) {
            int before = Graphemes.previous(value, place);
            if (isWord(value, before)) {
                return place;
            }
            place = before;
        }
        return 0;
    }

    private Span wordAround(String value, int place) {
        if (isSymbol(value, place)) {
            return new Span(Graphemes.floor(value, place), Graphemes.next(value, place));
        }
        int start = place;
        while (start > 0 && isInside(value, start - 1)) {
            start--;
        }
        int end = place;
        while (end < value.length() && isInside(value, end)) {
            end++;
        }
        return new Span(start, Math.max(end, place + 1));
    }

    private boolean isWord(String value, int place) {
        return place < value.length() && (isInside(value, place) || isSymbol(value, place));
    }

    /// Whether the unit at an index is part of a word of letters and digits.
    private boolean isInside(String value, int index) {
        char c = value.charAt(index);
        if (isLetter(value, index)) {
            return true;
        }
        boolean before = index > 0 && isLetter(value, index - 1);
        boolean after = index + 1 < value.length() && isLetter(value, index + 1);
        if (before && after) {
            return JOINERS.indexOf(c) >= 0 || (".,:".indexOf(c) >= 0 && isInNumber(value, index));
        }
        return after && Apostrophes.isShapedSo(c) && apostrophes.startsClitic(value, index);
    }

    private static boolean isInNumber(String value, int index) {
        return Character.isDigit(value.charAt(index - 1))
                && Character.isDigit(value.charAt(index + 1));
    }

    private static boolean isLetter(String value, int index) {
        int point = pointAt(value, index);
        return Character.isLetterOrDigit(point)
                || switch (Character.getType(point)) {
                    case Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.ENCLOSING_MARK ->
                            index > 0 && !isSpace(value.charAt(index - 1)) && point < 0xFE00;
                    default -> false;
                };
    }

    private static boolean isSymbol(String value, int index) {
        int point = pointAt(value, index);
        return (Character.isEmoji(point) && point > 0xFF)
                || Character.getType(point) == Character.OTHER_SYMBOL;
    }

    /// The code point of which the unit at an index is part.
    private static int pointAt(String value, int index) {
        boolean isSecond =
                Character.isLowSurrogate(value.charAt(index))
                        && index > 0
                        && Character.isHighSurrogate(value.charAt(index - 1));
        return value.codePointAt(isSecond ? index - 1 : index);
    }

    private static int step(String value, int place) {
        return isSpace(value.charAt(place)) ? place + 1 : Graphemes.next(value, place);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
