package org.kanttekening.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Graphemes;
import org.kanttekening.article.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class WordsTest {

    private final Words words = Language.of("nl").words();

    /// The bar is the offset; the word expected there.
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "de oud-mi|nister zegt,oud-minister",
                "de oud|-minister zegt,oud-minister",
                "twee fot|o's,foto's",
                "twee foto|’s,foto’s",
                "|’s nachts,’s",
                "zo|’n 12,zo’n",
                "er zijn 4.1|12 brieven,4.112",
                "om 14.3|5.,14.35",
                "een woord|.,woord",
                "een |woord,woord",
                "een| woord,een",
                "„|Ja” zei,Ja",
                "„Ja|” zei,Ja",
                "in- en| uitvoer,en",
                "in|- en uitvoer,in",
                "a |🛵 b,🛵",
                "op 👩‍🦽|,👩‍🦽",
                "Jé|rôme,Jérôme",
                "Café|,Café",
                "A&|O-fonds,A&O-fonds"
            })
    void theWordAroundOrNextToAnOffsetIsWhole(String barred, String expected) {
        int offset = barred.indexOf('|');
        var text = new ArticleText(barred.replace("|", ""));

        assertThat(text.slice(words.at(text, offset))).isEqualTo(expected);
    }

    @Test
    void betweenSpacesThereIsNoWord() {
        assertThat(words.at(new ArticleText("a   b"), 2)).isEqualTo(new Span(2, 2));
        assertThat(words.at(new ArticleText(""), 0)).isEqualTo(new Span(0, 0));
    }

    @Test
    void aMarkThatTouchesNoWordIsTakenItself() {
        var text = new ArticleText("a – b");

        assertThat(text.slice(words.at(text, 2))).isEqualTo("–");
    }

    @Test
    void boundariesMoveFromWordToWord() {
        var text = new ArticleText("„De oud-minister”, zei 🛵’s foto.");

        assertThat(starts(text)).containsExactly("De", "oud-minister", "zei", "🛵", "’s", "foto");
        int foto = text.value().indexOf("foto");
        assertThat(words.previousStart(text, foto + 2)).isEqualTo(foto);
        assertThat(words.previousStart(text, 1)).isZero();
        assertThat(words.nextEnd(text, 3)).isEqualTo(text.value().indexOf('”'));
        assertThat(words.previousEnd(text, foto)).isEqualTo(foto - 1);
        assertThat(words.previousEnd(text, 2)).isZero();
    }

    private List<String> starts(ArticleText text) {
        var found = new ArrayList<String>();
        for (int at = words.nextStart(text, 0);
                at < text.length();
                at = words.nextStart(text, at)) {
            found.add(text.slice(words.at(text, at)));
        }
        return found;
    }

    @Test
    void movingGetsOnAndNeverTearsACharacter() {
        long seed = 640;
        var random = new Random(seed);
        var parts =
                List.of(
                        "a", "Z", "-", "’", " ", "1", ".", "🛵", "👩‍🦽", "é", "e\u0301", "\n",
                        "𝒳", "”");
        for (int round = 0; round < 1_000; round++) {
            var value = new StringBuilder();
            for (int i = random.nextInt(25); i > 0; i--) {
                value.append(parts.get(random.nextInt(parts.size())));
            }
            checkMoves(new ArticleText(value.toString()), "seed " + seed + ", round " + round);
        }
    }

    private void checkMoves(ArticleText text, String round) {
        for (int at = 0; at <= text.length(); at++) {
            var word = words.at(text, at);
            assertThat(List.of(word.start(), word.end()))
                    .as(round)
                    .allMatch(edge -> Graphemes.isBoundary(text.value(), edge));
            int next = words.nextStart(text, at);
            int previous = words.previousStart(text, at);
            assertThat(next > at || at == text.length()).as(round).isTrue();
            assertThat(previous < at || at == 0).as(round).isTrue();
            assertThat(words.nextEnd(text, at) > at || at == text.length()).as(round).isTrue();
            assertThat(words.previousEnd(text, at) < at || at == 0).as(round).isTrue();
            assertThat(Graphemes.isBoundary(text.value(), next)).as(round).isTrue();
            assertThat(Graphemes.isBoundary(text.value(), previous)).as(round).isTrue();
        }
    }
}
