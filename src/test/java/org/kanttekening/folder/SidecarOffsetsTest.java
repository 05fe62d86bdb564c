package org.kanttekening.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// Holds sidecars to what they say of their offsets, in another language than they were written in.
class SidecarOffsetsTest {

    private static final Path RESOURCES = Path.of("src", "test", "resources");

    @ParameterizedTest
    @CsvSource({
        "journey, waterschap-legt-beregening-stil.txt, 150",
        "sidecar, deelscooters.txt, 10"
    })
    void aFewLinesOfPythonFindEveryPassageWhereTheSidecarSays(
            String folder, String article, int atLeast) throws Exception {
        assumeTrue(runs("python3", "--version"), "there is no python3");
        var place = RESOURCES.resolve(folder);
        var python =
                new ProcessBuilder(
                                "python3",
                                RESOURCES.resolve("journey").resolve("offsets.py").toString(),
                                place.resolve(article).toString(),
                                place.resolve(article + ".anna.kanttekening.json").toString())
                        .redirectErrorStream(true)
                        .start();
        var said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(python.waitFor()).as(said).isZero();
        assertThat(Integer.parseInt(said.strip())).isGreaterThanOrEqualTo(atLeast);
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor(20, TimeUnit.SECONDS);
        } catch (IOException e) {
            return false;
        }
    }
}
