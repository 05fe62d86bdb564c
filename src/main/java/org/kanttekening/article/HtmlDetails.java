package org.kanttekening.article;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What a page's head says about the article: Open Graph, `article:` and plain `meta`, the
/// canonical link and the language. A stranger wrote it, so a link must be a web link and a date a
/// date.
final class HtmlDetails {

    /// Code points; no headline is longer, and a hostile page's may be megabytes.
    private static final int LONGEST = 500;

    private final Document page;

    private HtmlDetails(Document page) {
        this.page = page;
    }

    static ArticleDetails of(Document page, String headline, String fileName) {
        var head = new HtmlDetails(page);
        return new ArticleDetails(
                head.language(),
                head.title(headline, fileName),
                head.byline(),
                head.meta("og:site_name", "application-name"),
                head.published(),
                head.url());
    }

    private String title(String headline, String fileName) {
        return List.of(meta("og:title"), headline, shortened(page.title()), stem(fileName)).stream()
                .filter(Predicate.not(String::isEmpty))
                .findFirst()
                .orElse("");
    }

    private String byline() {
        return values("author", "article:author").stream()
                .filter(name -> !name.startsWith("http"))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /// The day as the page gives it, in whatever zone the paper lives.
    private String published() {
        return values("article:published_time", "datePublished", "date", "dc.date").stream()
                .filter(value -> value.length() >= 10)
                .map(value -> value.substring(0, 10))
                .filter(HtmlDetails::isDay)
                .findFirst()
                .orElse("");
    }

    private String url() {
        var canonical = page.selectFirst("link[rel=canonical]");
        var link = canonical == null ? "" : canonical.attr("href").strip();
        return List.of(link, meta("og:url")).stream()
                .filter(HtmlDetails::isWebLink)
                .findFirst()
                .orElse("");
    }

    private String language() {
        var html = page.selectFirst("html");
        var tag = html == null ? "" : html.attr("lang").strip().replace('_', '-');
        var language = Locale.forLanguageTag(tag).toLanguageTag();
        return language.equals("und") ? "" : language;
    }

    private String meta(String... names) {
        return values(names).stream().findFirst().orElse("");
    }

    /// What the `meta` elements of the first of these names that there is say, in their order.
    private List<String> values(String... names) {
        for (var name : names) {
            var found =
                    page.getElementsByTag("meta").stream()
                            .filter(meta -> isNamed(meta, name))
                            .map(meta -> shortened(meta.attr("content")))
                            .filter(Predicate.not(String::isEmpty))
                            .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static boolean isNamed(Element meta, String name) {
        return meta.attr("property").equalsIgnoreCase(name)
                || meta.attr("name").equalsIgnoreCase(name)
                || meta.attr("itemprop").equalsIgnoreCase(name);
    }

    private static String shortened(String value) {
        int most = value.length() <= LONGEST * 8 ? value.length() : LONGEST * 8;
        var folded = HtmlBlocks.folded(value.substring(0, most));
        return folded.codePointCount(0, folded.length()) <= LONGEST
                ? folded
                : folded.substring(0, folded.offsetByCodePoints(0, LONGEST));
    }

    private static String stem(String fileName) {
        var lower = fileName.toLowerCase(Locale.ROOT);
        int end = lower.endsWith(".html") || lower.endsWith(".htm") ? lower.lastIndexOf('.') : -1;
        return end < 0 ? fileName : fileName.substring(0, end);
    }

    private static boolean isDay(String value) {
        try {
            return LocalDate.parse(value).toString().equals(value);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isWebLink(String value) {
        try {
            var link = new URI(value);
            var scheme = link.getScheme();
            return link.getHost() != null
                    && ("https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
