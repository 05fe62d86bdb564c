package org.kanttekening.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kanttekening.annotation.Segments;
import org.kanttekening.article.ArticleText;

class QuotedTextTest {

    private static final ArticleText TEXT =
            new ArticleText(
                    "Hij maakte dinsdag\nalles bekend. „Dat is zo”, zei hij 🛵🛵🛵🛵🛵🛵🛵🛵.");

    @Test
    void standsBetweenQuotationMarks() {
        assertThat(QuotedText.of(Segments.of(4, 10), TEXT, 40)).isEqualTo("‘maakte’");
    }

    @Test
    void thatBringsItsOwnMarksGetsNoOthers() {
        int start = TEXT.value().indexOf('„');
        assertThat(QuotedText.of(Segments.of(start, start + 12), TEXT, 40))
                .isEqualTo("„Dat is zo”,");
    }

    @Test
    void showsWhereTheArticleInterruptsIt() {
        var split = Segments.of(4, 10).plus(Segments.of(25, 31).hull());
        assertThat(QuotedText.words(split, TEXT, 40)).isEqualTo("maakte … bekend");
    }

    @Test
    void runsOnWhereTheArticleBreaksALine() {
        assertThat(QuotedText.words(Segments.of(11, 24), TEXT, 40)).isEqualTo("dinsdag alles");
    }

    @Test
    void losesItsMiddleAtWordsWhenItIsLong() {
        var text = "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien";
        assertThat(QuotedText.shortened(text, 40))
                .isEqualTo("een twee drie vier vijf … twaalf dertien");
        assertThat(QuotedText.shortened("kort", 40)).isEqualTo("kort");
    }

    @Test
    void isNeverCutWithinACharacter() {
        var scooters = "🛵".repeat(40);
        for (int most = 9; most < 20; most++) {
            var shortened = QuotedText.shortened(scooters, most);
            assertThat(shortened.replace("🛵", "")).as("of %d", most).isEqualTo(" … ");
        }
    }

    @Test
    void thatIsNotInTheTextIsEmpty() {
        assertThat(QuotedText.of(Segments.of(900, 910), TEXT, 40)).isEmpty();
        assertThat(QuotedText.of(Segments.NONE, TEXT, 40)).isEmpty();
    }
}
