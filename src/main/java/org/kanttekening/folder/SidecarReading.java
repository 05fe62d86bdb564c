package org.kanttekening.folder;

import java.util.List;

/// What reading a sidecar gave. Only what was [Read] may be replaced by a save, and what is
/// [Absent] made.
public sealed interface SidecarReading {

    /// There is no such file.
    record Absent() implements SidecarReading {}

    /// @param sha256 of the file's bytes, lower-case hexadecimal; empty where it was only looked
    ///   at, so that no save can take it for the file that stands there
    record Read(StoredSidecar stored, String sha256) implements SidecarReading {}

    /// It can be shown and not be written.
    record ReadOnly(StoredSidecar stored, String sha256, Problem reason)
            implements SidecarReading {}

    /// It belongs to another text of this article: nothing is tagged until each of these segments
    /// has found its place.
    ///
    /// @param articleSha256 of the text it was made on
    record OtherText(String articleSha256, List<MisplacedSegment> misplaced)
            implements SidecarReading {
        public OtherText {
            misplaced = List.copyOf(misplaced);
        }
    }

    /// It is no sidecar; it stays as it is.
    record Unreadable(UnreadableFileException problem) implements SidecarReading {}
}
