package org.kanttekening.exchange;

import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;

import java.util.Arrays;
import java.util.Optional;

/// A text as another program holds it, with whatever line ends, beside the text that is made of it
/// here; turns offsets in the one into offsets in the other.
public final class ForeignText {

    private final String raw;
    private final ArticleText text;

    /// Offsets in the raw text, in UTF-16, of the carriage returns that are left out, ascending.
    private final int[] dropped;

    /// The same in code points.
    private final int[] droppedPoints;

    private ForeignText(String raw, ArticleText text, int[] dropped) {
        this.raw = raw;
        this.text = text;
        this.dropped = dropped;
        this.droppedPoints = new int[dropped.length];
        for (int i = 0; i < dropped.length; i++) {
            droppedPoints[i] = text.toCodePoints(dropped[i] - i) + i;
        }
    }

    /// A carriage return before a line feed is left out, one alone becomes a line feed.
    public static ForeignText of(String raw) {
        var lines = new StringBuilder(raw.length());
        var dropped = new int[8];
        int count = 0;
        for (int i = 0; i < raw.length(); i++) {
            char unit = raw.charAt(i);
            if (unit != '\r') {
                lines.append(unit);
            } else if (i + 1 < raw.length() && raw.charAt(i + 1) == '\n') {
                if (count == dropped.length) {
                    dropped = Arrays.copyOf(dropped, count * 2);
                }
                dropped[count++] = i;
            } else {
                lines.append('\n');
            }
        }
        return new ForeignText(
                raw, new ArticleText(lines.toString()), Arrays.copyOf(dropped, count));
    }

    public ArticleText text() {
        return text;
    }

    /// The span here of one given in UTF-16 there; none where it lies outside, is empty, ends
    /// before it begins, or splits a pair of surrogates.
    public Optional<Span> fromUtf16(int start, int end) {
        if (start < 0 || end <= start || end > raw.length() || splits(start) || splits(end)) {
            return Optional.empty();
        }
        var span = new Span(here(start, dropped), here(end, dropped));
        return span.isEmpty() ? Optional.empty() : Optional.of(span);
    }

    /// The span here of one given in code points there; none where it lies outside, is empty or
    /// ends before it begins.
    public Optional<Span> fromCodePoints(int start, int end) {
        int all = text.lengthInCodePoints() + dropped.length;
        if (start < 0 || end <= start || end > all) {
            return Optional.empty();
        }
        var span =
                new Span(
                        text.toUtf16(here(start, droppedPoints)),
                        text.toUtf16(here(end, droppedPoints)));
        return span.isEmpty() ? Optional.empty() : Optional.of(span);
    }

    /// The text there that a span given in UTF-16 there covers.
    public String raw(int start, int end) {
        return raw.substring(start, end);
    }

    private boolean splits(int offset) {
        return offset > 0
                && offset < raw.length()
                && Character.isLowSurrogate(raw.charAt(offset))
                && Character.isHighSurrogate(raw.charAt(offset - 1));
    }

    private static int here(int offset, int[] dropped) {
        int place = Arrays.binarySearch(dropped, offset);
        return offset - (place >= 0 ? place : -place - 1);
    }
}
