package org.kanttekening.ui.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Folders of articles for windows to open.
final class Folders {

    private static final Path JOURNEY = Path.of("src", "test", "resources", "journey");

    static final String BEREGENING = "waterschap-legt-beregening-stil.txt";

    private Folders() {}

    /// A folder with the article of the journeys.
    static Path journey(Path in) {
        return with(in, BEREGENING, read(JOURNEY.resolve(BEREGENING)));
    }

    /// A folder with an article of this text.
    static Path with(Path in, String article, String text) {
        var folder = in.resolve("artikelen");
        write(folder.resolve(article), text);
        return folder;
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
