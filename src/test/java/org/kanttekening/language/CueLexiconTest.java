package org.kanttekening.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;

import java.util.List;
import java.util.stream.Collectors;

class CueLexiconTest {

    @ParameterizedTest
    @CsvSource({
        "zegt, zeggen, statement, neutral, speech",
        "zeiden, zeggen, statement, neutral, speech",
        "maakte … bekend, bekendmaken, announcement, neutral, unspecified",
        "bekendmaakte, bekendmaken, announcement, neutral, unspecified",
        "bekend te maken, bekendmaken, announcement, neutral, unspecified",
        "heeft bekendgemaakt, bekendmaken, announcement, neutral, unspecified",
        "kondigde aan, aankondigen, announcement, neutral, unspecified",
        "heeft steeds ontkend, ontkennen, denial, neutral, unspecified",
        "spreekt tegen, tegenspreken, denial, neutral, unspecified",
        "weersprak, weerspreken, denial, neutral, unspecified",
        "liet weten, laten weten, statement, neutral, unspecified",
        "heeft laten weten, laten weten, statement, neutral, unspecified",
        "volgens, volgens, statement, neutral, unspecified",
        "Volgens, volgens, statement, neutral, unspecified",
        "aldus, aldus, statement, neutral, unspecified",
        "bij monde van, bij monde van, statement, neutral, unspecified",
        "naar verluidt, naar verluidt, statement, distanced, unspecified",
        "schreef, schrijven, statement, neutral, writing",
        "gaf toe, toegeven, statement, committed, unspecified",
        "geeft aan, aangeven, statement, neutral, unspecified",
        "wees erop, wijzen op, statement, committed, unspecified",
        "beweert, beweren, statement, distanced, unspecified",
        "claimde, claimen, statement, distanced, unspecified",
        "beschuldigt ervan, beschuldigen, accusation, neutral, unspecified",
        "verweet, verwijten, accusation, neutral, unspecified",
        "riep op tot, oproepen, demand, neutral, unspecified",
        "drong aan op, aandringen, demand, neutral, unspecified",
        "vraagt om, vragen om, demand, neutral, unspecified",
        "vroeg, vragen, question, neutral, speech",
        "wil weten, willen weten, question, neutral, speech",
        "waarschuwt voor, waarschuwen, advice, neutral, unspecified",
        "zegde toe, toezeggen, promise, neutral, unspecified",
        "belooft, beloven, promise, neutral, unspecified",
        "is van plan, van plan zijn, intention, neutral, unspecified",
        "overweegt, overwegen, intention, neutral, unspecified",
        "wil, willen, intention, neutral, unspecified",
        "vreest, vrezen, belief, neutral, thought",
        "vonden, vinden, belief, neutral, thought",
        "beseft, beseffen, knowledge, committed, unspecified",
        "betreurt, betreuren, attitude, neutral, unspecified"
    })
    void dutchCuesAreKnownInAnyForm(
            String text, String lemma, String kind, String stance, String medium) {
        assertThat(find(text, "nl"))
                .isEqualTo(new Cue(lemma, kind, stance, medium, false, "", lemma.equals("willen")));
    }

    @ParameterizedTest
    @CsvSource({
        "said, say, statement, neutral, speech",
        "according to, according to, statement, neutral, unspecified",
        "denies, deny, denial, neutral, unspecified",
        "has denied, deny, denial, neutral, unspecified",
        "pointed out, point out, statement, neutral, unspecified",
        "wrote, write, statement, neutral, writing",
        "alleges, allege, statement, distanced, unspecified",
        "admitted, admit, statement, committed, unspecified",
        "accused … of, accuse, accusation, neutral, unspecified",
        "called on, call for, demand, neutral, unspecified",
        "promises, promise, promise, neutral, unspecified",
        "telling, tell, statement, neutral, speech"
    })
    void englishCuesAreKnownInAnyForm(
            String text, String lemma, String kind, String stance, String medium) {
        assertThat(find(text, "en"))
                .isEqualTo(new Cue(lemma, kind, stance, medium, false, "", false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zegt niet",
                "heeft niet gezegd",
                "noemde nooit",
                "maakte niet bekend",
                "heeft geen … bevestigd"
            })
    void aNegationInADutchCueIsHeard(String text) {
        assertThat(find(text, "nl").negated()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"did not say", "didn’t say", "has never denied"})
    void aNegationInAnEnglishCueIsHeard(String text) {
        assertThat(find(text, "en").negated()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"zou hebben gezegd, zeggen", "zouden ontkennen, ontkennen", "zou, zou"})
    void zouKeepsItsDistance(String text, String lemma) {
        assertThat(find(text, "nl").lemma()).isEqualTo(lemma);
        assertThat(find(text, "nl").stance()).isEqualTo("distanced");
    }

    @ParameterizedTest
    @CsvSource({
        "besloot, besluiten, other",
        "heeft besloten, besluiten, other",
        "verbiedt, verbieden, ban",
        "weert, weren, ban",
        "verplichtte, verplichten, obligation",
        "trok in, intrekken, withdraw",
        "ingetrokken, intrekken, withdraw",
        "schortte op, opschorten, other",
        "stemde in met, instemmen, agreement",
        "handhaaft, handhaven, uphold",
        "sluit uit, uitsluiten, exclusion-from-procurement",
        "benoemde, benoemen, appointment-or-dismissal",
        "het besluit, besluit, other",
        "verbod, verbod, ban"
    })
    void decidingWordsGiveTheirAct(String text, String lemma, String act) {
        var cue = find(text, "nl");

        assertThat(cue.isDecision()).isTrue();
        assertThat(cue.act()).isEqualTo(act);
        if (!text.startsWith("het")) {
            assertThat(cue.lemma()).isEqualTo(lemma);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "…", "de stoepen", "fietst", "maakt", "laat", "geeft"})
    void whatIsNoCueIsNotFound(String text) {
        assertThat(Language.of("nl").cues().find(text)).isEmpty();
    }

    @Test
    void otherLanguagesHaveNoCues() {
        assertThat(Language.of("de").cues().find("sagte")).isEmpty();
    }

    /// Each cue with its words, separated by bars.
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "„Ja”, zegt Bakker. => zegt",
                "Dat maakte wethouder Noor Bakker bekend. => maakte…bekend",
                "Hij gaf zondag toe dat het fout was. => gaf…toe",
                "Hij gaf aan de raad een brief. => ``",
                "Zij heeft niet gezegd dat het mag. => heeft niet gezegd",
                "Zij heeft dat steeds ontkend. => heeft…ontkend",
                "Hij zegt niet dat het mag. => zegt niet",
                "Volgens hem is het zo. => Volgens",
                "Zij liet woensdag weten dat het mag. => liet…weten",
                "Het verwijt treft haar. => ``",
                "Zij verwijt hem dat. => verwijt",
                "Zij nam het nieuwe besluit. => nam…besluit",
                "Zij las het nieuwe besluit. => besluit",
                "Hij besluit te gaan. => besluit",
                "Er is gemeld dat het mag. => is gemeld",
                "Hij spreekt dat niet tegen. => spreekt…niet tegen"
            })
    void cuesAreFoundInDutchSentences(String text, String expected) {
        assertThat(cuesIn(text, "nl")).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "She said no. He denied it. => said|denied",
                "They did not say when. => did not say",
                "According to the letter it is. => According to",
                "He asked not to be named. => asked",
                "She pointed that out. => pointed…out"
            })
    void cuesAreFoundInEnglishSentences(String text, String expected) {
        assertThat(cuesIn(text, "en")).isEqualTo(expected);
    }

    @Test
    void onlyCuesInsideTheRangeAreFound() {
        var text = new ArticleText("Hij zegt ja. Zij ontkent. Men vreest.");
        var range = new Span(13, 25);

        assertThat(
                        Language.of("nl")
                                .cues()
                                .in(text, range)
                                .map(match -> match.cue().lemma())
                                .toList())
                .isEqualTo(List.of("ontkennen"));
    }

    private static String cuesIn(String value, String language) {
        var text = new ArticleText(value);
        return Language.of(language)
                .cues()
                .in(text, text.all())
                .map(match ->
                        match.segments().stream().map(text::slice).collect(Collectors.joining("…")))
                .collect(Collectors.joining("|"));
    }

    private static Cue find(String text, String language) {
        return Language.of(language).cues().find(text).orElseThrow();
    }
}
