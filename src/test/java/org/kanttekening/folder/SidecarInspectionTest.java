package org.kanttekening.folder;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.kanttekening.Amount;
import org.kanttekening.article.ArticleText;

import java.util.Arrays;
import java.util.Random;

/// Looking for all faults and reading to work agree on what is a sidecar.
class SidecarInspectionTest {

    private static final int DAMAGES = Amount.of(300, 10_000);

    private final ArticleText text = Examples.text();

    private SidecarInspection inspect(byte[] bytes) {
        return SidecarJson.inspect(Examples.SIDECAR, bytes, text);
    }

    @Test
    void ofASoundSidecarAllIsSound() {
        var inspection = inspect(Examples.sidecar());

        assertThat(inspection.faults()).isEmpty();
        assertThat(inspection.sound()).contains(Examples.stored());
    }

    @Test
    void aFaultyAnnotationIsLeftOutOfWhatIsSound() {
        var json = Examples.sidecarText().replace("„De stoepen", "„De straten");

        var sound = inspect(json.getBytes(UTF_8)).sound().orElseThrow().sidecar();

        assertThat(sound.annotations().find("q-0r8e5kuh")).isEmpty();
        assertThat(sound.annotations().all())
                .hasSize(Examples.stored().sidecar().annotations().size() - 1);
    }

    @Test
    void linesAreThoseOfTheFile() {
        var lines = Examples.sidecarText().lines().toList();
        var inspection = inspect(Examples.sidecar());

        var second = inspection.lines().item("quotes", "q-m7c3z1lp");

        assertThat(second).isEqualTo("quotes[1]");
        assertThat(lines.get(inspection.lines().line(second + ".id") - 1)).contains("q-m7c3z1lp");
        assertThat(lines.get(inspection.lines().line("article.sha256") - 1)).contains("sha256");
        assertThat(inspection.lines().line("article.nothing"))
                .as("where a field would stand")
                .isEqualTo(inspection.lines().line("article"));
    }

    /// Whatever reading refuses is among the faults, and what it reads is sound.
    @Test
    void damageThatReadingRefusesIsAlwaysFound() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        for (int i = 0; i < DAMAGES; i++) {
            var damaged = damaged(Examples.sidecar(), random);
            var what = "seed " + seed + ", damage " + i;
            var inspection = inspect(damaged);

            switch (SidecarJson.read(Examples.SIDECAR, damaged, text)) {
                case SidecarReading.Unreadable(var problem) ->
                        assertThat(inspection.faults())
                                .as(what)
                                .anyMatch(it ->
                                        it.problem().equals(problem.problem())
                                                && it.line() == problem.line());
                case SidecarReading.OtherText(_, var misplaced) ->
                        assertThat(inspection.faults()).as(what).hasSize(misplaced.size());
                case SidecarReading.Read(var stored, _) ->
                        assertThat(inspection.sound()).as(what).contains(stored);
                default -> assertThat(inspection.faults()).as(what).isNotEmpty();
            }
        }
    }

    /// Something cut out, doubled or written over, as long as a value or a few lines.
    private static byte[] damaged(byte[] whole, Random random) {
        int from = random.nextInt(whole.length);
        int to = Math.min(whole.length, from + 1 + random.nextInt(random.nextBoolean() ? 8 : 400));
        return switch (random.nextInt(4)) {
            case 0 ->
                    joined(Arrays.copyOf(whole, from), Arrays.copyOfRange(whole, to, whole.length));
            case 1 ->
                    joined(Arrays.copyOf(whole, to), Arrays.copyOfRange(whole, from, whole.length));
            case 2 -> Arrays.copyOf(whole, from);
            default -> {
                var copy = whole.clone();
                for (int i = from; i < Math.min(to, from + 3); i++) {
                    copy[i] = (byte) "0a\"{}[],: -".charAt(random.nextInt(11));
                }
                yield copy;
            }
        };
    }

    private static byte[] joined(byte[] start, byte[] end) {
        var joined = Arrays.copyOf(start, start.length + end.length);
        System.arraycopy(end, 0, joined, start.length, end.length);
        return joined;
    }
}
