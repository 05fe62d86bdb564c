package org.kanttekening.exchange.report;

import java.util.function.Consumer;

/// What every page of a report has around its content.
final class PageFrame {

    /// Nothing is fetched, and nothing runs, whatever stands in a page.
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private final Labels labels;
    private final String sheet;

    /// @param sheet the style sheet
    PageFrame(Labels labels, String sheet) {
        this.labels = labels;
        this.sheet = sheet;
    }

    byte[] page(String title, Consumer<Html> content) {
        var page = new Html();
        page.own("<!DOCTYPE html>\n")
                .open("html", "lang", labels.locale().toLanguageTag())
                .line()
                .own("<head>\n<meta charset=\"utf-8\">\n")
                .open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .line()
                .own("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .own("<meta name=\"color-scheme\" content=\"light dark\">\n")
                .own("<meta name=\"generator\" content=\"Kanttekening\">\n");
        // a title holds text alone, no marked characters
        page.own("<title>").title(title).own("</title>\n");
        page.own("<style>\n").own(sheet).own("</style>\n</head>\n<body>\n");
        content.accept(page);
        page.own("</body>\n</html>\n");
        return page.bytes();
    }
}
