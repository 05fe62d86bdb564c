package org.kanttekening.cli;

import org.kanttekening.app.ExportChoice;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// Runs of the command line within the test, with what they wrote.
final class CliRun {

    static final List<String> WINDOW = List.of("      --sample=DIR    Make a copy first.");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Terminal terminal;
    private List<ExportChoice> saved = List.of();

    CliRun() {
        this(Locale.ENGLISH);
    }

    CliRun(Locale locale) {
        this(new Screen(() -> false, 80), locale);
    }

    /// One whose results are seen on a screen, or not.
    CliRun(Screen screen, Locale locale) {
        terminal = new Terminal(new Output(out), new Output(err), () -> false, screen, locale);
    }

    /// One whose results go elsewhere.
    CliRun(OutputStream results) {
        terminal =
                new Terminal(
                        new Output(results),
                        new Output(err),
                        () -> false,
                        new Screen(() -> false, 80),
                        Locale.ENGLISH);
    }

    Terminal terminal() {
        return terminal;
    }

    /// The choices of what to export that were saved in the window.
    void saved(ExportChoice... choices) {
        saved = List.of(choices);
    }

    Exit run(String... arguments) {
        return new Cli(terminal, "1.2.3", WINDOW, () -> saved).run(arguments);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
