package org.kanttekening.exchange.report;

import org.kanttekening.annotation.Occurrence;
import org.kanttekening.article.Span;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/// A stretch of text on which the same passages lie from its start to its end.
///
/// @param active the passages on it, in the order in which their marks lie around one another, the
///   outermost first
record Piece(Span span, List<Occurrence> active) {

    /// The roles of passages that are marked in the text; of the others the tables tell.
    private static final List<String> OUTER_TO_INNER =
            List.of("content", "measure", "trigger", "source", "cue", "mentions");

    private static final Comparator<Occurrence> AROUND =
            Comparator.<Occurrence>comparingInt(it -> OUTER_TO_INNER.indexOf(it.role()))
                    .thenComparing(Occurrence::kind, Comparator.reverseOrder())
                    .thenComparing(Comparator.naturalOrder());

    static boolean isMarked(Occurrence occurrence) {
        return OUTER_TO_INNER.contains(occurrence.role());
    }

    /// The longest pieces that a stretch of text falls into, in order; together they are all of it.
    ///
    /// @param passages that overlap it
    static List<Piece> of(Span stretch, Collection<Occurrence> passages) {
        var cuts = new TreeSet<Integer>();
        cuts.add(stretch.start());
        cuts.add(stretch.end());
        for (var passage : passages) {
            cuts.add(Math.max(stretch.start(), passage.span().start()));
            cuts.add(Math.min(stretch.end(), passage.span().end()));
        }
        var pieces = new ArrayList<Piece>();
        int start = cuts.removeFirst();
        for (int end : cuts) {
            var span = new Span(start, end);
            pieces.add(
                    new Piece(
                            span,
                            passages.stream()
                                    .filter(it -> it.span().covers(span))
                                    .sorted(AROUND)
                                    .toList()));
            start = end;
        }
        return pieces;
    }

    boolean begins(Occurrence passage) {
        return passage.span().start() == span.start();
    }

    boolean ends(Occurrence passage) {
        return passage.span().end() == span.end();
    }
}
