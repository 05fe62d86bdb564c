package org.kanttekening.review.agreement;

import org.kanttekening.review.agreement.Figure.Defined;
import org.kanttekening.review.agreement.Figure.Interval;
import org.kanttekening.review.agreement.Figure.Reason;
import org.kanttekening.review.agreement.Figure.Undefined;

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
        var figures = new EnumMap<Measure, Figure>(Measure.class);
        for (var measure : Measure.values()) {
            figures.put(measure, figure(measure, counts));
        }
        return new Agreement(figures);
    }

    public Figure of(Measure measure) {
        return figures.getOrDefault(measure, new Undefined(Reason.NO_ITEMS, 0));
    }

    private static Figure figure(Measure measure, Counts counts) {
        if (measure == Measure.UNITIZING_ALPHA) {
            return counts.continuum().alpha();
        }
        return measure.answers()
                .map(it -> ofAnswers(it.question(), it.coefficient(), counts.units()))
                .orElseGet(() -> ofShares(measure, counts.units()));
    }

    private static Figure ofShares(Measure measure, List<Unit> units) {
        var shares =
                units.stream().flatMap(it -> Stream.ofNullable(it.shares().get(measure))).toList();
        if (shares.isEmpty()) {
            return new Undefined(Reason.NO_ITEMS, 0);
        }
        var sum = shares.stream().reduce(new Unit.Share(0, 0), Unit.Share::plus);
        return defined(
                (double) sum.hits() / sum.of(),
                sum.of(),
                Bootstrap.ofShares(shares),
                shares.size());
    }

    private static Figure ofAnswers(Question question, Coefficient coefficient, List<Unit> units) {
        var tables =
                units.stream().flatMap(it -> Stream.ofNullable(it.cells().get(question))).toList();
        var all = tables.stream().flatMap(List::stream).toList();
        int n = all.stream().mapToInt(Cell::count).sum();
        var value = coefficient.of(all);
        if (value.isEmpty()) {
            return new Undefined(n == 0 ? Reason.NO_ITEMS : Reason.ONE_CATEGORY, n);
        }
        return defined(
                value.getAsDouble(), n, Bootstrap.ofAnswers(coefficient, tables), tables.size());
    }

    private static Figure defined(double value, int n, Optional<Interval> interval, int drawn) {
        return new Defined(value, n, interval, n < Defined.FEW_ITEMS || drawn < Defined.FEW_DRAWN);
    }
}
