package org.kanttekening.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;

class PhraseTest {

    private static final List<Folding> FOLDINGS =
            List.of(
                    Folding.LOOSE,
                    Folding.EXACT,
                    new Folding(true, false),
                    new Folding(false, true));

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "zegt, Zij zegt dat hij zégt, zegt|zégt",
                "aa, aaaa aaa, aa|aa|aa",
                "'s, ’s Morgens en 's avonds, ’s|'s",
                "cafe, Café cafe\u0301 CAFÉ, Café|cafe\u0301|CAFÉ",
                "waterschap, water\u00ADschap, water\u00ADschap",
                "👩, 👩 en 👩‍👩‍👧‍👦, 👩",
                "👍, 👍🏽 👍, 👍",
                "🇳, 🇳🇱 🇳, 🇳",
                "שלום, שָׁלוֹם עולם, שָׁלוֹם",
                "e, z\u0301e\u0302, e\u0302",
            })
    void wordsAreFoundHoweverTheyAreWritten(String typed, String text, String found) {
        assertThat(found(new Phrase(typed, Folding.LOOSE, false), Folding.LOOSE, text))
                .isEqualTo(List.of(found.split("\\|")));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "haven, de haven en de havens, haven",
                "haven, Havendam; haven., haven",
                "Holland, Noord-Holland en Hollands, Holland",
                "s, ’s ochtends, s",
                "één, één éénmalig, één",
                "a_b, a_b a_bc, a_b",
                "(zie, (zie (ziek, (zie",
                "👍, 👍👍, 👍|👍",
            })
    void wholeWordsAreNoPartOfLongerOnes(String typed, String text, String found) {
        assertThat(found(new Phrase(typed, Folding.LOOSE, true), Folding.LOOSE, text))
                .isEqualTo(List.of(found.split("\\|")));
    }

    @Test
    void aStretchIsSearchedAsThoughNothingStoodAroundIt() {
        var text = "Schipholbesluit";
        var phrase = new Phrase("schiphol", Folding.LOOSE, true);
        var folded = Folding.LOOSE.of(text);

        assertThat(phrase.in(folded)).isEmpty();
        assertThat(phrase.in(folded, new Span(0, 8), _ -> true)).containsExactly(new Span(0, 8));
        assertThat(phrase.in(folded, new Span(1, 8), _ -> true)).isEmpty();
    }

    @Test
    void whatIsRefusedGivesWayToWhatOverlapsIt() {
        var phrase = new Phrase("aa", Folding.LOOSE, false);

        assertThat(phrase.in(Folding.LOOSE.of("aaa"), new Span(0, 3), hit -> hit.start() == 1))
                .containsExactly(new Span(1, 3));
    }

    @Test
    void nothingIsFoundOfNothing() {
        var phrase = new Phrase("\u200B", Folding.LOOSE, false);

        assertThat(phrase.isEmpty()).isTrue();
        assertThat(phrase.in(Folding.LOOSE.of("a\u200Bb"))).isEmpty();
    }

    /// Against a search that looks at every stretch of the text.
    @Test
    void whatIsFoundIsWhatLookingEverywhereFinds() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 150; round++) {
            var text = RandomText.of(random, 5 + random.nextInt(40));
            var typed = typed(random, text);
            var folding = FOLDINGS.get(random.nextInt(FOLDINGS.size()));
            boolean whole = random.nextInt(3) == 0;

            assertThat(new Phrase(typed, folding, whole).in(folding.of(text)))
                    .as("seed %d: %s in %s, %s, whole %s", seed, typed, text, folding, whole)
                    .isEqualTo(Everywhere.find(typed, text, folding, whole));
        }
    }

    private static String typed(Random random, String text) {
        int start = Graphemes.floor(text, random.nextInt(text.length()));
        int end = start;
        for (int i = random.nextInt(6); i >= 0; i--) {
            end = Graphemes.next(text, end);
        }
        var typed = text.substring(start, end);
        return switch (random.nextInt(5)) {
            case 0 -> typed.toUpperCase(Locale.ROOT);
            case 1 -> Normalizer.normalize(typed, Normalizer.Form.NFD);
            case 2 -> Normalizer.normalize(typed, Normalizer.Form.NFC);
            case 3 ->
                    Normalizer.normalize(typed, Normalizer.Form.NFD)
                            .replaceAll("\\p{InCombiningDiacriticalMarks}", "");
            default -> typed;
        };
    }

    private static List<String> found(Phrase phrase, Folding folding, String text) {
        return phrase.in(folding.of(text)).stream()
                .map(it -> text.substring(it.start(), it.end()))
                .toList();
    }
}
