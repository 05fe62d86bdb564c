package org.kanttekening.launch;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Whether this machine can show a window, found out without the toolkit: JavaFX on Linux needs an
/// X display and GTK 3, and says of a missing one only at its first use, too late for anything
/// else.
///
/// @param linux whether these are needed at all
/// @param display what `DISPLAY` says
record Display(boolean linux, String display, BooleanSupplier answers, BooleanSupplier gtk) {

    private static final int X_PORT = 6000;
    private static final int PATIENCE_MILLIS = 2000;

    static Display ofThisMachine() {
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        var display = Optional.ofNullable(System.getenv("DISPLAY")).orElse("");
        boolean already = Headless.isUsed();
        return new Display(
                system.contains("linux") && !already,
                display,
                () -> answers(display),
                Display::hasGtk);
    }

    /// What is missing, with the remedy; empty where nothing is.
    Optional<String> lacking() {
        if (!linux) {
            return Optional.empty();
        }
        if (display.isBlank() || !answers.getAsBoolean()) {
            return Optional.of(
                    "no display to show a window on; start it in a desktop session, or under"
                            + " xvfb-run (Debian: apt-get install xvfb).");
        }
        if (!gtk.getAsBoolean()) {
            return Optional.of(
                    "GTK 3 is missing, which windows need here (Debian: apt-get install"
                            + " libgtk-3-0).");
        }
        return Optional.empty();
    }

    /// Whether an X server listens where `DISPLAY` says (`:0`, `host:1.0`).
    static boolean answers(String display) {
        int colon = display.lastIndexOf(':');
        if (colon < 0) {
            return false;
        }
        int number;
        try {
            number = Integer.parseInt(display.substring(colon + 1).split("\\.", -1)[0]);
        } catch (NumberFormatException e) {
            return false;
        }
        var host = display.substring(0, colon);
        if (host.isEmpty() || host.equals("unix")) {
            return Files.exists(Path.of("/", "tmp", ".X11-unix", "X" + number));
        }
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, X_PORT + number), PATIENCE_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    // Looking a library up is restricted since what it holds could be called; nothing of it is.
    @SuppressWarnings("restricted")
    private static boolean hasGtk() {
        try (var arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup("libgtk-3.so.0", arena);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
