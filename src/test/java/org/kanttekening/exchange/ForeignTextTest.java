package org.kanttekening.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kanttekening.article.RandomText;

import java.util.Random;

class ForeignTextTest {

    @Test
    void leavesTheCarriageReturnOfALineEndOut() {
        var text = ForeignText.of("een\r\ntwee\rdrie\n");

        assertThat(text.text().value()).isEqualTo("een\ntwee\ndrie\n");
    }

    @Test
    void findsTheSameWordsWithCarriageReturnsAsWithout() {
        long seed = 20260715;
        var random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            var plain = RandomText.of(random, 200);
            var raw = plain.replace("\n", random.nextBoolean() ? "\r\n" : "\r");
            var text = ForeignText.of(raw);
            int start =
                    raw.offsetByCodePoints(0, random.nextInt(raw.codePointCount(0, raw.length())));
            int end = raw.offsetByCodePoints(start, 1);
            var words = raw.substring(start, end).replace("\r\n", "\n").replace('\r', '\n');

            var found = text.fromUtf16(start, end);
            var points =
                    text.fromCodePoints(raw.codePointCount(0, start), raw.codePointCount(0, end));

            assertThat(points).as("seed %d, round %d", seed, round).isEqualTo(found);
            boolean dropped = raw.startsWith("\r\n", start);
            assertThat(found.isEmpty()).as("seed %d, round %d", seed, round).isEqualTo(dropped);
            found.ifPresent(span -> assertThat(text.text().slice(span)).isEqualTo(words));
        }
    }

    @Test
    void findsNothingOutsideTheTextOrWithinACharacter() {
        var text = ForeignText.of("a🛵b");

        assertThat(text.fromUtf16(0, 2)).isEmpty();
        assertThat(text.fromUtf16(2, 4)).isEmpty();
        assertThat(text.fromUtf16(3, 9)).isEmpty();
        assertThat(text.fromUtf16(3, 3)).isEmpty();
        assertThat(text.fromUtf16(-1, 2)).isEmpty();
        assertThat(text.fromCodePoints(1, 4)).isEmpty();
        assertThat(text.fromCodePoints(2, 1)).isEmpty();
        assertThat(text.fromCodePoints(1, 2)).isEqualTo(text.fromUtf16(1, 3)).isPresent();
    }
}
