package org.kanttekening.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads any JSON as strictly as sidecars are read: UTF-8, nothing after it, no name twice in one
/// object, no half characters, and nothing larger or deeper than sidecars may be.
public final class StrictJson {

    private StrictJson() {}

    /// @param file the name of what it is, for what is said of it
    /// @throws UnreadableFileException where it is not JSON, or too large
    public static Node read(String file, byte[] bytes) throws UnreadableFileException {
        return TreeJson.read(file, bytes).node();
    }

    /// Reads a file, and of one that is too large no more than it takes to know that.
    ///
    /// @throws UnreadableFileException where it is not JSON, or too large
    public static Node read(Path path) throws IOException, UnreadableFileException {
        try (InputStream in = Files.newInputStream(path)) {
            return read(String.valueOf(path.getFileName()), in.readNBytes(LayoutJson.LARGEST + 1));
        }
    }
}
