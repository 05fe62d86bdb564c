package org.kanttekening.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a search found, immutable: the hits, in the order asked for, and how many there are in all.
///
/// Where there are more than the search was to keep, the first of them in the order of articles are
/// kept; sorted, grouped and counted are those.
public final class Hits {

    private final HitLabels labels;
    private final List<Hit> inTextOrder;
    private final List<Hit> list;
    private final long total;

    Hits(Corpus corpus, FieldTexts texts, List<Hit> inTextOrder, long total) {
        this(new HitLabels(corpus, texts), inTextOrder, inTextOrder, total);
    }

    private Hits(HitLabels labels, List<Hit> inTextOrder, List<Hit> list, long total) {
        this.labels = labels;
        this.inTextOrder = inTextOrder;
        this.list = list;
        this.total = total;
    }

    /// The hits that were kept.
    public List<Hit> list() {
        return list;
    }

    /// How many there are in all, kept or not.
    public long total() {
        return total;
    }

    /// Whether there are more than were kept.
    public boolean isCut() {
        return total > list.size();
    }

    /// The first hits in the present order, as if no others had been kept.
    ///
    /// @param most how many
    public Hits first(int most) {
        if (most >= list.size()) {
            return this;
        }
        var first = list.subList(0, most);
        Set<Hit> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        kept.addAll(first);
        return new Hits(labels, inTextOrder.stream().filter(kept::contains).toList(), first, total);
    }

    /// The same hits in another order; where two are equal in it, by article and place.
    ///
    /// @param orders the first counts most
    public Hits sorted(Order... orders) {
        var keys = new SortKeys(labels);
        var keyed =
                inTextOrder.parallelStream()
                        .map(hit ->
                                new Keyed(
                                        hit,
                                        Arrays.stream(orders)
                                                .map(order -> keys.of(order, hit))
                                                .toArray(String[]::new)))
                        .toList();
        var sorted = new ArrayList<>(keyed);
        sorted.sort(Comparator.comparing(Keyed::keys, Arrays::compare));
        return new Hits(labels, inTextOrder, sorted.stream().map(Keyed::hit).toList(), total);
    }

    private record Keyed(Hit hit, String[] keys) {}

    /// Some of these hits alone.
    ///
    /// @param some in the order in which they are to stand
    public Hits only(List<Hit> some) {
        var few = List.copyOf(some);
        return new Hits(labels, few, few, few.size());
    }

    /// The words under which a hit is counted by a facet, each once; for columns of a list.
    public List<String> labels(Facet facet, Hit hit) {
        return labels.of(facet, hit);
    }

    /// The hits in groups, each group in the present order. A hit with several values stands in the
    /// group of each; one without any in a last group, whose label is empty.
    public List<Group> grouped(Facet facet) {
        Map<String, List<Hit>> groups = new LinkedHashMap<>();
        for (var hit : list) {
            for (var label : labelsOrNone(facet, hit)) {
                groups.computeIfAbsent(label, _ -> new ArrayList<>()).add(hit);
            }
        }
        return groups.entrySet().stream()
                .map(it -> new Group(it.getKey(), it.getValue()))
                .sorted(LabelOrder.of(facet, Group::label, Group::count))
                .toList();
    }

    /// How many hits there are of each two values. A hit with several values counts once for each,
    /// so that a row may add up to more than its total, which is the number of hits in it.
    public CrossTable table(Facet rows, Facet columns) {
        var table = new CrossTable.Builder();
        for (var hit : list) {
            table.add(labelsOrNone(rows, hit), labelsOrNone(columns, hit));
        }
        return table.done(rows, columns);
    }

    private List<String> labelsOrNone(Facet facet, Hit hit) {
        var found = labels.of(facet, hit);
        return found.isEmpty() ? List.of("") : found;
    }
}
