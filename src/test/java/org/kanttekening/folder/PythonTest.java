package org.kanttekening.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A sidecar is read in five lines of Python.
class PythonTest {

    private static final String FIVE_LINES =
            """
            import json, sys
            text = open(sys.argv[1], encoding="utf-8", newline="").read()
            def segments(v): return [v] if isinstance(v, dict) and "exact" in v else [s for x in (v.values() if isinstance(v, dict) else v if isinstance(v, list) else ()) for s in segments(x)]
            found = segments(json.load(open(sys.argv[2], encoding="utf-8")))
            print(len(found), all(text[s["start"]:s["end"]] == s["exact"] for s in found))
            """;

    @TempDir Path place;

    @BeforeEach
    void thereIsPython() throws InterruptedException {
        int exit;
        try {
            exit = new ProcessBuilder("python3", "--version").start().waitFor();
        } catch (IOException e) {
            exit = 1;
        }
        assumeThat(exit).as("python3 is on the path").isZero();
    }

    private String said(Path text, Path sidecar) throws Exception {
        var process =
                new ProcessBuilder("python3", "-c", FIVE_LINES, text.toString(), sidecar.toString())
                        .redirectErrorStream(true)
                        .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.strip();
    }

    @Test
    void everySegmentStandsAtItsOffsets() throws Exception {
        for (long seed = 0; seed < 3; seed++) {
            var text = RandomSidecars.article(seed);
            var stored = new RandomSidecars(seed + 40, text).withoutUnknownFields().stored();
            var article = Files.writeString(place.resolve("artikel.txt"), text.value());
            var sidecar =
                    Files.write(place.resolve("artikel.json"), SidecarJson.write(stored, text));

            assertThat(said(article, sidecar)).as("seed %d", seed).matches("[1-9][0-9]* True");
        }
    }
}
