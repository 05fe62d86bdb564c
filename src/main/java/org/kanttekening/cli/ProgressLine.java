package org.kanttekening.cli;

import org.kanttekening.folder.Progress;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/// One line on a terminal that says how far the work is, written over itself a few times a second
/// and gone when the work is done. Also where Ctrl+C reaches the work.
final class ProgressLine implements Progress {

    /// Work that takes less is done before anybody has read a line.
    private static final Duration BEFORE_THE_FIRST = Duration.ofMillis(500);

    private static final Duration BETWEEN = Duration.ofMillis(100);

    private final String what;
    private final Output output;
    private final BooleanSupplier watched;
    private final LongSupplier nanoTime;
    private final Cancellation cancellation;
    private long due;
    private int shown;

    /// @param what is done, such as `Checking`
    /// @param watched whether anybody sees the output; asked when the first line is due
    ProgressLine(
            String what,
            Output output,
            BooleanSupplier watched,
            LongSupplier nanoTime,
            Cancellation cancellation) {
        this.what = what;
        this.output = output;
        this.watched = watched;
        this.nanoTime = nanoTime;
        this.cancellation = cancellation;
        this.due = nanoTime.getAsLong() + BEFORE_THE_FIRST.toNanos();
    }

    @Override
    public void at(int done, int of) {
        cancellation.check();
        long now = nanoTime.getAsLong();
        if (done >= of) {
            clear();
        } else if (now - due >= 0) {
            due = now + BETWEEN.toNanos();
            if (watched.getAsBoolean()) {
                show(what + " " + done + " of " + of);
            }
        }
    }

    /// Takes the line away, so that something else can be said.
    void clear() {
        if (shown > 0) {
            output.text("\r" + " ".repeat(shown) + "\r");
            output.flush();
            shown = 0;
        }
    }

    private void show(String line) {
        // Blanks rather than an escape sequence: every console understands them.
        output.text("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
        output.flush();
        shown = line.length();
    }
}
