package org.kanttekening.folder;

import org.jspecify.annotations.Nullable;
import org.kanttekening.annotation.Sidecar;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// One sidecar in a [SaveQueue]: what its file is known to hold, and what is to be written to it.
final class QueuedSidecar {

    /// What is to be written.
    record Order(Sidecar sidecar, Set<String> dropped) {}

    private final Journal journal;
    private final Set<String> dropped = new HashSet<>();
    private SavedSidecar known;
    private @Nullable Sidecar wanted;
    private boolean scheduled;
    private boolean retrying;
    private SaveState state = new SaveState.Clean();
    private Optional<Path> recovery = Optional.empty();

    QueuedSidecar(SavedSidecar known, Journal journal) {
        this.known = known;
        this.journal = journal;
    }

    SavedSidecar known() {
        return known;
    }

    Journal journal() {
        return journal;
    }

    SaveState state() {
        return state;
    }

    /// The state as it is, even before it has been told that more is wanted after a save.
    SaveState stateNow() {
        return state.isSafe() && !isSaved() ? new SaveState.Pending() : state;
    }

    Optional<Sidecar> wanted() {
        return Optional.ofNullable(wanted);
    }

    boolean isSaved() {
        return wanted == null;
    }

    Optional<Path> recovery() {
        return recovery;
    }

    void recovered(Optional<Path> file) {
        recovery = file;
    }

    /// @return whether a save is to be arranged for it
    boolean want(Sidecar sidecar, Set<String> mayGo) {
        wanted = sidecar;
        dropped.addAll(mayGo);
        boolean first = !scheduled;
        scheduled = true;
        return first;
    }

    Optional<Order> take() {
        scheduled = false;
        return wanted().map(sidecar -> new Order(sidecar, Set.copyOf(dropped)));
    }

    /// @return whether something newer is wanted already
    boolean saved(SavedSidecar now, Order order) {
        known = now;
        if (order.sidecar().equals(wanted)) {
            wanted = null;
            dropped.clear();
        }
        return wanted != null;
    }

    /// @return whether a retry is to be arranged
    boolean failed(SavedSidecar now) {
        known = now;
        boolean first = !retrying;
        retrying = true;
        return first;
    }

    void retry() {
        retrying = false;
    }

    /// What is to be said of a new state: a failure stays until it is over, and is said once.
    Optional<SaveState> say(SaveState next) {
        boolean under = next instanceof SaveState.Pending || next instanceof SaveState.Saving;
        boolean failing = state instanceof SaveState.Failed || state instanceof SaveState.Conflict;
        if (failing && (under || isSame(next))) {
            return Optional.empty();
        }
        state = next;
        return Optional.of(next);
    }

    private boolean isSame(SaveState next) {
        return switch (next) {
            case SaveState.Failed failed ->
                    state instanceof SaveState.Failed before
                            && before.problem().equals(failed.problem());
            case SaveState.Conflict conflict ->
                    state instanceof SaveState.Conflict before
                            && before.theirs()
                                    .map(Hash::of)
                                    .equals(conflict.theirs().map(Hash::of));
            default -> false;
        };
    }
}
