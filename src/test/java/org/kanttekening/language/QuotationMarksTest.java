package org.kanttekening.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;

class QuotationMarksTest {

    /// The quotations of each text with their marks, separated by bars.
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "„De stoepen zijn van iedereen”, zegt Bakker. => „De stoepen zijn van iedereen”",
                "„Goed zo“, zei hij. => „Goed zo“",
                "“Kom binnen,” zei ze. “Het is open.” => “Kom binnen,”|“Het is open.”",
                "‘Ja’, zei hij. => ‘Ja’",
                "«Non», zei de minister. => «Non»",
                "« Non », zei de minister. => « Non »",
                "»Nein«, zei de kanselier. => »Nein«",
                "\"Per rit\", zegt hij. \"Vier keer.\" => \"Per rit\"|\"Vier keer.\"",
                "'Nee', zei hij, 'dank je.' => 'Nee'|'dank je.'",
                ",,Dat klopt'', zei hij. => ,,Dat klopt''",
                "Hij zei (‘terloops’) niets. => ‘terloops’",
                "„Ze zei: ‘Wacht even.’ Dat deed ik”, zegt hij. => „Ze zei: ‘Wacht even.’ Dat deed"
                        + " ik”|‘Wacht even.’",
                "‘Ik vroeg: “Waar?”’, vertelt hij. => ‘Ik vroeg: “Waar?”’|“Waar?”",
                "\"Mijn vrouw zei: 'Weet jij dat?' Nee.\" => \"Mijn vrouw zei: 'Weet jij dat?'"
                        + " Nee.\"|'Weet jij dat?'",
                "\"'Nee', zei ze\", vertelt hij. => \"'Nee', zei ze\"|'Nee'",
                "‘We zien het ’s nachts niet.’ => ‘We zien het ’s nachts niet.’",
                "‘Dat zijn foto’s uit ’68’, zei hij. => ‘Dat zijn foto’s uit ’68’",
                "‘Hans’ fiets staat er nog’, zei zij. => ‘Hans’ fiets staat er nog’",
                "‘Het is van Hans’ en ‘van Max’, zei zij. => ‘Het is van Hans’|‘van Max’",
                "'t Is 'n ramp, zei 'ie. => ``",
                "Zo’n 3.000 auto’s rijden door ’s-Gravenhage. => ``",
                "Alex’ boek en Max’ fiets. => ``",
                "Een plank van 3'10\" en een van 12\" lang. => ``",
                "Hij noemt het „leesreserve”plan onzin. => „leesreserve”",
                "„Wel”—„niet”, riepen zij. => „Wel”|„niet”",
                "‚Laag’ en ‚duits‘. => ‚Laag’|‚duits‘",
                "Zij zei: „Eén 🛵 is genoeg”. => „Eén 🛵 is genoeg”"
            })
    void quotationsAreFoundByTheirMarks(String text, String expected) {
        assertThat(String.join("|", outer(text, "nl"))).isEqualTo(expected == null ? "" : expected);
        assertThat(in(text, "nl").unmatched()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "“Yes,” she said. => “Yes,”",
                "“He told us, ‘Call it a deal,’” she said. => “He told us, ‘Call it a"
                        + " deal,’”|‘Call it a deal,’",
                "‘It is the growers’ harbour,’ he said. => ‘It is the growers’ harbour,’",
                "It’s the ’90s, rock ’n’ roll and don’t tell ’em. => ``",
                "‘I don’t know,’ said Haak. => ‘I don’t know,’"
            })
    void englishQuotationsAreFoundByTheirMarks(String text, String expected) {
        assertThat(String.join("|", outer(text, "en"))).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void theInnerSpanLeavesTheMarksOut() {
        var text = new ArticleText("Ja: „Kom,” zei hij.");

        var found = in(text.value(), "nl").all().getFirst();

        assertThat(text.slice(found.inner())).isEqualTo("Kom,");
        assertThat(text.slice(found.outer())).isEqualTo("„Kom,”");
    }

    @Test
    void depthCountsTheQuotationsAround() {
        var found = in("„Hij zei: ‘Zij zei: “nee”.’” ‘Los.’", "nl").all();

        assertThat(found).extracting(Quotation::depth).containsExactly(0, 1, 2, 0);
    }

    @Test
    void aParagraphThatOpensAgainContinuesTheOneBefore() {
        var text =
                new ArticleText(
                        "De Wit: „Wij werken hier.\n\n„Elke dag. \n\n„Tot zes uur.” Dan niet.");

        var found = Language.of("nl").quotationMarks().in(text);

        assertThat(found.all())
                .extracting(piece -> text.slice(piece.outer()))
                .containsExactly("„Wij werken hier.", "„Elke dag.", "„Tot zes uur.”");
        assertThat(found.all()).extracting(Quotation::closed).containsExactly(false, false, true);
        assertThat(found.all().get(0).continuation())
                .isEqualTo(Optional.of(found.all().get(1).outer()));
        assertThat(found.all().get(1).continuation())
                .isEqualTo(Optional.of(found.all().get(2).outer()));
        assertThat(found.all().get(2).continuation()).isEmpty();
        assertThat(found.unmatched()).isEmpty();
    }

    @Test
    void aQuotationMayRunOverParagraphsWithoutOpeningAgain() {
        var text = "Zij zei: „Dit is het begin.\n\nDit is het midden.\n\nDit is het eind.” Zo.";

        assertThat(outer(text, "nl"))
                .containsExactly("„Dit is het begin.\n\nDit is het midden.\n\nDit is het eind.”");
    }

    @Test
    void aForgottenCloseDoesNotSwallowWhatFollows() {
        var found = in("„Ja, zegt de een. „Nee”, zegt de ander.\n\n„Wel”, zegt zij.", "nl");

        assertThat(found.all()).hasSize(2).allMatch(Quotation::closed);
        assertThat(found.unmatched()).containsExactly(new Span(0, 1));
    }

    @Test
    void aCloseWithoutAnOpenIsReported() {
        assertThat(in("Ja”, zegt hij. „Nee.”", "nl").unmatched()).containsExactly(new Span(2, 3));
    }

    @Test
    void anOpenThatNothingClosesIsReported() {
        var found = in("„Ja, zegt hij.\n\nDan niet.\n\nOf toch.\n\nNee.\n\nKlaar.", "nl");

        assertThat(found.all()).isEmpty();
        assertThat(found.unmatched()).containsExactly(new Span(0, 1));
    }

    @Test
    void aChainWhoseEndIsForgottenIsNoQuotation() {
        var found = in("„Een.\n\n„Twee.\n\nDrie.", "nl");

        assertThat(found.all()).isEmpty();
        assertThat(found.unmatched()).containsExactly(new Span(0, 1), new Span(7, 8));
    }

    @Test
    void theInnermostQuotationAroundAnOffsetIsFound() {
        var text = "A „b ‘c’ d” e";
        var found = in(text, "nl");

        assertThat(found.innermost(text.indexOf('c'))).hasValueSatisfying(q -> depth(q, 1));
        assertThat(found.innermost(text.indexOf('d'))).hasValueSatisfying(q -> depth(q, 0));
        assertThat(found.innermost(text.indexOf('„'))).hasValueSatisfying(q -> depth(q, 0));
        assertThat(found.innermost(0)).isEmpty();
        assertThat(found.innermost(text.length())).isEmpty();
    }

    @Test
    void anyLanguageHasMarks() {
        assertThat(outer("„Ja“, sagte er. ‹Oui›, dit-il.", "de")).containsExactly("„Ja“", "‹Oui›");
    }

    @Test
    void quotationsNestAndLieInTheText() {
        long seed = 4112;
        var random = new Random(seed);
        var parts =
                List.of(
                        "„", "”", "“", "‘", "’", "\"", "'", "«", "»", ",,", "''", " ", " ", "a",
                        "s", "X", ".", ",", "\n", "\n\n", "🛵", "’s ", "68");
        for (int round = 0; round < 5_000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(parts.get(random.nextInt(parts.size())));
            }
            checkNesting(new ArticleText(text.toString()), "seed " + seed + ", round " + round);
        }
    }

    private static void checkNesting(ArticleText text, String round) {
        var found = Language.of("nl").quotationMarks().in(text);
        for (var one : found.all()) {
            assertThat(text.all().covers(one.outer())).as(round).isTrue();
            assertThat(one.outer().covers(one.inner())).as(round).isTrue();
            assertThat(text.splitsPair(one.outer().start())).as(round).isFalse();
            assertThat(text.splitsPair(one.outer().end())).as(round).isFalse();
            assertThat(one.closed()).as(round).isEqualTo(one.continuation().isEmpty());
            assertThat(found.innermost(one.outer().start())).as(round).contains(one);
            long around = 0;
            for (var other : found.all()) {
                boolean apart = !one.outer().overlaps(other.outer());
                boolean nested =
                        one.outer().covers(other.outer()) || other.outer().covers(one.outer());
                assertThat(apart || nested).as(round + " " + text.value()).isTrue();
                around += !other.equals(one) && other.outer().covers(one.outer()) ? 1 : 0;
            }
            assertThat((long) one.depth()).as(round).isEqualTo(around);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"„", "’", "\"", "a' ", "„a” ", "‘s’ x ", "s’ x", "\"a ", ",,a'' "})
    void hostileMarksTakeNoMoreThanTheirLength(String part) {
        var text = new ArticleText(part.repeat(1_000_000 / part.length()));

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> Language.of("nl").quotationMarks().in(text));
    }

    private static void depth(Quotation quotation, int depth) {
        assertThat(quotation.depth()).isEqualTo(depth);
    }

    private static Quotations in(String text, String language) {
        return Language.of(language).quotationMarks().in(new ArticleText(text));
    }

    private static List<String> outer(String text, String language) {
        return in(text, language).all().stream()
                .map(found -> text.substring(found.outer().start(), found.outer().end()))
                .toList();
    }
}
