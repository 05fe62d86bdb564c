package org.kanttekening.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;

class GraphemesTest {

    private static final String FAMILY = "👩‍👩‍👧‍👦";

    @Test
    void aFamilyOfFourIsOneCharacter() {
        var text = "a" + FAMILY + "b";

        assertThat(Graphemes.next(text, 1)).isEqualTo(1 + FAMILY.length());
        assertThat(Graphemes.previous(text, 1 + FAMILY.length())).isEqualTo(1);
        assertThat(Graphemes.isBoundary(text, 3)).isFalse();
    }

    @Test
    void aLetterKeepsItsCombiningMarks() {
        var text = "cafe\u0301s";

        assertThat(Graphemes.next(text, 3)).isEqualTo(5);
        assertThat(Graphemes.floor(text, 4)).isEqualTo(3);
        assertThat(Graphemes.ceiling(text, 4)).isEqualTo(5);
    }

    @Test
    void aLineFeedIsACharacterOfItsOwn() {
        assertThat(Graphemes.next("a\nb", 0)).isEqualTo(1);
        assertThat(Graphemes.next("a\nb", 1)).isEqualTo(2);
        assertThat(Graphemes.isBoundary("a\r\nb", 2)).isFalse();
    }

    @Test
    void nothingLiesBeforeTheBeginOrAfterTheEnd() {
        assertThat(Graphemes.previous("ab", 0)).isZero();
        assertThat(Graphemes.next("ab", 2)).isEqualTo(2);
        assertThat(Graphemes.floor("ab", 2)).isEqualTo(2);
        assertThat(Graphemes.next("", 0)).isZero();
        assertThat(Graphemes.isBoundary("", 0)).isTrue();
    }

    @Test
    void agreesWithABreakIteratorOverTheWholeText() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            agrees(RandomText.of(random, 1 + random.nextInt(300)), "seed " + seed);
        }
    }

    @Test
    void aLongRowOfFlagsIsCutBetweenFlags() {
        agrees("Zo: " + "🇳🇱".repeat(60) + " en verder", "flags");
    }

    @Test
    void moreMarksThanAnyoneWritesStayWithTheirLetter() {
        agrees("Zo: e" + "\u0301".repeat(150) + " en verder", "marks");
    }

    @Test
    void aTextWithoutOneLatinLetterIsCutWhereAnyOtherIs() {
        agrees("漢字 שלום 🇳🇱 नमस्ते".repeat(100), "scripts");
    }

    private static void agrees(String text, String as) {
        var boundaries = boundaries(text);
        for (int offset = 0; offset <= text.length(); offset++) {
            var at = as + ", offset " + offset + " of " + text;
            assertThat(Graphemes.isBoundary(text, offset))
                    .as(at)
                    .isEqualTo(boundaries.contains(offset));
            assertThat(Graphemes.floor(text, offset)).as(at).isEqualTo(boundaries.floor(offset));
            assertThat(Graphemes.ceiling(text, offset))
                    .as(at)
                    .isEqualTo(boundaries.ceiling(offset));
            var next = boundaries.higher(offset);
            assertThat(Graphemes.next(text, offset))
                    .as(at)
                    .isEqualTo(next == null ? text.length() : next);
            var previous = boundaries.lower(offset);
            assertThat(Graphemes.previous(text, offset))
                    .as(at)
                    .isEqualTo(previous == null ? 0 : previous);
        }
    }

    private static TreeSet<Integer> boundaries(String text) {
        var breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(text);
        var found = new TreeSet<Integer>();
        for (int at = breaks.first(); at != BreakIterator.DONE; at = breaks.next()) {
            found.add(at);
        }
        return found;
    }
}
