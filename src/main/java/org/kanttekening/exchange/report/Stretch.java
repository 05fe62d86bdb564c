package org.kanttekening.exchange.report;

import org.kanttekening.annotation.Segments;
import org.kanttekening.article.Span;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/// A stretch of somebody's passage that either everybody has in theirs or not.
record Stretch(Span at, boolean isCommon) {

    /// The longest such stretches of a span, in order.
    ///
    /// @param all everybody's passages
    static List<Stretch> of(Span span, Collection<Segments> all) {
        var cuts = new TreeSet<Integer>(List.of(span.start(), span.end()));
        for (var passage : all) {
            for (var other : passage.spans()) {
                cuts.add(Math.clamp(other.start(), span.start(), span.end()));
                cuts.add(Math.clamp(other.end(), span.start(), span.end()));
            }
        }
        var stretches = new ArrayList<Stretch>();
        int start = cuts.removeFirst();
        for (int end : cuts) {
            add(new Span(start, end), all, stretches);
            start = end;
        }
        return stretches;
    }

    private static void add(Span at, Collection<Segments> all, List<Stretch> into) {
        boolean common =
                all.stream()
                        .allMatch(it -> it.spans().stream().anyMatch(other -> other.covers(at)));
        var last = into.isEmpty() ? null : into.getLast();
        if (last != null && last.isCommon() == common) {
            into.set(into.size() - 1, new Stretch(last.at().hull(at), common));
        } else {
            into.add(new Stretch(at, common));
        }
    }
}
