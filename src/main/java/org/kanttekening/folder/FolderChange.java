package org.kanttekening.folder;

import java.nio.file.Path;
import java.util.Optional;

/// That a file of a folder is not as it was a moment ago.
///
/// @param sha256 of what it holds now; empty where it is gone
public record FolderChange(Path file, Optional<String> sha256) {

    public boolean isGone() {
        return sha256.isEmpty();
    }
}
