package org.kanttekening.review.agreement;

import org.kanttekening.review.agreement.Figure.Defined;
import org.kanttekening.review.agreement.Figure.Interval;
import org.kanttekening.review.agreement.Figure.Reason;
import org.kanttekening.review.agreement.Figure.Undefined;
import org.kanttekening.review.agreement.Unit.Share;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// How well two people agree: a figure for each measure.
///
/// @param figures of all measures, in their order
public record Agreement(Map<Measure, Figure> figures) {

    public Agreement {
        figures = Collections.unmodifiableMap(new EnumMap<>(figures));
    }

    public static Agreement of(Counts counts) {
        return of(counts, Intervals.DRAWN);
    }

    /// @param intervals whether they are wanted: of all that is reckoned they take longest
    public static Agreement of(Counts counts, Intervals intervals) {
        var figures = new EnumMap<Measure, Figure>(Measure.class);
        for (var measure : Measure.values()) {
            figures.put(measure, figure(measure, counts, intervals));
        }
        return new Agreement(figures);
    }

    /// How well several people agree, over all pairs of them. Shares are those of all pairs
    /// together; what is found is so in both directions, under either measure. A coefficient is the
    /// mean over the pairs for which it is defined: so Light (Psychological Bulletin 76, 1971,
    /// pages 365 to 377) has κ of more than two. What is drawn again is an article with all pairs.
    ///
    /// @param pairs of each the counts by article, at least one
    public static Agreement ofPairs(List<Map<String, Counts>> pairs) {
        var together = new Together(pairs);
        var figures = new EnumMap<Measure, Figure>(Measure.class);
        for (var measure : Measure.values()) {
            figures.put(measure, together.figure(measure));
        }
        return new Agreement(figures);
    }

    public Figure of(Measure measure) {
        return figures.getOrDefault(measure, new Undefined(Reason.NO_ITEMS, 0));
    }

    private static Figure figure(Measure measure, Counts counts, Intervals intervals) {
        if (measure == Measure.UNITIZING_ALPHA) {
            return counts.continuum().alpha();
        }
        return measure.answers()
                .map(it -> ofAnswers(it.question(), it.coefficient(), counts.units(), intervals))
                .orElseGet(() -> ofShares(measure, counts.units(), intervals));
    }

    private static Figure ofShares(Measure measure, List<Unit> units, Intervals intervals) {
        return ofShares(
                units.stream().flatMap(it -> Stream.ofNullable(it.shares().get(measure))).toList(),
                intervals);
    }

    static Figure ofShares(List<Share> shares, Intervals intervals) {
        if (shares.isEmpty()) {
            return new Undefined(Reason.NO_ITEMS, 0);
        }
        var sum = shares.stream().reduce(new Share(0, 0), Share::plus);
        return defined(
                (double) sum.hits() / sum.of(),
                sum.of(),
                intervals.of(() -> Bootstrap.ofShares(shares)),
                shares.size());
    }

    private static Figure ofAnswers(
            Question question, Coefficient coefficient, List<Unit> units, Intervals intervals) {
        var tables =
                units.stream().flatMap(it -> Stream.ofNullable(it.cells().get(question))).toList();
        return ofAnswers(coefficient, List.of(tables), intervals);
    }

    /// @param pairs for each a table for each unit
    static Figure ofAnswers(
            Coefficient coefficient, List<List<List<Cell>>> pairs, Intervals intervals) {
        int n = 0;
        var values = new ArrayList<Double>();
        for (var tables : pairs) {
            var all = tables.stream().flatMap(List::stream).toList();
            n += all.stream().mapToInt(Cell::count).sum();
            coefficient.of(all).ifPresent(values::add);
        }
        if (values.isEmpty()) {
            return new Undefined(n == 0 ? Reason.NO_ITEMS : Reason.ONE_CATEGORY, n);
        }
        return defined(
                values.stream().mapToDouble(it -> it).average().orElseThrow(),
                n,
                intervals.of(() -> Bootstrap.ofAnswers(coefficient, pairs)),
                pairs.getFirst().size());
    }

    private static Figure defined(double value, int n, Optional<Interval> interval, int drawn) {
        return new Defined(value, n, interval, n < Defined.FEW_ITEMS || drawn < Defined.FEW_DRAWN);
    }
}
