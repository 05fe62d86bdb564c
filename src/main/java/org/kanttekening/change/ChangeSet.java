package org.kanttekening.change;

import org.kanttekening.annotation.Sidecar;

import java.util.ArrayList;
import java.util.List;

/// One gesture: the changes it makes, which are made, undone and redone together.
///
/// @param label names the gesture, a key of the message bundles
/// @param gesture the same for the parts of one gesture in several articles, else unique
public record ChangeSet(String label, String gesture, List<Change> changes) {

    public ChangeSet {
        changes = List.copyOf(changes);
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /// What undoes it: each change's inverse, the last first.
    public ChangeSet inverse() {
        var inverses = new ArrayList<Change>();
        for (var change : changes.reversed()) {
            inverses.add(change.inverse());
        }
        return new ChangeSet(label, gesture, inverses);
    }

    /// The sidecar with all of it done.
    ///
    /// @throws IllegalStateException where something else stands than was changed
    public Sidecar applyTo(Sidecar sidecar) {
        var result = sidecar;
        for (var change : changes) {
            result = change.applyTo(result);
        }
        return result;
    }

    /// The keys of the items it changes, in order.
    public List<String> keys() {
        return changes.stream().map(Change::key).distinct().toList();
    }
}
