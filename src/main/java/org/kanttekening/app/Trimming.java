package org.kanttekening.app;

import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Graphemes;
import org.kanttekening.article.Span;

/// Brings a selection to what a person means by it: no white space at its ends, no grapheme torn.
public final class Trimming {

    private Trimming() {}

    /// The span so brought; empty where it holds nothing but white space.
    public static Span trimmed(ArticleText text, Span span) {
        var value = text.value();
        int start = Graphemes.floor(value, span.start());
        int end = Graphemes.ceiling(value, span.end());
        while (start < end && isSpace(value, start, Graphemes.next(value, start))) {
            start = Graphemes.next(value, start);
        }
        while (end > start && isSpace(value, Graphemes.previous(value, end), end)) {
            end = Graphemes.previous(value, end);
        }
        return new Span(start, end);
    }

    /// Whether a grapheme is white space; a space that carries a mark is not.
    private static boolean isSpace(String value, int start, int end) {
        return value.substring(start, end).codePoints().allMatch(Trimming::isSpace);
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
