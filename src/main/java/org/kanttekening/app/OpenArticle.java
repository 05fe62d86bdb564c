package org.kanttekening.app;

import org.kanttekening.folder.ArticleFile;
import org.kanttekening.folder.ReadArticle;
import org.kanttekening.folder.SidecarReading;

/// An article that has been opened: its file as it was read, what was found in its annotator's
/// sidecar, and the session on it.
public record OpenArticle(
        ArticleFile file, ReadArticle read, SidecarReading reading, Session session) {

    public String name() {
        return file.name();
    }

    /// Whether it may be annotated: its sidecar was read as a whole, or there is none yet.
    static boolean isEditable(SidecarReading reading) {
        return reading instanceof SidecarReading.Read || reading instanceof SidecarReading.Absent;
    }
}
