package org.kanttekening.language;

import org.kanttekening.article.Span;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a [QuotationScan] finds, in the order in which it finds it, put in text order at the end.
final class QuotationPieces {

    /// @param next where the paragraph starts in which this one goes on, or -1
    private record Piece(Span outer, Span inner, int next) implements Comparable<Piece> {
        @Override
        public int compareTo(Piece other) {
            return outer.compareTo(other.outer);
        }
    }

    private final List<Piece> pieces = new ArrayList<>();
    private final List<Span> unmatched = new ArrayList<>();

    void unmatched(Span mark) {
        unmatched.add(mark);
    }

    void closed(Span opening, Span closing) {
        var inner = new Span(opening.end(), closing.start());
        pieces.add(new Piece(opening.hull(closing), inner, -1));
    }

    /// A piece without a closing mark, which another continues that opens at an offset.
    void continues(Span opening, int end, int next) {
        var outer = new Span(opening.start(), end);
        pieces.add(new Piece(outer, new Span(opening.end(), end), next));
    }

    Quotations joined() {
        Collections.sort(pieces);
        var ends = continuations();
        var found = new ArrayList<Quotation>();
        var parents = new ArrayList<Integer>();
        for (var piece : pieces) {
            if (piece.next >= 0 && !ends.containsKey(piece.next)) {
                unmatched.add(new Span(piece.outer.start(), piece.inner.start()));
                continue;
            }
            int parent = found.size() - 1;
            while (parent >= 0 && !found.get(parent).outer().covers(piece.outer)) {
                parent = parents.get(parent);
            }
            int depth = parent < 0 ? 0 : found.get(parent).depth() + 1;
            var continuation = Optional.ofNullable(ends.get(piece.next));
            found.add(new Quotation(piece.outer, piece.inner, depth, piece.next < 0, continuation));
            parents.add(parent);
        }
        Collections.sort(unmatched);
        int[] above = parents.stream().mapToInt(Integer::intValue).toArray();
        return new Quotations(found, above, unmatched);
    }

    /// Where each quotation starts that has an end of its own or one in a later paragraph, found
    /// from the last to the first: a chain whose end was forgotten is no quotation.
    private Map<Integer, Span> continuations() {
        var sound = new HashMap<Integer, Span>();
        for (var piece : pieces.reversed()) {
            if (piece.next < 0 || sound.containsKey(piece.next)) {
                sound.put(piece.outer.start(), piece.outer);
            }
        }
        return sound;
    }
}
