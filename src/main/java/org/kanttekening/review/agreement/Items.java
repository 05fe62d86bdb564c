package org.kanttekening.review.agreement;

import java.util.List;
import java.util.function.Supplier;

/// What lies behind the figures of one article: for each the items that it counts, in text order of
/// each kind.
public final class Items {

    private final List<Tally> tallies;
    private final Supplier<List<Item>> units;

    /// @param units gives what αU counts, when it is asked for
    Items(List<Tally> tallies, Supplier<List<Item>> units) {
        this.tallies = List.copyOf(tallies);
        this.units = units;
    }

    /// All that a figure counts. Their weights add up to what it rests on; for a share those that
    /// agree are the part that it is.
    public List<Item> of(Measure measure) {
        return measure == Measure.UNITIZING_ALPHA
                ? units.get()
                : tallies.stream().flatMap(it -> it.of(measure).stream()).toList();
    }
}
