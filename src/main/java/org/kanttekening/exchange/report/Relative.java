package org.kanttekening.exchange.report;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// Links between pages of one report.
final class Relative {

    private static final String PLAIN = "-._~/";

    private Relative() {}

    /// A file of the report as a link from its top: percent-encoded in UTF-8.
    static String link(String file) {
        var link = new StringBuilder();
        for (byte each : file.getBytes(StandardCharsets.UTF_8)) {
            int value = each & 0xFF;
            if (value < 0x80 && (Character.isLetterOrDigit(value) || PLAIN.indexOf(value) >= 0)) {
                link.append((char) value);
            } else {
                link.append('%').append(HexFormat.of().withUpperCase().toHexDigits(each));
            }
        }
        return link.toString();
    }
}
