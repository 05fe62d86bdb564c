package org.kanttekening.exchange.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.function.Consumer;

/// What every page of a report has around its content.
final class PageFrame {

    /// Nothing is fetched, nothing runs and no style counts but the page's own sheet, whatever else
    /// stands in a page.
    private static final String POLICY =
            "default-src 'none'; style-src '%s'; base-uri 'none'; form-action 'none'";

    private final Labels labels;
    private final String sheet;
    private final String policy;

    /// @param sheet the style sheet
    PageFrame(Labels labels, String sheet) {
        this.labels = labels;
        this.sheet = "\n" + sheet;
        this.policy = POLICY.formatted(hash(this.sheet));
    }

    /// As a Content-Security-Policy names a sheet: the hash of all that stands in its element.
    private static String hash(String sheet) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var hash = digest.digest(sheet.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    byte[] page(String title, Consumer<Html> content) {
        var page = new Html();
        page.own("<!DOCTYPE html>\n")
                .open("html", "lang", labels.locale().toLanguageTag())
                .line()
                .own("<head>\n<meta charset=\"utf-8\">\n")
                .open("meta", "http-equiv", "Content-Security-Policy", "content", policy)
                .line()
                .own("<meta name=\"referrer\" content=\"no-referrer\">\n")
                .own("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .own("<meta name=\"color-scheme\" content=\"light dark\">\n")
                .own("<meta name=\"generator\" content=\"Kanttekening\">\n");
        // a title holds text alone, no marked characters
        page.own("<title>").title(title).own("</title>\n");
        page.own("<style>").own(sheet).own("</style>\n</head>\n<body>\n");
        content.accept(page);
        page.own("</body>\n</html>\n");
        return page.bytes();
    }
}
