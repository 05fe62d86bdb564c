package org.kanttekening.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kanttekening.article.UndecodableText.Reason;

import java.nio.charset.Charset;
import java.time.Duration;

class HtmlPageTest {

    private static final String LONG =
            "Het college van Havendam heeft dinsdag besloten dat deelscooters niet meer in de"
                + " binnenstad mogen staan. Dat maakte de wethouder bekend in een brief aan de"
                + " raad. De verhuurder noemt het besluit te vroeg en overweegt een kort geding."
                + " Bewoners van de kade zijn opgelucht.";

    private static final String PAGE =
            """
            <!DOCTYPE html><html lang="nl-NL"><head><meta charset="utf-8">
            <title>Havendam weert deelscooters | De Havenbode</title>
            <meta property="og:title" content="Havendam weert deelscooters">
            <meta property="og:site_name" content="De Havenbode">
            <meta name="author" content="Mirthe Oldenziel">
            <meta property="article:published_time" content="2026-03-04T23:35:00+01:00">
            <link rel="canonical" href="https://havenbode.example/deelscooters">
            <script>document.write("„Niet lezen”")</script><style>p { color: red }</style></head>
            <body>
            <header><p>De Havenbode</p><nav><ul><li>Sport</li><li>Weer</li></ul></nav></header>
            <main><article>
            <header><h1>Havendam  weert
               deelscooters</h1><p class="byline">Door <span>Mirthe Oldenziel</span></p></header>
            <figure><img src="x.jpg" alt="Een step"><figcaption>Foto Anna</figcaption></figure>
            <p class="intro">%s</p>
            <p>&bdquo;Om&nbsp;zes uur&rdquo;, zegt
               <b>Bak</b>ker, <em>per&shy;soonlijk</em>.</p>
            <aside><h2>Lees ook</h2><p>Iets heel anders</p></aside>
            <h2>Twee steppen</h2>
            <ul><li>eerste punt</li><li>tweede punt</li></ul>
            <blockquote><p>Een <q>citaat</q></p></blockquote>
            <p><a href="/x">Haak: ‘Ik lees alles’</a></p>
            <p>Zie <a href="/y">de brief</a> zelf.</p>
            <p hidden>Verborgen</p><p style="display: NONE">Verborgen</p>
            <div aria-hidden="true"><p>Verborgen</p></div>
            <form><p>Uw e-mailadres</p></form>
            </article></main>
            <footer><p>© De Havenbode</p></footer></body></html>
            """
                    .formatted(LONG);

    @Test
    void headlineAndParagraphsStandApartByOneBlankLine() throws UndecodableText {
        assertThat(read(PAGE).text())
                .isEqualTo(
                        """
                        Havendam weert deelscooters

                        %s

                        „Om zes uur”, zegt Bakker, persoonlijk.

                        Twee steppen

                        eerste punt

                        tweede punt

                        Een “citaat”

                        Zie de brief zelf.
                        """
                                .formatted(LONG));
    }

    @Test
    void detailsComeFromTheHead() throws UndecodableText {
        assertThat(read(PAGE).details())
                .isEqualTo(
                        new ArticleDetails(
                                "nl-NL",
                                "Havendam weert deelscooters",
                                "Mirthe Oldenziel",
                                "De Havenbode",
                                "2026-03-04",
                                "https://havenbode.example/deelscooters"));
    }

    @Test
    void aPageThatSaysNothingOfItselfIsCalledByItsFile() throws UndecodableText {
        var page = HtmlPage.read("<p>Tekst.</p>".getBytes(UTF_8), "steiger.HTML");

        assertThat(page.details()).isEqualTo(new ArticleDetails("", "steiger", "", "", "", ""));
        assertThat(page.text()).isEqualTo("steiger\n\nTekst.\n");
    }

    @Test
    void aTeaserIsNotTheArticle() throws UndecodableText {
        var page =
                read(
                        "<body><article><h1>Ander nieuws</h1><p>Kort.</p></article>"
                                + "<article><h1>Het nieuws</h1><p>"
                                + LONG
                                + "</p></article><article><p>Ook kort.</p></article>");

        assertThat(page.text()).isEqualTo("Het nieuws\n\n" + LONG + "\n");
    }

    @Test
    void aHeadlineAboveTheArticleIsTakenFromTheHead() throws UndecodableText {
        var page =
                read(
                        "<meta property='og:title' content='Kop van buiten'><div><article><p>"
                                + LONG
                                + "</p></article>");

        assertThat(page.text()).isEqualTo("Kop van buiten\n\n" + LONG + "\n");
    }

    @Test
    void aHeadlineThatIsALinkIsStillTheHeadline() throws UndecodableText {
        assertThat(read("<main><h1><a href='/'>De kop</a></h1><p>Tekst.</p></main>").text())
                .isEqualTo("De kop\n\nTekst.\n");
    }

    @Test
    void textInBareDivisionsCountsWhereAPageHasNoParagraphs() throws UndecodableText {
        assertThat(read("<title>Kop</title><div>Een.<br><br>Twee.<div>Drie.</div></div>").text())
                .isEqualTo("Kop\n\nEen.\n\nTwee.\n\nDrie.\n");
    }

    @Test
    void buttonsInBareDivisionsDoNotCountBesideParagraphs() throws UndecodableText {
        var page = read("<main><h1>Kop</h1><div>Delen</div><p>" + LONG + "</p></main>");

        assertThat(page.text()).doesNotContain("Delen");
    }

    @Test
    void aLineBreakStartsALineAndTwoAParagraph() throws UndecodableText {
        assertThat(read("<h1>Kop</h1><p>een<br>twee <br/> <br>drie</p>").text())
                .isEqualTo("Kop\n\neen\ntwee\n\ndrie\n");
    }

    @Test
    void aRowOfATableIsAParagraph() throws UndecodableText {
        assertThat(read("<h1>Kop</h1><table><tr><td>Oost<td>12<tr><td>West<td>8</table>").text())
                .isEqualTo("Kop\n\nOost 12\n\nWest 8\n");
    }

    @Test
    void theTimeInASentenceStays() throws UndecodableText {
        assertThat(read("<h1>Kop</h1><p>Op <time>20 mei</time> valt het besluit.</p>").text())
                .contains("Op 20 mei valt het besluit.");
    }

    @Test
    void onlyAWebLinkIsTheArticlesLink() throws UndecodableText {
        var page =
                read(
                        "<link rel=canonical href='javascript:alert(1)'>"
                                + "<meta property='og:url' content='https://krant.example/a'>");

        assertThat(page.details().url()).isEqualTo("https://krant.example/a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13-40T10:00", "gisteren", "20260304", ""})
    void whatIsNoDayIsNotThePublicationDay(String date) throws UndecodableText {
        var page = read("<meta property='article:published_time' content='" + date + "'>");

        assertThat(page.details().published()).isEmpty();
    }

    @Test
    void severalAuthorsMakeOneByline() throws UndecodableText {
        var page =
                read(
                        "<meta name=author content='Anna Vos'><meta name=author content='Bo Kist'>"
                                + "<meta name=author content='Anna Vos'>");

        assertThat(page.details().byline()).isEqualTo("Anna Vos, Bo Kist");
    }

    @Test
    void anOverlongTitleIsCutAtACodePoint() throws UndecodableText {
        var title = read("<title>" + "🛵".repeat(9_000) + "</title>").details().title();

        assertThat(title).isEqualTo("🛵".repeat(500));
    }

    @Test
    void theMarkBeatsWhatThePageSays() throws UndecodableText {
        var html = "\uFEFF<meta charset=windows-1252><p>Café „A”</p>";

        assertThat(HtmlPage.read(html.getBytes(UTF_8), "a.html").text()).contains("Café „A”");
        assertThat(HtmlPage.read(html.getBytes(UTF_16LE), "a.html").text()).contains("Café „A”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "ISO-8859-1", "x-unknown"})
    void anOldPageIsReadAsBrowsersReadIt(String name) throws UndecodableText {
        var html = "<meta http-equiv=content-type content='text/html; charset=" + name + "'>“é”";

        var page = HtmlPage.read(html.getBytes(Charset.forName("windows-1252")), "a.html");

        assertThat(page.text()).contains("“é”");
    }

    @Test
    void oneBrokenByteDoesNotTurnThePageIntoAnother() throws UndecodableText {
        var bytes = "<meta charset=utf-8><p>één café ~</p>".getBytes(UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '~' ? (byte) 0xFF : bytes[i];
        }

        assertThat(HtmlPage.read(bytes, "a.html").text()).contains("één café \uFFFD");
    }

    @Test
    void aHundredThousandNestedDivisionsAreRead() {
        var deep = "<div>".repeat(100_000) + "<p>Diep.</p>" + "<b><i>".repeat(50_000) + "</div>ook";

        var page = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(deep));

        assertThat(page.text()).contains("Diep.");
    }

    @Test
    void nestedArticlesAreReadInOneWalk() {
        var deep = ("<article><p>" + LONG).repeat(20_000);

        var page = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(deep));

        assertThat(page.text()).contains(LONG);
    }

    @Test
    void aFloodOfTagsIsRefusedBeforeItIsParsed() {
        var flood = "<i>".repeat(HtmlPage.MOST_TAGS + 1).getBytes(UTF_8);

        var refusal =
                catchThrowableOfType(UndecodableText.class, () -> HtmlPage.read(flood, "a.html"));

        assertThat(refusal.reason()).isEqualTo(Reason.TOO_MANY_TAGS);
        assertThat(refusal.offset()).isEqualTo(3L * HtmlPage.MOST_TAGS);
    }

    @Test
    void moreThanSixtyFourMegabytesIsRefused() {
        var large = new byte[HtmlPage.MOST_BYTES + 1];

        var refusal =
                catchThrowableOfType(UndecodableText.class, () -> HtmlPage.read(large, "a.html"));

        assertThat(refusal.reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void aPictureThatIsCalledAPageIsNoText() {
        var refusal =
                catchThrowableOfType(
                        UndecodableText.class,
                        () -> HtmlPage.read(new byte[] {(byte) 0x89, 'P', 0, 0}, "a.html"));

        assertThat(refusal.reason()).isEqualTo(Reason.NOT_TEXT);
    }

    private static HtmlPage read(String html) throws UndecodableText {
        return HtmlPage.read(html.getBytes(UTF_8), "artikel.html");
    }
}
