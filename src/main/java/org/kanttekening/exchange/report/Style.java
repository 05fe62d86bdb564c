package org.kanttekening.exchange.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The style sheet that every page carries in itself.
final class Style {

    private static final String SHEET = "report.css";

    private Style() {}

    static String sheet() {
        try (var in = Style.class.getResourceAsStream(SHEET)) {
            if (in == null) {
                throw new IllegalStateException(SHEET + " is not in the jar");
            }
            // a browser takes every line end for a line feed, also where the sheet's hash is made
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
