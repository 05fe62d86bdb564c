package org.kanttekening.folder;

import org.kanttekening.annotation.Extras;

/// Which writing of a sidecar a file is, and which one it followed: content is told apart by this
/// and by hashes, never by clocks.
public record Revision(String id, String parent, Extras extras) {

    public static final Revision NONE = new Revision("", "", Extras.NONE);

    /// The one that follows this.
    public Revision next(String newId) {
        return new Revision(newId, id, extras);
    }
}
