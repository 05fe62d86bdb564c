package org.kanttekening.folder;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanttekening.Amount;
import org.kanttekening.article.ArticleText;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

class RandomSidecarsTest {

    private static final int MANY = Amount.of(600, 10_000);

    @Test
    void whatIsWrittenIsReadAgainAndWrittenAgainByteForByte() {
        for (long seed = 0; seed < MANY; seed++) {
            var text = RandomSidecars.article(seed);
            var stored = new RandomSidecars(seed, text).stored();

            var bytes = SidecarJson.write(stored, text);
            var reading = SidecarJson.read("x", bytes, text);

            assertThat(reading).as("seed %d", seed).isInstanceOf(SidecarReading.Read.class);
            var back = ((SidecarReading.Read) reading).stored();
            assertThat(back.equals(stored)).as("seed %d", seed).isTrue();
            assertThat(Arrays.equals(SidecarJson.write(back, text), bytes))
                    .as("seed %d", seed)
                    .isTrue();
        }
    }

    @Test
    void aSidecarOfATextThatGrewAtItsEndStandsThereStill() {
        for (long seed = 0; seed < 100; seed++) {
            var text = RandomSidecars.article(seed);
            var stored = new RandomSidecars(seed, text).stored();
            var bytes = SidecarJson.write(stored, text);
            var longer = new ArticleText(text.value() + "\n");

            switch (SidecarJson.read("x", bytes, longer)) {
                case SidecarReading.Read(var back, _) ->
                        assertThat(back.sidecar().equals(stored.sidecar()))
                                .as("seed %d", seed)
                                .isTrue();
                case SidecarReading.OtherText(_, var misplaced) ->
                        assertThat(misplaced)
                                .as("seed %d", seed)
                                .allMatch(segment -> text.value().endsWith(segment.suffix()));
                default -> throw new AssertionError("seed " + seed);
            }
        }
    }

    /// Flips, cuts, doubles and changes the types of values at random.
    private static byte[] damaged(byte[] bytes, Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> {
                var flipped = bytes.clone();
                for (int i = 1 + random.nextInt(3); i > 0; i--) {
                    flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
                }
                yield flipped;
            }
            case 1 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 2 -> doubledLine(new String(bytes, UTF_8), random).getBytes(UTF_8);
            case 3 -> changedType(new String(bytes, UTF_8), random).getBytes(UTF_8);
            default -> {
                var noise = bytes.clone();
                int from = random.nextInt(noise.length);
                int to = Math.min(noise.length, from + random.nextInt(100));
                for (int i = from; i < to; i++) {
                    noise[i] = (byte) random.nextInt();
                }
                yield noise;
            }
        };
    }

    private static String doubledLine(String json, Random random) {
        var lines = json.split("\n", -1);
        int at = random.nextInt(lines.length);
        lines[at] = lines[at] + "\n" + lines[at];
        return String.join("\n", lines);
    }

    private static String changedType(String json, Random random) {
        String[] values = {
            "1.7", "\"1\"", "null", "[]", "{}", "true", "-1", "1e999", "\"\\ud83d\""
        };
        var lines = json.split("\n", -1);
        for (int at = random.nextInt(lines.length); at < lines.length; at++) {
            int colon = lines[at].indexOf("\": ");
            if (colon > 0 && !lines[at].endsWith("{") && !lines[at].endsWith("[")) {
                lines[at] =
                        lines[at].substring(0, colon + 3)
                                + values[random.nextInt(values.length)]
                                + (lines[at].endsWith(",") ? "," : "");
                break;
            }
        }
        return String.join("\n", lines);
    }

    @Test
    void aDamagedSidecarIsReadOrRefusedAndNeverChanged(@TempDir Path place) throws Exception {
        var folder = ArticleFolder.open(place);
        var article = new ArticleFile("artikel.txt");
        var file = folder.sidecar(article, "anna");
        int refused = 0;
        for (long seed = 0; seed < MANY; seed++) {
            var text = RandomSidecars.article(seed % 50);
            var stored = new RandomSidecars(seed, text).stored();
            var bytes = damaged(SidecarJson.write(stored, text), new Random(seed));
            Files.write(file, bytes);

            var reading = folder.readSidecar(article, "anna", text);

            if (reading instanceof SidecarReading.Unreadable(var problem)) {
                refused++;
                assertThat(problem.problem().key()).as("seed %d", seed).startsWith("problem.");
            }
            assertThat(Arrays.equals(Files.readAllBytes(file), bytes)).as("seed %d", seed).isTrue();
        }
        assertThat(refused).isGreaterThan(MANY / 2);
    }
}
