package org.kanttekening.review.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What is drawn as one: what it adds to each figure.
///
/// @param shares for the figures that are shares
/// @param cells for the coefficients
record Unit(Map<Measure, Share> shares, Map<Question, List<Cell>> cells) {

    /// So many of so many.
    ///
    /// @param of above 0
    record Share(int hits, int of) {
        Share plus(Share other) {
            return new Share(hits + other.hits, of + other.of);
        }
    }

    Unit {
        shares = Map.copyOf(shares);
        cells = Map.copyOf(cells);
    }

    /// Several as one.
    static Unit sum(Collection<Unit> units) {
        var shares = new EnumMap<Measure, Share>(Measure.class);
        var tables = new EnumMap<Question, List<Cell>>(Question.class);
        for (var unit : units) {
            unit.shares.forEach((measure, share) -> shares.merge(measure, share, Share::plus));
            unit.cells.forEach((question, cells) ->
                    tables.computeIfAbsent(question, _ -> new ArrayList<>()).addAll(cells));
        }
        tables.replaceAll((_, cells) -> joined(cells));
        return new Unit(shares, tables);
    }

    private static List<Cell> joined(List<Cell> cells) {
        var counts = new HashMap<List<String>, Integer>();
        var order = new ArrayList<List<String>>();
        for (var cell : cells) {
            var answers = List.of(cell.first(), cell.second());
            if (counts.merge(answers, cell.count(), Integer::sum) == cell.count()) {
                order.add(answers);
            }
        }
        return order.stream()
                .map(it -> new Cell(it.get(0), it.get(1), counts.getOrDefault(it, 0)))
                .toList();
    }
}
