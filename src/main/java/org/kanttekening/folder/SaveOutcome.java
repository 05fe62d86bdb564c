package org.kanttekening.folder;

import java.util.List;
import java.util.Optional;

/// How one save of a sidecar ended.
sealed interface SaveOutcome {

    /// The file says this already; nothing was written.
    record Unchanged() implements SaveOutcome {}

    /// It is on the medium.
    record Saved(SavedSidecar now, List<Problem> warnings) implements SaveOutcome {}

    /// Something else stands there than was last seen; nothing was written.
    ///
    /// @param theirs empty where the file is gone
    record Conflict(Optional<byte[]> theirs, byte[] ours) implements SaveOutcome {}

    /// Nothing was written, or it is not sure to last.
    ///
    /// @param now with what was attempted
    record Failed(Problem problem, SavedSidecar now, byte[] ours) implements SaveOutcome {}
}
