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

    static final String SCOOTERS = "deelscooters.txt";

    private static final String SCOOTERS_TEXT =
            """
            Havendam weert deelscooters

            „De stoepen zijn van iedereen”, zegt wethouder Noor Bakker. In het cafe\u0301 is volgens \
            Piet Jansen geen één scooter te zien. „Wij wachten”, zegt Jansen. Het college besloot \
            dinsdag.
            """;

    private static final String REGISTER =
            """
            {
              "format": "kanttekening-actors-1",
              "actors": [
                {
                  "id": "college-havendam",
                  "name": "College van Havendam",
                  "otherNames": ["b en w"],
                  "type": "government-body",
                  "identifiers": [],
                  "country": "NL",
                  "offices": [],
                  "note": ""
                }
              ]
            }
            """;

    private Folders() {}

    /// A folder with a short article, guidelines and a register.
    static Path scooters(Path in) {
        var folder = with(in, SCOOTERS, SCOOTERS_TEXT);
        write(folder.resolve("guidelines.md"), "# Regels\n\nAanhalingstekens horen erbij.\n");
        write(folder.resolve("actors.kanttekening.json"), REGISTER);
        return folder;
    }

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
