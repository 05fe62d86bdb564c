package org.kanttekening.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;

/// Progress on a terminal: seldom, over itself, and gone at the end.
class ProgressLineTest {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final Cancellation cancellation = new Cancellation();
    private long millis;
    private boolean watched = true;

    private final ProgressLine line =
            new ProgressLine(
                    "Checking article",
                    new Output(written),
                    () -> watched,
                    () -> TimeUnit.MILLISECONDS.toNanos(millis),
                    cancellation);

    private String shown() {
        return written.toString(StandardCharsets.UTF_8);
    }

    @Test
    void shortWorkShowsNothing() {
        line.at(1, 3);
        millis = 499;
        line.at(2, 3);
        line.at(3, 3);

        assertThat(shown()).isEmpty();
    }

    @Test
    void longWorkShowsAtMostTenLinesASecond() {
        for (int i = 0; i < 1_000; i++) {
            millis = 500 + i;
            line.at(i, 1_000);
        }

        assertThat(shown().split("\r", -1)).hasSize(11);
        assertThat(shown()).contains("\rChecking article 100 of 1000");
    }

    @Test
    void theLineIsGoneAtTheEnd() {
        millis = 500;
        line.at(7, 10);
        line.at(10, 10);

        var text = "Checking article 7 of 10";
        assertThat(shown()).isEqualTo("\r" + text + "\r" + " ".repeat(text.length()) + "\r");
    }

    @Test
    void nothingIsShownWhereNobodyWatches() {
        watched = false;
        millis = 5_000;
        line.at(1, 3);

        assertThat(shown()).isEmpty();
    }

    @Test
    void workHearsThatItIsToStop() {
        cancellation.cancel();

        assertThatThrownBy(() -> line.at(1, 3)).isInstanceOf(CancellationException.class);
    }
}
