package org.kanttekening.exchange.report;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.kanttekening.app.Messages;
import org.kanttekening.exchange.TaggedArticle;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Locale;

/// Makes pages of tagged articles without a folder.
final class Pages {

    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private Pages() {}

    static ReportExporter exporter() {
        return exporter("en");
    }

    static ReportExporter exporter(String language) {
        return new ReportExporter(new Messages(Locale.of(language)), ZONE);
    }

    static Document of(TaggedArticle article) {
        return of(article, "en");
    }

    static Document of(TaggedArticle article, String language) {
        return Jsoup.parse(source(article, language, ""));
    }

    /// The page as it is written.
    static String source(TaggedArticle article, String language, String sheet) {
        var labels = new Labels(new Messages(Locale.of(language)), ZONE);
        var bytes = ArticlePage.of(new Reported(article, labels), new PageFrame(labels, sheet));
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
