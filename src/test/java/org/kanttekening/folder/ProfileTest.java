package org.kanttekening.folder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class ProfileTest {

    private static final Instant NOW = Instant.parse("2026-03-04T12:00:00Z");
    private static final Path HOME = Path.of("thuismap").toAbsolutePath();

    @TempDir Path place;

    @Test
    void theProfileLiesWhereTheSystemKeepsSuchThings() {
        assertThat(Profile.of("Linux", HOME, Map.of()).root())
                .isEqualTo(HOME.resolve(".local/state/kanttekening"));
        assertThat(Profile.of("Linux", HOME, Map.of("XDG_STATE_HOME", "/state")).root())
                .isEqualTo(Path.of("/state/kanttekening"));
        assertThat(Profile.of("Linux", HOME, Map.of("XDG_STATE_HOME", "state")).root())
                .isEqualTo(HOME.resolve(".local/state/kanttekening"));
        assertThat(Profile.of("Windows 11", HOME, Map.of("LOCALAPPDATA", "/local")).root())
                .isEqualTo(Path.of("/local/kanttekening"));
        assertThat(Profile.of("Mac OS X", HOME, Map.of()).root())
                .isEqualTo(HOME.resolve("Library/Application Support/kanttekening"));
    }

    @Test
    void twoFilesOfOneNameHaveFoldersOfTheirOwn() {
        assertThat(Profile.keyOf(Path.of("/a/x.json")))
                .isNotEqualTo(Profile.keyOf(Path.of("/b/x.json")));
    }

    private static List<Versions.Version> every(Duration step, int count) {
        var versions = new ArrayList<Versions.Version>();
        for (int i = 0; i < count; i++) {
            var at = NOW.minus(step.multipliedBy(i));
            versions.add(new Versions.Version(Path.of("v" + i), at, 1));
        }
        return versions;
    }

    private static List<Versions.Version> kept(List<Versions.Version> versions) {
        var kept = new ArrayList<>(versions);
        kept.removeAll(Versions.superfluous(versions, NOW));
        return kept;
    }

    @Test
    void theLastTenVersionsAreKept() {
        assertThat(kept(every(Duration.ofSeconds(1), 10))).hasSize(10);
    }

    @Test
    void ofEarlierOnesOneAnHourIsKeptForADay() {
        var kept = kept(every(Duration.ofMinutes(10), 24 * 6));

        assertThat(kept.size()).isBetween(10 + 22, 10 + 24);
    }

    @Test
    void andOneADayForAWeek() {
        var kept = kept(every(Duration.ofHours(6), 400));

        assertThat(kept.getLast().at()).isAfter(NOW.minus(Duration.ofDays(7).plusHours(1)));
        assertThat(kept.size()).isBetween(10 + 5, 10 + 8);
    }

    @Test
    void allVersionsTogetherStayWithinTheBound() throws Exception {
        var time = new TurnedTimer();
        var versions =
                new Versions(
                        new OwnFiles(new LocalDisk(), Workplace.counting(), place), time, 5_000);
        for (int i = 0; i < 120; i++) {
            time.turn(Duration.ofSeconds(1));
            versions.keep(
                    Path.of("/a/x" + i % 20),
                    String.format(java.util.Locale.ROOT, "%0500d", i)
                            .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        }

        assertThat(versions.totalBytes()).isBetween(1L, 5_000L + 50 * 500L);
        assertThat(versions.of(Path.of("/a/x19"))).isNotEmpty();
    }
}
