package org.kanttekening.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Annotator;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Item;
import org.kanttekening.annotation.Remark;
import org.kanttekening.annotation.Sidecar;
import org.kanttekening.app.Messages;
import org.kanttekening.article.ArticleText;
import org.kanttekening.exchange.ExchangeFolder;
import org.kanttekening.exchange.ManyScripts;
import org.kanttekening.exchange.TaggedArticle;
import org.kanttekening.folder.ArticleFile;
import org.kanttekening.folder.PassageLink;
import org.kanttekening.review.compare.Compared;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/// Texts come from strangers: whatever stands in them, a page holds no markup but its own.
class HostileTextTest {

    private static final String ATTACK =
            "\"'></bdi></p></style></title><script>alert(1)</script><img src=x onerror=alert(2)>"
                    + "<!-- &lt;b&gt; &#106; ]]>";

    /// All that a page is made of.
    private static final Set<String> ELEMENTS =
            Set.of(
                    "html", "head", "meta", "title", "style", "body", "main", "article", "header",
                    "footer", "section", "nav", "aside", "div", "p", "span", "bdi", "b", "a", "h1",
                    "h2", "h3", "h4", "ul", "li", "dl", "dt", "dd", "table", "caption", "thead",
                    "tbody", "tr", "th", "td", "mark", "em");

    private static final Set<String> ATTRIBUTES =
            Set.of(
                    "lang",
                    "dir",
                    "class",
                    "id",
                    "href",
                    "rel",
                    "title",
                    "scope",
                    "charset",
                    "content",
                    "name",
                    "http-equiv",
                    "abbr",
                    "aria-label",
                    "aria-hidden",
                    "data-m",
                    "data-n",
                    "data-c",
                    "data-label");

    @TempDir private Path place;

    @Test
    void noTextOfAFileBecomesMarkupInAnyField() {
        for (long seed = 1; seed <= 3; seed++) {
            var page = Pages.of(attacked(ExchangeFolder.random(seed), it -> ATTACK));

            demandOwnMarkup(page);
            assertThat(page.select("section").text()).contains("<script>alert(1)</script>");
            assertThat(page.title()).contains("<script>");
        }
    }

    @Test
    void aPageWithTextsOfStrangersIsWithoutFaultInItsMarkup() {
        var parser = Parser.htmlParser().setTrackErrors(20);
        var article = attacked(ExchangeFolder.random(4), it -> it + ATTACK);

        parser.parseInput(Pages.source(article, "nl", Style.sheet()), "");

        assertThat(parser.getErrors()).isEmpty();
    }

    @Test
    void theTextOfAnArticleIsNoMarkupEither() throws Exception {
        var work = new ExchangeFolder(place);
        var text = new ArticleText("Kop\n\n<script>alert(1)</script> &amp; <b>vet</b> \"'\n");
        work.put(ManyScripts.tagged("aanval.txt", text, List.of()));

        var exported = work.export(Pages.exporter());

        assertThat(exported.verdict().isFine()).as("%s", exported.verdict()).isTrue();
        assertThat(work.written("aanval.txt.anna.html"))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp; &lt;b&gt;vet&lt;/b&gt;")
                .doesNotContain("<script");
        assertThat(work.written("index.html")).doesNotContain("<script");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JAVASCRIPT:alert(1)//http://example.org",
                "data:text/html,<script>alert(1)</script>",
                "file:///etc/passwd",
                "//example.org/x",
                "http://",
                "https:example.org",
                " https://example.org",
                "https://example.org/\" onclick=\"alert(1)",
                "kanttekening:x.txt"
            })
    void onlyAnAddressOnTheWebBecomesALink(String address) {
        var page = Pages.of(attacked(ExchangeFolder.random(5), it -> address));

        demandOwnMarkup(page);
        assertThat(page.select("a[rel]")).isEmpty();
        assertThat(page.select("section").text()).contains(address.strip());
    }

    @Test
    void anAddressOnTheWebIsALinkThatTellsNobodyWhereOneCameFrom() {
        var page =
                Pages.of(attacked(ExchangeFolder.random(5), _ -> "https://example.org/a?b=1&c=2"));

        assertThat(page.select("a[rel]"))
                .isNotEmpty()
                .allMatch(link -> link.attr("href").equals("https://example.org/a?b=1&c=2"))
                .allMatch(link -> link.attr("rel").equals("noopener noreferrer"));
    }

    @Test
    void nothingIsFetchedAndNothingRuns() {
        var page = Jsoup.parse(Pages.source(ExchangeFolder.random(6), "en", Style.sheet()));

        var policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy)
                .startsWith("default-src 'none'; style-src 'sha256-")
                .doesNotContain("unsafe")
                .doesNotContain("*");
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.selectFirst("style").data()).doesNotContain("url(", "@import");
    }

    @Test
    void charactersThatAreNotSeenAreMarkedAndStandInTheTextAllTheSame() throws Exception {
        var work = new ExchangeFolder(place);
        var text = new ArticleText("Kop\n\na\u202Eb\u200Bc\u0001d\u0085e\uFFFEf\u007Fg\n");
        work.put(ManyScripts.tagged("verborgen.txt", text, List.of()));

        var exported = work.export(Pages.exporter());

        assertThat(exported.verdict().isFine()).as("%s", exported.verdict()).isTrue();
        assertThat(work.written("verborgen.txt.anna.html"))
                .contains("data-c=\"U+202E\"", "data-c=\"U+0001\"", "data-c=\"U+FFFE\"")
                .doesNotContain("\u0001", "\uFFFE");
    }

    @Test
    void noTextOfAFileBecomesMarkupOnASheetForAMeeting() {
        var article = attacked(ExchangeFolder.random(4), it -> it + ATTACK);
        var people = new TreeMap<String, TaggedArticle>();
        people.put("anna", article);
        people.put("bram", article);
        var points =
                article.annotations().all().stream()
                        .map(it ->
                                new MeetingSheet.Point(
                                        it.kind(),
                                        new TreeMap<>(Map.of("anna", it)),
                                        List.of(ATTACK),
                                        Compared.of(it.kind())))
                        .toList();
        var bytes =
                new MeetingSheet(new Messages(Locale.of("nl")), Pages.ZONE, LocalDate.EPOCH)
                        .page(
                                List.of(
                                        new MeetingSheet.Chapter(
                                                people, Map.of("anna", ATTACK), points)));
        var source = new String(bytes, StandardCharsets.UTF_8);
        var parser = Parser.htmlParser().setTrackErrors(20);
        parser.parseInput(source, "");

        assertThat(parser.getErrors()).isEmpty();
        demandOwnMarkup(Jsoup.parse(source));
        assertThat(Jsoup.parse(source).select(".version h4").text())
                .contains("<script>alert(1)</script>");
    }

    private static void demandOwnMarkup(Document page) {
        var elements = new TreeSet<String>();
        for (var element : page.select("*")) {
            elements.add(element.tagName());
            demandOwnAttributes(element);
        }
        elements.remove(page.tagName()); // the document itself
        assertThat(ELEMENTS).containsAll(elements);
    }

    private static void demandOwnAttributes(Element element) {
        for (var attribute : element.attributes()) {
            assertThat(ATTRIBUTES).contains(attribute.getKey());
        }
        var link = element.attr("href");
        boolean ours =
                link.isEmpty()
                        || link.startsWith("#")
                        || PassageLink.parse(link).isPresent()
                        || link.startsWith("https://example.org/");
        assertThat(ours).as(link).isTrue();
    }

    /// An article all of whose texts are others: its name, its details, its annotations, remarks.
    private static TaggedArticle attacked(TaggedArticle article, UnaryOperator<String> change) {
        var sidecar = article.stored().sidecar();
        List<Annotation> annotations = new ArrayList<>();
        List<Item> remarks = new ArrayList<>();
        for (var annotation : article.annotations().all()) {
            annotations.add(Rewriting.withTexts(annotation, change));
            var remark = "r-" + annotation.id().substring(2);
            remarks.add(
                    new Remark(
                            remark,
                            annotation.id(),
                            "",
                            change.apply("bram"),
                            change.apply("2026-03-04T09:12:00Z"),
                            change.apply("tekst"),
                            sidecar.extras()));
        }
        var changed =
                Sidecar.of(
                        Annotator.of("anna", change.apply("Anna")),
                        Rewriting.withTexts(Header.SHAPE, sidecar.header(), change),
                        annotations,
                        remarks,
                        sidecar.extras());
        return new TaggedArticle(
                new ArticleFile("map/<img src=x onerror='a'>\".txt"),
                article.text(),
                article.owner(),
                article.stored().with(changed),
                article.kinds());
    }
}
