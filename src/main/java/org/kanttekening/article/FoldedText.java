package org.kanttekening.article;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Optional;

/// A text with what does not count in it folded away, and the way back from each place in it to the
/// text it came from. Made by [Folding#of]. All offsets are UTF-16.
///
/// Where every letter is as long as it was, which is so in nearly all news, the places are the same
/// and nothing is kept of them.
public final class FoldedText {

    private final String source;
    private final String value;

    /// For each unit of the value, where the letter it is part of begins in the source; null where
    /// that is where the unit stands.
    private final int @Nullable [] starts;

    private final int @Nullable [] ends;

    private FoldedText(
            String source, String value, int @Nullable [] starts, int @Nullable [] ends) {
        this.source = source;
        this.value = value;
        this.starts = starts;
        this.ends = ends;
    }

    /// The folded text.
    public String value() {
        return value;
    }

    /// The text it came from.
    public String source() {
        return source;
    }

    /// All of the source.
    public Span all() {
        return new Span(0, source.length());
    }

    /// What a stretch of the folded text was in the source; empty where it begins or ends within
    /// what a reader sees as one character.
    ///
    /// @param start below `end`
    public Optional<Span> origin(int start, int end) {
        boolean begins = starts == null || start == 0 || starts[start] != starts[start - 1];
        boolean finishes =
                starts == null || end == value.length() || starts[end] != starts[end - 1];
        var span = letters(start, end);
        return begins
                        && finishes
                        && Graphemes.isBoundary(source, span.start())
                        && Graphemes.isBoundary(source, span.end())
                ? Optional.of(span)
                : Optional.empty();
    }

    /// What a stretch of the folded text was in the source, with the whole of the characters in
    /// which it begins and ends.
    ///
    /// @param start below `end`
    public Span wideOrigin(int start, int end) {
        var span = letters(start, end);
        return new Span(
                Graphemes.floor(source, span.start()), Graphemes.ceiling(source, span.end()));
    }

    Span letters(int start, int end) {
        return starts == null || ends == null
                ? new Span(start, end)
                : new Span(starts[start], ends[end - 1]);
    }

    /// Where a stretch of the source is in the folded text; letters that lie in it in part are left
    /// out.
    public Span folded(Span stretch) {
        if (starts == null || ends == null) {
            return stretch;
        }
        int start = lowest(starts, stretch.start());
        int end = lowest(ends, stretch.end() + 1);
        return new Span(start, Math.max(start, end));
    }

    /// The first index whose value is at least this.
    private static int lowest(int[] ascending, int least) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] < least) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Puts a folded text together, letter by letter.
    static final class Builder {

        private final String source;
        private final StringBuilder value;
        private boolean moved;
        private int[] starts = {};
        private int[] ends = {};

        Builder(String source) {
            this.source = source;
            this.value = new StringBuilder(source.length());
        }

        /// A letter of one unit that stays one.
        void unit(int from, char folded) {
            value.append(folded);
            if (moved) {
                place(value.length() - 1, from, from + 1);
            }
        }

        void letter(int from, int to, String folded) {
            if (!moved && folded.length() != to - from) {
                beginPlaces(from);
            }
            int first = value.length();
            value.append(folded);
            for (int i = first; moved && i < value.length(); i++) {
                place(i, from, to);
            }
        }

        private void beginPlaces(int unmoved) {
            moved = true;
            starts = new int[source.length() + 1];
            ends = new int[source.length() + 1];
            for (int i = 0; i < unmoved; i++) {
                place(i, i, i + 1);
            }
        }

        private void place(int unit, int from, int to) {
            if (unit == starts.length) {
                starts = Arrays.copyOf(starts, unit * 2);
                ends = Arrays.copyOf(ends, unit * 2);
            }
            starts[unit] = from;
            ends[unit] = to;
        }

        FoldedText done() {
            int length = value.length();
            return new FoldedText(
                    source,
                    value.toString(),
                    moved ? Arrays.copyOf(starts, length) : null,
                    moved ? Arrays.copyOf(ends, length) : null);
        }
    }
}
