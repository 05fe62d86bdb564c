package org.kanttekening.bench;

import java.io.PrintStream;
import java.util.Locale;

/// Prints figures as a table as they come in.
final class Report {

    private static final String LINE =
            "%-28s %4d | %6.1f %6.1f %6.1f | %6.1f %6.1f %6.1f | %6.1f %6.1f %6.1f | %5.1f %s%n";

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    void head(String text) {
        out.println(text);
        out.println();
        out.printf(
                Locale.ROOT,
                "%-28s %4s | %-20s | %-20s | %-20s | %-5s %s%n",
                "milliseconds",
                "",
                "window thread's CPU",
                "wall, laid out",
                "wall, key to painted",
                "rend.",
                "");
        out.printf(
                Locale.ROOT,
                "%-28s %4s | %6s %6s %6s | %6s %6s %6s | %6s %6s %6s | %5s %s%n",
                "",
                "n",
                "p50",
                "p95",
                "worst",
                "p50",
                "p95",
                "worst",
                "p50",
                "p95",
                "worst",
                "CPU",
                "aim; best peer");
    }

    void part(String name) {
        out.println();
        out.println("-- " + name);
    }

    /// @param aim and what the best peer takes, in words
    void row(String what, Samples of, String aim) {
        out.printf(
                Locale.ROOT,
                LINE,
                what,
                of.size(),
                of.quantile(0.5, Frame::cpu),
                of.quantile(0.95, Frame::cpu),
                of.quantile(1, Frame::cpu),
                of.quantile(0.5, Frame::laidOut),
                of.quantile(0.95, Frame::laidOut),
                of.quantile(1, Frame::laidOut),
                of.quantile(0.5, Frame::painted),
                of.quantile(0.95, Frame::painted),
                of.quantile(1, Frame::painted),
                of.quantile(0.5, Frame::drawing),
                aim);
    }

    void text(String line) {
        out.println(line);
    }
}
