package org.kanttekening.search;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// How long a search may take, and whether it is still wanted. A regular expression that runs away
/// reads its text again and again: every so many readings it is asked whether it may go on.
final class Bound {

    /// Readings of a character between two looks at the clock: some ten microseconds.
    private static final int READINGS = 4_096;

    private final long start = System.nanoTime();
    private final long nanos;
    private final BooleanSupplier cancelled;

    /// That time is up.
    static final class TimeUpException extends RuntimeException {
        TimeUpException() {
            super("time is up", null, false, false);
        }
    }

    Bound(Duration time, BooleanSupplier cancelled) {
        this.nanos = time.toNanos();
        this.cancelled = cancelled;
    }

    /// @throws CancellationException where the search is not wanted any more
    /// @throws TimeUpException where it has taken too long
    void check() {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("cancelled");
        }
        if (System.nanoTime() - start > nanos) {
            throw new TimeUpException();
        }
    }

    /// A text that can be read only while this bound holds; for one thread.
    CharSequence over(String text) {
        return new Text(text, 0, text.length());
    }

    private final class Text implements CharSequence {

        private final String text;
        private final int start;
        private final int end;
        private int readings;

        Text(String text, int start, int end) {
            this.text = text;
            this.start = start;
            this.end = end;
        }

        @Override
        public int length() {
            return end - start;
        }

        @Override
        public char charAt(int index) {
            if (++readings == READINGS) {
                readings = 0;
                check();
            }
            return text.charAt(start + index);
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return new Text(text, start + from, start + to);
        }

        @Override
        public String toString() {
            return text.substring(start, end);
        }
    }
}
