package org.kanttekening.article;

/// How a file says where a segment stands: position in Unicode code points, the exact text, and up
/// to 32 characters of what stands before and after it, cut at grapheme boundaries.
public record Anchor(int start, int end, String exact, String prefix, String suffix) {

    /// Length of the context on either side, in Unicode code points.
    public static final int CONTEXT = 32;

    public static Anchor of(ArticleText text, Span span) {
        var value = text.value();
        int start = text.toCodePoints(span.start());
        int end = text.toCodePoints(span.end());
        int before = text.toUtf16(Math.max(0, start - CONTEXT));
        int after = text.toUtf16(Math.min(text.lengthInCodePoints(), end + CONTEXT));
        int from = Math.min(Graphemes.ceiling(value, before), span.start());
        int to = Math.max(Graphemes.floor(value, after), span.end());
        return new Anchor(
                start,
                end,
                text.slice(span),
                value.substring(from, span.start()),
                value.substring(span.end(), to));
    }

    /// Whether the exact text stands in this text at this anchor's position.
    public boolean standsIn(ArticleText text) {
        return 0 <= start
                && start <= end
                && end <= text.lengthInCodePoints()
                && text.value().startsWith(exact, text.toUtf16(start))
                && exact.codePointCount(0, exact.length()) == end - start;
    }

    /// The span of this anchor's position in UTF-16; only meaningful where it [stands
    /// in][#standsIn] the text.
    public Span span(ArticleText text) {
        return new Span(text.toUtf16(start), text.toUtf16(end));
    }
}
