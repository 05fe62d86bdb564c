package org.kanttekening.change;

import org.jspecify.annotations.Nullable;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Item;
import org.kanttekening.annotation.Sidecar;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Finds what turns one sidecar into another.
public final class Changes {

    private Changes() {}

    /// A change for every item that differs, in no particular order.
    public static List<Change> between(Sidecar before, Sidecar after) {
        var changes = new ArrayList<Change>();
        for (var key : keys(before, after)) {
            @Nullable Item old = before.find(key).orElse(null);
            @Nullable Item changed = after.find(key).orElse(null);
            if (old == null || !old.equals(changed)) {
                changes.add(new Change(key, old, changed));
            }
        }
        return changes;
    }

    /// The ids of annotations that the one has and the other has not, and that were not deleted
    /// there.
    public static Set<String> dropped(Sidecar before, Sidecar after, Set<String> keys) {
        var dropped = new LinkedHashSet<String>();
        for (var key : keys) {
            if (before.annotations().find(key).isPresent()
                    && after.annotations().find(key).isEmpty()) {
                dropped.add(key);
            }
        }
        return dropped;
    }

    private static Set<String> keys(Sidecar... sidecars) {
        var keys = new LinkedHashSet<String>();
        keys.add(Header.KEY);
        for (var sidecar : sidecars) {
            sidecar.annotations().all().forEach(item -> keys.add(item.key()));
            sidecar.others().forEach(item -> keys.add(item.key()));
        }
        return keys;
    }
}
