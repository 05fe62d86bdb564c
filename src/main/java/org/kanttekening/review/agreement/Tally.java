package org.kanttekening.review.agreement;

import org.kanttekening.review.agreement.Unit.Share;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The items of one unit, by what they are counted for. All that a unit adds to the figures is
/// summed up from these, so that no figure counts anything that cannot be shown.
final class Tally {

    private final Map<Measure, List<Item>> shares = new EnumMap<>(Measure.class);
    private final Map<Question, List<Item>> answers = new EnumMap<>(Question.class);

    void add(Measure share, Item item) {
        shares.computeIfAbsent(share, _ -> new ArrayList<>(1)).add(item);
    }

    void add(Question question, Item item) {
        answers.computeIfAbsent(question, _ -> new ArrayList<>(1)).add(item);
    }

    /// What a figure counts here; nothing of αU, which goes by the text.
    List<Item> of(Measure measure) {
        return measure.answers()
                .map(it -> answers.getOrDefault(it.question(), List.of()))
                .orElseGet(() -> shares.getOrDefault(measure, List.of()));
    }

    Unit unit() {
        var sums = new EnumMap<Measure, Share>(Measure.class);
        shares.forEach((measure, items) -> sums.put(measure, share(items)));
        var tables = new EnumMap<Question, List<Cell>>(Question.class);
        answers.forEach((question, items) -> tables.put(question, cells(items)));
        return new Unit(sums, tables);
    }

    private static Share share(List<Item> items) {
        int hits = 0;
        int of = 0;
        for (var item : items) {
            hits += item.agreed() ? item.weight() : 0;
            of += item.weight();
        }
        return new Share(hits, of);
    }

    private static List<Cell> cells(List<Item> items) {
        if (items.size() == 1) {
            return List.of(cell(items.getFirst(), items.getFirst().weight()));
        }
        var counts = new HashMap<List<String>, Integer>();
        for (var item : items) {
            counts.merge(List.of(item.firstSays(), item.secondSays()), item.weight(), Integer::sum);
        }
        var cells = new ArrayList<Cell>();
        for (var item : items) {
            var count = counts.remove(List.of(item.firstSays(), item.secondSays()));
            if (count != null) {
                cells.add(cell(item, count));
            }
        }
        return cells;
    }

    private static Cell cell(Item item, int count) {
        return new Cell(item.firstSays(), item.secondSays(), count);
    }
}
