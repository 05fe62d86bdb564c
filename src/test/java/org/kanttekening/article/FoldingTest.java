package org.kanttekening.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.text.Normalizer;
import java.util.Random;

class FoldingTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "Haven, haven",
                "ÉÉN, een",
                "coördinatie, coordinatie",
                "Straße, strasse",
                "ΟΔΟΣ, οδοσ",
                "οδός, οδοσ",
                "İstanbul, istanbul",
                "שָׁלוֹם, שלום",
                "مَرْحَبًا, مرحبا",
                "한국, 한국",
                "हिन्दी, हिन्दी",
                "❤️, ❤",
                "„Dat”, \"dat\"",
                "’s-Gravenhage, 's-gravenhage",
            })
    void looselyNothingCountsButTheLettersThemselves(String text, String folded) {
        assertThat(Folding.LOOSE.fold(text)).isEqualTo(folded);
        assertThat(Folding.LOOSE.fold(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(folded);
    }

    @Test
    void spacesAreAlikeAndWhatCannotBeSeenIsLeftOut() {
        assertThat(Folding.LOOSE.fold("een\u00A0twee\u2009drie")).isEqualTo("een twee drie");
        assertThat(Folding.LOOSE.fold("water\u00ADschap\u200B")).isEqualTo("waterschap");
        assertThat(Folding.EXACT.fold("water\u00ADschap")).isEqualTo("water\u00ADschap");
    }

    @Test
    void caseAndAccentsCountWhereTheyAreSaidTo() {
        assertThat(new Folding(true, false).fold("ÉÉN “a”")).isEqualTo("EEN \"a\"");
        assertThat(new Folding(false, true).fold("ÉÉN “a”")).isEqualTo("één “a”");
        assertThat(Folding.EXACT.fold("ÉÉN “a”")).isEqualTo("ÉÉN “a”");
    }

    @Test
    void aLetterIsOneHoweverItsAccentsAreWritten() {
        assertThat(Folding.EXACT.fold("e\u0301e\u0301n")).isEqualTo("één");
        assertThat(Folding.EXACT.fold("\u1112\u1161\u11AB")).isEqualTo("한");
    }

    @Test
    void everyPlaceLeadsBackToWhatStoodThere() {
        var text = "caf\u0065\u0301 in Straße\u00AD 👩‍👩‍👧 Één";
        var folded = Folding.LOOSE.of(text);

        assertThat(origin(folded, "cafe")).isEqualTo("cafe\u0301");
        assertThat(origin(folded, "in")).isEqualTo("in");
        assertThat(origin(folded, "strasse")).isEqualTo("Straße");
        assertThat(origin(folded, "een")).isEqualTo("Één");
        assertThat(folded.folded(new Span(6, 8))).isEqualTo(new Span(5, 7));
    }

    @Test
    void aPlaceWithinACharacterLeadsNowhere() {
        var folded = Folding.LOOSE.of("Straße 👩‍👩‍👧");

        assertThat(folded.value()).startsWith("strasse ");
        assertThat(folded.origin(4, 5)).isEmpty();
        assertThat(folded.wideOrigin(4, 5)).isEqualTo(new Span(4, 5));
        int family = folded.value().indexOf("👩");
        assertThat(folded.origin(family, family + 2)).isEmpty();
        assertThat(folded.wideOrigin(family, family + 2)).isEqualTo(new Span(7, 15));
    }

    @Test
    void foldingByLettersGivesWhatFoldingTheWholeGives() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            var text = RandomText.of(random, 1 + random.nextInt(60));
            for (var folding :
                    new Folding[] {
                        Folding.LOOSE,
                        Folding.EXACT,
                        new Folding(true, false),
                        new Folding(false, true)
                    }) {
                var parts = new StringBuilder();
                for (int at = 0; at < text.length(); ) {
                    int next = Graphemes.next(text, at);
                    parts.append(folding.fold(text.substring(at, next)));
                    at = next;
                }
                assertThat(folding.fold(text))
                        .as("seed %d, %s, %s", seed, folding, text)
                        .isEqualTo(parts.toString());
                assertThat(folding.fold(folding.fold(text)))
                        .as("seed %d, %s, %s", seed, folding, text)
                        .isEqualTo(folding.fold(text));
            }
        }
    }

    private static String origin(FoldedText folded, String of) {
        int start = folded.value().indexOf(of);
        var span = folded.origin(start, start + of.length()).orElseThrow();
        return folded.source().substring(span.start(), span.end());
    }
}
