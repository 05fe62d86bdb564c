package org.kanttekening.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads the JSON of other files as strictly as sidecars are read, and lays it out as they are.
///
/// Not read are: more than 64 MB, depth 64, texts of 2 million characters, names of 256 or numbers
/// of 64; what is not UTF-8; a name twice in one object; anything after the end; half characters.
public final class StrictJson {

    private StrictJson() {}

    /// @param file its name, for what is said of it
    public static At read(String file, byte[] bytes) throws UnreadableFileException {
        return TreeJson.read(file, bytes);
    }

    /// Reads a file, and of one that is too large no more than it takes to know that.
    public static At read(Path path) throws IOException, UnreadableFileException {
        try (var in = Files.newInputStream(path)) {
            return read(String.valueOf(path.getFileName()), in.readNBytes(LayoutJson.LARGEST + 1));
        }
    }

    /// A value from a JSON text that this program made.
    ///
    /// @throws IllegalArgumentException where it is no JSON
    public static Node parse(String json) {
        try {
            return TreeJson.read("", json);
        } catch (UnreadableFileException e) {
            throw new IllegalArgumentException("this is no JSON: " + json, e);
        }
    }

    /// A value on one line.
    public static String text(Node value) {
        return TreeJson.text(value);
    }

    /// A file: UTF-8, two spaces, one value a line, a line feed at the end. The same content gives
    /// the same bytes.
    public static byte[] bytes(Node value) {
        return bytes(value, Integer.MAX_VALUE);
    }

    /// The same with deep values on one line.
    ///
    /// @param depth of objects and lists that are laid out, the value itself being 1
    public static byte[] bytes(Node value, int depth) {
        return NodeBytes.of(value, depth);
    }
}
