package org.kanttekening.language;

import org.kanttekening.article.Span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The quotations of one text, in text order: each two are apart or one lies in the other.
public final class Quotations {

    private final List<Quotation> all;

    /// For each quotation the index of the one it stands in, or -1.
    private final int[] parents;

    /// Each starts at a mark of its own, so the starts ascend.
    private final int[] starts;

    private final List<Span> unmatched;

    Quotations(List<Quotation> all, int[] parents, List<Span> unmatched) {
        this.all = List.copyOf(all);
        this.parents = parents.clone();
        this.starts = all.stream().mapToInt(quotation -> quotation.outer().start()).toArray();
        this.unmatched = List.copyOf(unmatched);
    }

    public List<Quotation> all() {
        return all;
    }

    /// The marks that open or close nothing, in text order: slips of the pen, or of this program.
    public List<Span> unmatched() {
        return unmatched;
    }

    /// The smallest quotation that holds the character at an offset, its marks included.
    public Optional<Quotation> innermost(int offset) {
        for (int i = lastFrom(offset); i >= 0; i = parents[i]) {
            if (all.get(i).outer().contains(offset)) {
                return Optional.of(all.get(i));
            }
        }
        return Optional.empty();
    }

    /// The quotations that hold a span, marks included, the innermost first.
    public List<Quotation> around(Span span) {
        var found = new ArrayList<Quotation>();
        for (int i = lastFrom(span.start()); i >= 0; i = parents[i]) {
            if (all.get(i).outer().covers(span)) {
                found.add(all.get(i));
            }
        }
        return found;
    }

    /// The quotations that share a character with a span, in text order.
    public List<Quotation> overlapping(Span span) {
        return all.stream().filter(quotation -> quotation.outer().overlaps(span)).toList();
    }

    /// The index of the last quotation that starts at or before an offset.
    private int lastFrom(int offset) {
        int place = Arrays.binarySearch(starts, offset);
        return place >= 0 ? place : -place - 2;
    }
}
