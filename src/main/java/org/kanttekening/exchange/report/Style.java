package org.kanttekening.exchange.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The style sheet that every page carries in itself.
final class Style {

    private static final String REPORT = "report.css";
    private static final String MEETING = "meeting.css";

    private Style() {}

    static String sheet() {
        return read(REPORT);
    }

    /// With what a sheet for a meeting has besides.
    static String meeting() {
        return read(REPORT) + read(MEETING);
    }

    private static String read(String sheet) {
        try (var in = Style.class.getResourceAsStream(sheet)) {
            if (in == null) {
                throw new IllegalStateException(sheet + " is not in the jar");
            }
            // a browser takes every line end for a line feed, also where the sheet's hash is made
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
