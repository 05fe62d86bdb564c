package org.kanttekening.folder;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// How a sidecar stands to its file.
public sealed interface SaveState {

    /// The file says all of it.
    record Clean() implements SaveState {}

    /// Changed, and written shortly.
    record Pending() implements SaveState {}

    record Saving() implements SaveState {}

    /// It is on the medium.
    ///
    /// @param warnings what went less well though nothing is lost
    record Saved(Instant at, List<Problem> warnings) implements SaveState {}

    /// Not saved; tried again with the next change and every half minute. Said once for one
    /// problem.
    ///
    /// @param recovery where the work is kept meanwhile, if it could be kept
    record Failed(Problem problem, Optional<Path> recovery) implements SaveState {}

    /// Not saved, for something else stands there than was last seen.
    ///
    /// @param theirs what stands there; empty where the file is gone
    /// @param recovery where our content is kept meanwhile, if it could be kept
    record Conflict(Optional<byte[]> theirs, byte[] ours, Optional<Path> recovery)
            implements SaveState {}

    /// Whether all the work is in the file.
    default boolean isSafe() {
        return this instanceof Clean || this instanceof Saved;
    }
}
