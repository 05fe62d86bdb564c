package org.kanttekening.article;

/// A stretch of an article's text: `start` inclusive, `end` exclusive, in UTF-16 code units.
///
/// Spans sort by begin ascending, then end descending (the longer first), the order UIMA gives
/// annotations, so that what covers comes before what is covered.
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span from " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /// Whether this span holds all of the other; a span covers itself.
    public boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }

    /// Whether the two share at least one code unit, or one is an empty span strictly inside the
    /// other; spans that only touch do not overlap.
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /// Whether the two overlap or stand directly against one another.
    public boolean touches(Span other) {
        return start <= other.end && other.start <= end;
    }

    public Span hull(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    @Override
    public int compareTo(Span other) {
        int begin = Integer.compare(start, other.start);
        return begin != 0 ? begin : Integer.compare(other.end, end);
    }
}
