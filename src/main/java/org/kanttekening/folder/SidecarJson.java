package org.kanttekening.folder;

import org.kanttekening.article.ArticleText;

/// Reads and writes sidecars. The same content gives the same bytes, and what this version does not
/// know comes back as it was.
public final class SidecarJson {

    private SidecarJson() {}

    /// Reads the sidecar of an article; never [SidecarReading.Absent].
    ///
    /// @param file the sidecar's name, for what is said of it
    public static SidecarReading read(String file, byte[] bytes, ArticleText text) {
        try {
            return reading(TreeJson.read(file, bytes), Hash.of(bytes), text);
        } catch (UnreadableFileException e) {
            return new SidecarReading.Unreadable(e);
        }
    }

    /// The file of a sidecar of an article with this text.
    public static byte[] write(StoredSidecar stored, ArticleText text) {
        return LayoutJson.bytes(generator -> new SidecarWriterJson(generator, text).write(stored));
    }

    private static SidecarReading reading(At at, String hash, ArticleText text)
            throws UnreadableFileException {
        boolean newer = SidecarFormat.version(at) > SidecarFormat.VERSION;
        try {
            return read(at, hash, text, newer);
        } catch (UnreadableFileException e) {
            throw newer ? at.need("format").refuse("problem.format.newer") : e;
        }
    }

    private static SidecarReading read(At at, String hash, ArticleText text, boolean newer)
            throws UnreadableFileException {
        var reader = new SidecarReader(at, text);
        var stored = reader.read();
        if (!reader.misplaced().isEmpty()) {
            return new SidecarReading.OtherText(stored.article().sha256(), reader.misplaced());
        }
        return newer
                ? new SidecarReading.ReadOnly(stored, hash, Problem.of("problem.format.newer"))
                : new SidecarReading.Read(stored, hash);
    }
}
