package org.kanttekening.search;

import org.kanttekening.article.Graphemes;
import org.kanttekening.article.Span;

/// What was found with the words around it, on one line: each new line is a space.
///
/// @param left the text before it
/// @param right the text after it
public record Line(String left, String found, String right) {

    /// @param width of the context on either side, in characters (code points); where the cut would
    ///   split what a reader sees as one character, less
    public static Line of(String text, Span span, int width) {
        int before = back(text, span.start(), width);
        int after = forth(text, span.end(), width);
        return new Line(
                onOneLine(
                        text.substring(
                                Math.min(Graphemes.ceiling(text, before), span.start()),
                                span.start())),
                onOneLine(text.substring(span.start(), span.end())),
                onOneLine(
                        text.substring(
                                span.end(), Math.max(Graphemes.floor(text, after), span.end()))));
    }

    private static int back(String text, int from, int width) {
        int at = from;
        for (int i = 0; i < width && at > 0; i++) {
            at = text.offsetByCodePoints(at, -1);
        }
        return at;
    }

    private static int forth(String text, int from, int width) {
        int at = from;
        for (int i = 0; i < width && at < text.length(); i++) {
            at = text.offsetByCodePoints(at, 1);
        }
        return at;
    }

    private static String onOneLine(String text) {
        return text.replace('\n', ' ');
    }
}
