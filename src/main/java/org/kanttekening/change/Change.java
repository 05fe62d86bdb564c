package org.kanttekening.change;

import org.jspecify.annotations.Nullable;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Item;
import org.kanttekening.annotation.Sidecar;

import java.util.Optional;

/// What one gesture does to one item: what stood before and what stands after; an item that is
/// added has nothing before, one that is removed nothing after.
public record Change(String key, @Nullable Item before, @Nullable Item after) {

    public Change {
        if (before == null && after == null) {
            throw new IllegalArgumentException("a change of " + key + " changes something");
        }
        if (key.equals(Header.KEY) && (before == null || after == null)) {
            throw new IllegalArgumentException("a sidecar always has its header");
        }
        if ((before != null && !before.key().equals(key))
                || (after != null && !after.key().equals(key))) {
            throw new IllegalArgumentException("a change is of one item: " + key);
        }
    }

    public static Change added(Item item) {
        return new Change(item.key(), null, item);
    }

    public static Change removed(Item item) {
        return new Change(item.key(), item, null);
    }

    public static Change replaced(Item before, Item after) {
        return new Change(before.key(), before, after);
    }

    public Change inverse() {
        return new Change(key, after, before);
    }

    /// The sidecar with this change made.
    ///
    /// @throws IllegalStateException where another item than `before` stands there
    public Sidecar applyTo(Sidecar sidecar) {
        if (!sidecar.find(key).equals(Optional.ofNullable(before))) {
            throw new IllegalStateException("what stands at " + key + " is not what was changed");
        }
        return after == null ? sidecar.without(key) : sidecar.with(after);
    }
}
