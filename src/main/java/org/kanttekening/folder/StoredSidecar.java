package org.kanttekening.folder;

import org.kanttekening.annotation.Sidecar;

/// A sidecar as a file holds it: what its annotator says, and what hangs on the file itself.
///
/// @param writtenBy the version of the program that wrote it
public record StoredSidecar(
        Sidecar sidecar, Revision revision, ArticleStamp article, String writtenBy) {

    public StoredSidecar with(Sidecar changed) {
        return new StoredSidecar(changed, revision, article, writtenBy);
    }
}
