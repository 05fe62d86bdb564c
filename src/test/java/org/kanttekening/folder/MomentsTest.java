package org.kanttekening.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Random;

class MomentsTest {

    @Test
    void readsWhatAnInstantWrites() {
        for (long seed = 0; seed < 20_000; seed++) {
            var random = new Random(seed);
            var moment = Instant.ofEpochSecond(random.nextLong(-62_000_000_000L, 250_000_000_000L));

            assertThat(Moments.read(moment.toString())).as("seed %d", seed).isEqualTo(moment);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-01-01T00:00:00Z",
                "2026-03-04T24:00:00Z",
                "2016-12-31T23:59:60Z",
                "2026-03-04T12:00:00.250Z",
                "2026-03-04T12:00:00+01:00",
                "-1000-03-04T12:00:00Z"
            })
    void readsOtherMomentsAsInstantsAreRead(String text) {
        assertThat(Moments.read(text)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-29T12:00:00Z",
                "2026-13-01T12:00:00Z",
                "2026-00-01T12:00:00Z",
                "2026-03-04T25:00:00Z",
                "2026-03-04T12:60:00Z",
                "2026-03-04T12:00:61Z",
                "2026-03-04 12:00:00Z",
                "2026-03-04T12:00:00",
                "2026-03-04T12:00Z",
                "gisteren"
            })
    void refusesWhatIsNoMoment(String text) {
        assertThatThrownBy(() -> Moments.read(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void writesWhatAnInstantWrites() {
        for (long seed = 0; seed < 20_000; seed++) {
            var random = new Random(seed);
            var moment =
                    Instant.ofEpochSecond(
                            random.nextLong(-63_000_000_000L, 254_000_000_000L),
                            random.nextInt(3) == 0 ? random.nextInt(1_000_000_000) : 0);

            assertThat(Moments.written(moment)).as("seed %d", seed).isEqualTo(moment.toString());
        }
        assertThat(Moments.written(Instant.MIN)).isEqualTo(Instant.MIN.toString());
        assertThat(Moments.written(Instant.MAX)).isEqualTo(Instant.MAX.toString());
    }
}
