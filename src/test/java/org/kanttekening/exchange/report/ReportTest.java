package org.kanttekening.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kanttekening.annotation.Kind;
import org.kanttekening.exchange.ExchangeFolder;
import org.kanttekening.exchange.Export;
import org.kanttekening.exchange.ManyScripts;
import org.kanttekening.exchange.Progress;
import org.kanttekening.exchange.Selection;
import org.kanttekening.exchange.SetSource;
import org.kanttekening.folder.ArticleFile;
import org.kanttekening.folder.PassageLink;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

class ReportTest {

    private static final String HARBOUR = "kabinet-schort-havendambesluit-op.txt.anna.html";

    @TempDir private Path place;

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void aShortArticleBecomesThisPage(String language) throws IOException {
        var page = Pages.source(SmallArticle.tagged(), language, "");

        var golden = Path.of("src/test/resources/exchange/report/small." + language + ".html");
        assertThat(page)
                .isEqualTo(Files.readString(golden, StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }

    @Test
    void everyAnnotatorsTagsOfEveryArticleHaveAPageAndAreReadBackTheSame() throws Exception {
        var work = ExchangeFolder.ofSample(place);

        var exported = work.export(Pages.exporter());

        assertThat(exported.verdict().isFine()).as("%s", exported.verdict()).isTrue();
        assertThat(exported.articles()).isEqualTo(4);
        assertThat(names(work))
                .containsExactly(
                        "index.html",
                        "kabinet-schort-havendambesluit-op.txt.anna.html",
                        "kabinet-schort-havendambesluit-op.txt.bram.html",
                        "kanttekening-export.json",
                        "minister-houdt-spoedhulp-brakenzijl-open.txt.anna.html",
                        "minister-houdt-spoedhulp-brakenzijl-open.txt.bram.html");
    }

    @Test
    void marksInAnyScriptAreReadBackTheSame() throws Exception {
        var work = new ExchangeFolder(place);
        for (long seed = 1; seed <= 60; seed++) {
            work.put(ManyScripts.article(seed));
        }
        for (long seed = 1; seed <= 5; seed++) {
            work.put(ExchangeFolder.random(seed));
        }

        var exported = work.export(Pages.exporter());

        assertThat(exported.verdict().isFine()).as("%s", exported.verdict()).isTrue();
    }

    // what the report is for: marks

    @Test
    void theTextOfThePageIsTheArticlesToTheLetter() {
        var page = Pages.of(SmallArticle.tagged());

        page.select("div.text a.number").remove();
        assertThat(page.selectFirst("div.text").wholeText()).isEqualTo(SmallArticle.TEXT.value());
    }

    @Test
    void passagesThatCrossAreEachDrawnInFull() {
        var page = Pages.of(SmallArticle.tagged());

        assertThat(drawn(page, "q-00000001.content.0")).isEqualTo("„Wij sluiten de terrassen”");
        assertThat(drawn(page, "q-00000001.content.1")).isEqualTo("„met ingang van maandag.”");
        assertThat(drawn(page, "d-00000001.measure.0")).isEqualTo("de terrassen”, zei");
        assertThat(drawn(page, "q-00000001.cue.0")).isEqualTo("zei");
    }

    @Test
    void aMarkShowsWhereItBeginsAndEndsThoughOthersCutIt() {
        var pieces = Pages.of(SmallArticle.tagged()).select("[data-m=d-00000001.measure.0]");

        assertThat(pieces.eachAttr("class")).containsExactly("measure b", "measure", "measure e");
    }

    @Test
    void nothingIsMarkedOfKindsThatWereNotAskedFor() throws Exception {
        var work = ExchangeFolder.ofSample(place);

        var exported = work.export(Pages.exporter(), Selection.EVERYTHING.withKinds(Kind.DECISION));

        assertThat(exported.verdict().isFine()).as("%s", exported.verdict()).isTrue();
        var page = Jsoup.parse(work.written(HARBOUR));
        assertThat(page.select(".trigger")).isNotEmpty();
        assertThat(page.select(".content, .actor, .quotes, .actors")).isEmpty();
    }

    // tables

    @Test
    void aQuoteIsToldWithItsSpeakerAndItsCheck() {
        var row = Pages.of(SmallArticle.tagged()).getElementById("q-00000001");

        assertThat(row.selectFirst("td.said .words").text())
                .isEqualTo("„Wij sluiten de terrassen” … „met ingang van maandag.”");
        assertThat(row.selectFirst("td.who").text()).isEqualTo("Daal");
        assertThat(row.selectFirst("td.check").text()).isEqualTo("✗ wrong wording");
    }

    @Test
    void anActorIsToldWithMentionsAndAffiliationsAndWhatACheckOfThemGave() {
        var row = Pages.of(SmallArticle.tagged()).getElementById("a-00000002");

        assertThat(row.selectFirst("td.mentions").text()).isEqualTo("burgemeester Daal");
        assertThat(row.selectFirst("td.ties").text())
                .contains("voorzitter, Gemeenteraad", "May 2024", "✗ contradicted")
                .contains("De raad zegt van niet.", "https://example.org/raad – notulen")
                .contains("bram, 5 Mar 2026 10:00");
    }

    @Test
    void aDecisionIsToldWithItsDatesAndTheQuotesThatRespondToIt() {
        var decision = Pages.of(SmallArticle.tagged()).getElementById("d-00000001");

        assertThat(decision.selectFirst("h3").text()).startsWith("D1 Terrassen gesloten");
        assertThat(decision.text())
                .contains("9 March 2026 (met ingang van maandag, counted from published)");
        assertThat(decision.selectFirst(".reactions li").text())
                .isEqualTo("supports 2 Daal: „שלום”");
    }

    // links

    @Test
    void everyLinkWithinAPageLeadsSomewhereAndNoPlaceStandsTwice() throws Exception {
        var work = ExchangeFolder.ofSample(place);
        work.export(Pages.exporter());

        for (var name : names(work)) {
            if (name.endsWith(".html")) {
                var page = Jsoup.parse(work.written(name));
                var ids = page.select("[id]").eachAttr("id");
                assertThat(ids).as(name).doesNotHaveDuplicates();
                for (var link : page.select("a[href^=#]")) {
                    assertThat(ids).as(name).contains(link.attr("href").substring(1));
                }
            }
        }
    }

    @Test
    void everyAnnotationLeadsBackToItsPassageInTheProgram() {
        var page = Pages.of(SmallArticle.tagged());

        var article = new ArticleFile("2026/terrassen dicht.txt");
        for (var id : List.of("q-00000001", "a-00000002", "d-00000001")) {
            var links = page.getElementById(id).select("a[href^=kanttekening:]").eachAttr("href");
            assertThat(links)
                    .singleElement()
                    .satisfies(link ->
                            assertThat(PassageLink.parse(link))
                                    .contains(PassageLink.to(article, id)));
        }
        assertThat(page.select("footer a").attr("href"))
                .isEqualTo(PassageLink.to(article).toString());
    }

    // languages and readers

    @ParameterizedTest
    @CsvSource({
        "en, Quotes, Actors, Decisions, 'wrong wording'",
        "nl, Citaten, Actoren, Besluiten, 'verkeerde woorden'"
    })
    void aPageSpeaksTheLanguageOfWhoeverAsks(
            String language, String quotes, String actors, String decisions, String outcome) {
        var page = Pages.of(SmallArticle.tagged(), language);

        assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language);
        assertThat(page.select("h2").eachText()).containsExactly(quotes, actors, decisions);
        assertThat(page.select(".outcome").text()).contains(outcome);
    }

    @Test
    void wordsOfTheArticleAreInTheLanguageOfTheArticle() {
        var page = Pages.of(SmallArticle.tagged(), "en");

        assertThat(page.selectFirst("div.text").attr("lang")).isEqualTo("nl");
        assertThat(page.select(".words"))
                .isNotEmpty()
                .allMatch(words -> words.attr("lang").equals("nl"));
        assertThat(page.select("div.text p, div.text h1"))
                .allMatch(line -> line.attr("dir").equals("auto"));
    }

    @Test
    void tablesHaveCaptionsAndHeadsForReadersWhoHearThem() throws Exception {
        var work = ExchangeFolder.ofSample(place);
        work.export(Pages.exporter("nl"));

        for (var name : List.of("index.html", HARBOUR)) {
            var page = Jsoup.parse(work.written(name));
            assertThat(page.select("table"))
                    .isNotEmpty()
                    .allMatch(it -> it.selectFirst("caption") != null);
            assertThat(page.select("th")).allMatch(it -> it.attr("scope").matches("col|row"));
            assertThat(page.select("tbody tr")).allMatch(it -> it.select("th").size() == 1);
            assertThat(page.select("a"))
                    .allMatch(it -> !it.text().isBlank() || !it.attr("aria-label").isBlank());
        }
    }

    // sets

    @Test
    void aSmallSetStandsInOneFileToSendOrPrint() throws Exception {
        var work = ExchangeFolder.ofSample(place);
        work.export(Pages.exporter());

        var index = Jsoup.parse(work.written("index.html"));
        assertThat(index.select("section.chapter")).hasSize(4);
        assertThat(index.select("th.title a").eachAttr("href"))
                .containsExactly("#article-1", "#article-2", "#article-3", "#article-4");
        assertThat(index.select("#article-1 div.text").text())
                .isEqualTo(Jsoup.parse(work.written(HARBOUR)).select("div.text").text());
    }

    @Test
    void theIndexOfALargeSetLeadsToThePages() throws Exception {
        var work = new ExchangeFolder(place);
        for (long seed = 1; seed <= Chapters.MOST + 1; seed++) {
            work.put(ManyScripts.article(seed));
        }
        var exported = work.export(Pages.exporter());

        var index = Jsoup.parse(work.written("index.html"));
        assertThat(exported.verdict().isFine()).isTrue();
        assertThat(index.select("section.chapter")).isEmpty();
        assertThat(index.select("th.title a").eachAttr("href"))
                .hasSize(Chapters.MOST + 1)
                .contains("tekst-1.txt.anna.html");
    }

    @Test
    void theIndexLeadsIntoFoldersWhateverTheirNames() throws Exception {
        var work = new ExchangeFolder(place);
        var article = SmallArticle.tagged();
        work.put(article);
        for (long seed = 1; seed <= Chapters.MOST; seed++) {
            work.put(ManyScripts.article(seed));
        }
        work.export(Pages.exporter());

        assertThat(work.written("2026/terrassen dicht.txt.anna.html")).contains("Terrassen");
        assertThat(work.written("index.html"))
                .contains("href=\"2026/terrassen%20dicht.txt.anna.html\"");
    }

    @Test
    void lettersStandForNames() throws Exception {
        var work = ExchangeFolder.ofSample(place);
        work.export(Pages.exporter(), Selection.EVERYTHING.withLetters(true));

        assertThat(names(work)).contains("kabinet-schort-havendambesluit-op.txt.b.html");
        var index = Jsoup.parse(work.written("index.html"));
        assertThat(index.select("td.by").eachText()).containsExactly("a", "b", "a", "b");
        assertThat(index.select(".signature > bdi:first-child, .remarks b, footer dd").eachText())
                .contains("a", "b")
                .doesNotContain("anna", "Anna", "bram", "Bram");
    }

    @Test
    void theSameSetGivesTheSameBytes() throws Exception {
        var work = ExchangeFolder.ofSample(place);
        work.export(Pages.exporter());
        var once = work.written("index.html");
        work.export(Pages.exporter());

        assertThat(work.written("index.html")).isEqualTo(once);
    }

    @Test
    void nothingIsLeftWhereItIsCancelled() throws Exception {
        var work = ExchangeFolder.ofSample(place);
        var export =
                new Export(
                        SetSource.of(work.folder(), Selection.EVERYTHING),
                        Pages.exporter(),
                        "1.0.0-test");

        assertThatThrownBy(() -> export.run(work.out(), new CancelledAt(Progress.Stage.COMPARING)))
                .isInstanceOf(CancellationException.class);

        assertThat(place.toFile().list()).containsExactly("articles");
    }

    private static String drawn(Document page, String key) {
        return page.select("[data-m=" + key + "]").stream()
                .map(Element::wholeText)
                .collect(Collectors.joining());
    }

    private static List<String> names(ExchangeFolder work) throws IOException {
        try (var files = Files.list(work.out())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /// Is cancelled once a stage has begun.
    private static final class CancelledAt implements Progress {
        private final Stage stage;
        private volatile boolean cancelled;

        CancelledAt(Stage stage) {
            this.stage = stage;
        }

        @Override
        public void at(Stage now, int done, int total) {
            cancelled |= now == stage;
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }
    }
}
