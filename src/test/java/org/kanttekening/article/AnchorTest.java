package org.kanttekening.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Random;

class AnchorTest {

    @Test
    void countsInCodePoints() {
        var text = new ArticleText("🛵🛵 zegt Bakker");

        var anchor = Anchor.of(text, new Span(5, 9));

        assertThat(anchor).isEqualTo(new Anchor(3, 7, "zegt", "🛵🛵 ", " Bakker"));
        assertThat(anchor.span(text)).isEqualTo(new Span(5, 9));
    }

    @Test
    void keeps32CodePointsOnEitherSide() {
        var text = new ArticleText("a".repeat(40) + "MIDDEN" + "b".repeat(40));

        var anchor = Anchor.of(text, new Span(40, 46));

        assertThat(anchor.prefix()).isEqualTo("a".repeat(32));
        assertThat(anchor.suffix()).isEqualTo("b".repeat(32));
    }

    @Test
    void neverTearsACharacterAtTheEndsOfItsContext() {
        var family = "👩‍👩‍👧‍👦";
        var text = new ArticleText(family + "a".repeat(30) + "MIDDEN" + "b".repeat(31) + "e\u0301");
        int start = family.length() + 30;

        var anchor = Anchor.of(text, new Span(start, start + 6));

        assertThat(anchor.prefix()).isEqualTo("a".repeat(30));
        assertThat(anchor.suffix()).isEqualTo("b".repeat(31));
    }

    @Test
    void hasNoContextWhereTheTextEnds() {
        var text = new ArticleText("zegt");

        assertThat(Anchor.of(text, text.all())).isEqualTo(new Anchor(0, 4, "zegt", "", ""));
    }

    @Test
    void standsOnlyWhereItsWordsStand() {
        var text = new ArticleText("Dat 🛵 zegt Bakker");

        assertThat(new Anchor(6, 10, "zegt", "", "").standsIn(text)).isTrue();
        assertThat(new Anchor(7, 11, "zegt", "", "").standsIn(text)).isFalse();
        assertThat(new Anchor(6, 11, "zegt", "", "").standsIn(text)).isFalse();
        assertThat(new Anchor(11, 99, "Bakker", "", "").standsIn(text)).isFalse();
        assertThat(new Anchor(-1, 3, "Dat", "", "").standsIn(text)).isFalse();
        assertThat(new Anchor(9, 6, "", "", "").standsIn(text)).isFalse();
    }

    @Test
    void whatItWritesDownStandsInTheText() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            var text = new ArticleText(RandomText.of(random, 1 + random.nextInt(120)));
            int one = Graphemes.floor(text.value(), random.nextInt(text.length() + 1));
            int other = Graphemes.floor(text.value(), random.nextInt(text.length() + 1));
            var span = new Span(Math.min(one, other), Math.max(one, other));

            var anchor = Anchor.of(text, span);

            assertThat(anchor.standsIn(text)).as("seed %d, %s", seed, anchor).isTrue();
            assertThat(anchor.span(text)).as("seed %d, %s", seed, anchor).isEqualTo(span);
            assertThat(text.value().substring(0, span.start())).endsWith(anchor.prefix());
            assertThat(text.value().substring(span.end())).startsWith(anchor.suffix());
        }
    }
}
