package org.kanttekening.check;

import org.kanttekening.folder.SidecarName;

import java.util.Optional;

/// A sidecar's file and what its name says.
///
/// @param path from the folder on
/// @param article the name of its article, from the folder on
/// @param owner an annotator's id, `agreed` or `rules`
record SidecarFile(String path, String article, String owner) {

    /// The sidecar that a file of this path is by its name; `actors.kanttekening.json` is none.
    static Optional<SidecarFile> of(String path) {
        int name = path.lastIndexOf('/') + 1;
        return SidecarName.of(path.substring(name))
                .map(it ->
                        new SidecarFile(path, path.substring(0, name) + it.article(), it.owner()));
    }
}
