package org.kanttekening.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;

import java.util.List;
import java.util.Random;

class SentencesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hij zei niets.|Zij wel.",
                "Volgens dhr. De Wit en mevr. Bakker klopt dat.|Anderen zwegen.",
                "Prof. dr. J.P. van der Berg kwam.|Hij bleef.",
                "Dat staat in art. 4.3 en op blz. 12.|Verder niets.",
                "Het kost ca. 3 mln. euro.|Dat is veel.",
                "Op 3 maart jl. besloot de raad.|Nu niet.",
                "Zij kocht brood, melk, enz.|Daarna ging zij.",
                "Minister B. Visser, d.w.z. haar woordvoerder, zweeg.|Punt.",
                "„Kom je?” vroeg hij.|Zij knikte.",
                "„Nee!”, riep hij.|„Nooit.”",
                "„Ga weg!” riep zij.|Hij ging.",
                "„Eerst dit.” |„Dan dat.” |20 mei was het.",
                "„Goed.“|Dan gaan we.",
                "Hij zweeg.|’s Avonds kwam hij.|'s Nachts ook.",
                "Nou... ik weet het niet.|Of toch.",
                "Wie?|Wat?|Waar!",
                "Het wetsvoorstel (zie hierboven.) ligt er.|Klaar.",
                "Hij is er om 14.35 uur.|Zij later.",
                "Dat was in 2019.|In 2020 niet.",
                "Zie www.dehavenbode.example voor meer.|Dank.",
                "‘Zo is het.’ |Hij lachte.",
                "„Ik vroeg: ‘Waarom?’ en liep weg.” |Hij zuchtte."
            })
    void dutchIsSplitAtStops(String barred) {
        assertSplit(barred, "nl");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr. Smith of the U.S. Congress left.|Nobody followed.",
                "“Why?” she asked.|He left at 3 p.m. on Tuesday.",
                "Acme Inc. was fined.|It appealed.",
                "“Never.” |“Why not?” |He shrugged."
            })
    void englishIsSplitAtStops(String barred) {
        assertSplit(barred, "en");
    }

    private static void assertSplit(String barred, String language) {
        var sentences = List.of(barred.split("\\|"));
        var text = String.join(" ", sentences.stream().map(String::strip).toList());

        assertThat(split(text, language))
                .containsExactlyElementsOf(sentences.stream().map(String::strip).toList());
    }

    @Test
    void aCrossheadIsASentenceOfItsOwn() {
        var text = new ArticleText("Hij ging.\nTwee rederijen\nZij bleef.");

        assertThat(text.slice(Language.of("nl").sentences().at(text, 12)))
                .isEqualTo("Twee rederijen");
    }

    @ParameterizedTest
    @CsvSource({"0, Een.", "4, Een.", "5, Twee drie.", "16, Twee drie.", "18, Vier"})
    void theSentenceAroundAnOffsetHasNoSpaceAroundIt(int offset, String expected) {
        var text = new ArticleText("Een. Twee drie.  Vier");

        assertThat(text.slice(Language.of("nl").sentences().at(text, offset))).isEqualTo(expected);
    }

    @Test
    void aBlankParagraphHasNoSentence() {
        var text = new ArticleText("Een.\n\nTwee.");

        assertThat(Language.of("nl").sentences().at(text, 5)).isEqualTo(new Span(5, 5));
        assertThat(Language.of("nl").sentences().in(text, text.paragraphs().get(1))).isEmpty();
    }

    @Test
    void sentencesTileTheirParagraph() {
        long seed = 1871;
        var random = new Random(seed);
        var parts =
                List.of(
                        "Hij", "zegt", "dhr", ".", ". ", "? ", "! ", "…", " ", "„", "”", "’", "‘",
                        "J.P.", "12", "🛵", "’s ", "\u00A0", "enz.", "\n", "(", ")", "e\u0301",
                        "。");
        for (int round = 0; round < 3_000; round++) {
            var value = new StringBuilder();
            for (int i = random.nextInt(30); i > 0; i--) {
                value.append(parts.get(random.nextInt(parts.size())));
            }
            var text = new ArticleText(value.toString());
            for (var paragraph : text.paragraphs()) {
                int at = paragraph.start();
                for (var sentence : Language.of("nl").sentences().in(text, paragraph)) {
                    assertThat(sentence.start()).as("seed %d, %d", seed, round).isEqualTo(at);
                    assertThat(sentence.isEmpty()).isFalse();
                    assertThat(text.splitsPair(sentence.end())).isFalse();
                    at = sentence.end();
                }
                assertThat(at).as("seed %d, %d", seed, round).isEqualTo(paragraph.end());
            }
        }
    }

    @Test
    void aParagraphOfAHundredKilobytesIsSplitInAnInstant() {
        var text = new ArticleText("Volgens dhr. De Wit kost het 3 mln. euro. ".repeat(2_400));
        var sentences = Language.of("nl").sentences();
        sentences.in(text, text.paragraphs().getFirst());

        long best = Long.MAX_VALUE;
        for (int i = 0; i < 60 && best >= 50_000_000; i++) {
            long start = System.nanoTime();
            sentences.in(text, text.paragraphs().getFirst());
            best = Math.min(best, System.nanoTime() - start);
        }

        assertThat(best).as("nanoseconds").isLessThan(50_000_000);
    }

    private static List<String> split(String value, String language) {
        var text = new ArticleText(value);
        return Language.of(language).sentences().in(text, text.paragraphs().getFirst()).stream()
                .map(span -> text.slice(span).strip())
                .toList();
    }
}
