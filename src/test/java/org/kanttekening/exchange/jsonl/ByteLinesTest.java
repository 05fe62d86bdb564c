package org.kanttekening.exchange.jsonl;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class ByteLinesTest {

    @TempDir private Path place;

    @Test
    void stretchesSideBySideGiveEveryLineOnce() throws Exception {
        for (long seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var lines = new ArrayList<String>();
            for (int i = random.nextInt(30); i > 0; i--) {
                lines.add("é".repeat(random.nextInt(12)) + i);
            }
            var file = place.resolve(seed + ".jsonl");
            Files.writeString(
                    file,
                    String.join("\n", lines)
                            + (random.nextBoolean() && !lines.isEmpty() ? "\n" : ""));

            assertThat(read(file, 1 + random.nextInt(40))).as("seed %d", seed).isEqualTo(lines);
        }
    }

    private static List<String> read(Path file, int stretch) throws IOException {
        var found = new ArrayList<String>();
        for (long start = 0; start < Files.size(file); start += stretch) {
            try (var lines = ByteLines.of(Files.newInputStream(file), start, start + stretch)) {
                for (var line = lines.next(); line != null; line = lines.next()) {
                    found.add(new String(line, UTF_8));
                }
            }
        }
        return found;
    }
}
