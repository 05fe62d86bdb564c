package org.kanttekening.ui.find;

import org.kanttekening.search.Hit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Which hits are ticked. Hits are told apart as the objects they are: comparing two by what they
/// hold would take long.
final class Ticks {

    private final Set<Hit> ticked = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Runnable changed;

    /// @param changed is run when other hits are ticked
    Ticks(Runnable changed) {
        this.changed = changed;
    }

    boolean isTicked(Hit hit) {
        return ticked.contains(hit);
    }

    void tick(Hit hit, boolean on) {
        if (on ? ticked.add(hit) : ticked.remove(hit)) {
            changed.run();
        }
    }

    /// Ticks all of these, or none where all of them are ticked.
    void turn(Collection<Hit> hits) {
        if (!ticked.containsAll(hits)) {
            ticked.addAll(hits);
        } else {
            hits.forEach(ticked::remove);
        }
        changed.run();
    }

    void clear() {
        ticked.clear();
        changed.run();
    }

    /// Ticks, of hits that were found anew, those that stand where a ticked one stood, and no
    /// others.
    void carryTo(Collection<Hit> anew) {
        if (!ticked.isEmpty()) {
            var spots = ticked.stream().map(Spot::of).collect(Collectors.toSet());
            ticked.clear();
            anew.stream().filter(hit -> spots.contains(Spot.of(hit))).forEach(ticked::add);
        }
    }

    /// The ticked ones among these, in their order.
    List<Hit> among(Collection<Hit> hits) {
        var found = new ArrayList<Hit>();
        for (var hit : hits) {
            if (ticked.contains(hit)) {
                found.add(hit);
            }
        }
        return found;
    }
}
