package org.kanttekening.search;

import org.kanttekening.annotation.Segments;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;

/// The words of a passage in several segments as one text, a space between each two, and the way
/// back to the article.
///
/// @param starts of the segments in the joined text
record Joined(String text, Segments segments, int[] starts) {

    static Joined of(Segments segments, ArticleText article) {
        var text = new StringBuilder();
        var starts = new int[segments.size()];
        for (int i = 0; i < segments.size(); i++) {
            if (i > 0) {
                text.append(' ');
            }
            starts[i] = text.length();
            text.append(article.slice(segments.get(i).span()));
        }
        return new Joined(text.toString(), segments, starts);
    }

    /// What a stretch of the joined text is in the article, with what interrupts it there; empty
    /// where it is nothing but the space between two segments.
    Span inArticle(Span stretch) {
        int start = inArticle(stretch.start(), segmentOf(stretch.start()));
        int end = inArticle(stretch.end(), segmentOf(stretch.end() - 1));
        return new Span(start, Math.max(start, end));
    }

    private int inArticle(int offset, int segment) {
        var span = segments.get(segment).span();
        return Math.min(span.end(), span.start() + offset - starts[segment]);
    }

    /// The segment in which a unit of the joined text stands, or that the space follows.
    private int segmentOf(int unit) {
        int segment = 0;
        while (segment + 1 < starts.length && starts[segment + 1] <= unit) {
            segment++;
        }
        return segment;
    }
}
