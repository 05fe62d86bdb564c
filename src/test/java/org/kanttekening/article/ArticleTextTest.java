package org.kanttekening.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

import java.util.Random;

class ArticleTextTest {

    @Test
    void offsetsGoToCodePointsAndBack() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            var value = RandomText.of(random, random.nextInt(200));
            var text = new ArticleText(value);
            int points = value.codePointCount(0, value.length());
            assertThat(text.lengthInCodePoints()).as("seed %d", seed).isEqualTo(points);
            for (int point = 0; point <= points; point++) {
                int offset = value.offsetByCodePoints(0, point);
                assertThat(text.toUtf16(point)).as("seed %d", seed).isEqualTo(offset);
                assertThat(text.toCodePoints(offset)).as("seed %d", seed).isEqualTo(point);
            }
        }
    }

    @Test
    void anOffsetInsideAPairCountsWhatLiesBeforeThePair() {
        var text = new ArticleText("a🛵b");

        assertThat(text.splitsPair(2)).isTrue();
        assertThat(text.toCodePoints(2)).isEqualTo(1);
        assertThat(text.splitsPair(1)).isFalse();
        assertThat(text.splitsPair(3)).isFalse();
    }

    @Test
    void offsetsOutsideTheTextAreRefused() {
        var text = new ArticleText("a🛵b");

        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> text.toUtf16(4));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> text.toCodePoints(5));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> text.paragraphAt(-1));
    }

    @Test
    void blankLinesAreParagraphs() {
        var text = new ArticleText("Kop\n\nEerste zin.\n");

        assertThat(text.paragraphs())
                .containsExactly(
                        new Paragraph(0, 0, 3),
                        new Paragraph(1, 4, 4),
                        new Paragraph(2, 5, 16),
                        new Paragraph(3, 17, 17));
        assertThat(text.paragraphs().get(1).isBlank(text.value())).isTrue();
        assertThat(text.paragraphs().get(2).isBlank(text.value())).isFalse();
    }

    @Test
    void anEmptyTextIsOneEmptyParagraph() {
        var text = new ArticleText("");

        assertThat(text.paragraphs()).containsExactly(new Paragraph(0, 0, 0));
        assertThat(text.paragraphAt(0)).isEqualTo(new Paragraph(0, 0, 0));
        assertThat(text.all()).isEqualTo(new Span(0, 0));
    }

    @Test
    void aLineFeedBelongsToTheLineItEnds() {
        var text = new ArticleText("ab\ncd\n");

        assertThat(text.paragraphAt(2).index()).isZero();
        assertThat(text.paragraphAt(3).index()).isEqualTo(1);
        assertThat(text.paragraphAt(5).index()).isEqualTo(1);
        assertThat(text.paragraphAt(6).index()).isEqualTo(2);
    }

    @Test
    void itsHashIsThatOfItsUtf8() {
        // printf 'é' | sha256sum
        assertThat(new ArticleText("é").sha256())
                .isEqualTo("4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c");
    }

    @Test
    void carriageReturnsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ArticleText("a\r\nb"));
    }
}
