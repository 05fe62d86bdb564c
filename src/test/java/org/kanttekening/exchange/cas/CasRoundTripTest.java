package org.kanttekening.exchange.cas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kanttekening.exchange.ExchangeFolder;

import java.nio.charset.StandardCharsets;

class CasRoundTripTest {

    private static final int SEEDS = 300;

    @Test
    void givesBackTheSidecarsOfTheSampleByteForByte() throws Exception {
        var samples = CasFixture.samples();

        assertThat(samples).hasSize(4);
        for (var article : samples) {
            var draft = CasFixture.read(CasFixture.json(article), article);
            assertThat(draft.findings()).isEmpty();
            assertThat(utf8(CasFixture.sidecar(draft, article)))
                    .as(article.stem())
                    .isEqualTo(utf8(CasFixture.sidecar(article)));
            assertThat(draft.isUntouched(article.text())).isTrue();
        }
    }

    @Test
    void givesBackEveryFieldOfRandomSidecarsByteForByte() throws Exception {
        for (long seed = 0; seed < SEEDS; seed++) {
            var article = ExchangeFolder.random(seed);
            var draft = CasFixture.read(CasFixture.json(article), article);
            assertThat(draft.findings()).as("seed %d", seed).isEmpty();
            assertThat(utf8(CasFixture.sidecar(draft, article)))
                    .as("seed %d", seed)
                    .isEqualTo(utf8(CasFixture.sidecar(article)));
        }
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
