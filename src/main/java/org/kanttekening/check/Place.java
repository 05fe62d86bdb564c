package org.kanttekening.check;

import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;

/// A stretch of an article's text as files and editors count it.
///
/// @param start in Unicode code points from the start of the text
/// @param end in Unicode code points, exclusive
/// @param line on which it begins, counted from 1
/// @param column at which it begins, in Unicode code points, counted from 1
public record Place(int start, int end, int line, int column) {

    /// @param span in UTF-16
    public static Place of(ArticleText text, Span span) {
        var paragraph = text.paragraphAt(span.start());
        int start = text.toCodePoints(span.start());
        return new Place(
                start,
                text.toCodePoints(span.end()),
                paragraph.index() + 1,
                start - text.toCodePoints(paragraph.start()) + 1);
    }
}
