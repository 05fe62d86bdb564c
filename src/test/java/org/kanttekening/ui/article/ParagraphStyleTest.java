package org.kanttekening.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kanttekening.article.ArticleText;

import java.util.List;

/// What a paragraph of plain text is taken for.
class ParagraphStyleTest {

    private static final String SENTENCE =
            "De brug is sinds dinsdag weer open voor al het verkeer, zegt de gemeente.";

    @Test
    void theFirstShortLineIsTheHeadline() {
        assertThat(styles("Brug open\n\n" + SENTENCE)).containsExactly("headline", "blank", "body");
    }

    @Test
    void aShortLineBetweenParagraphsIsACrosshead() {
        assertThat(styles("Brug open\n" + SENTENCE + "\nVeel schade\n" + SENTENCE))
                .containsExactly("headline", "body", "crosshead", "body");
    }

    @Test
    void aShortSentenceAQuotationAndAnIntroductionAreNot() {
        for (var line : List.of("Dat klopt.", "„Nooit”", "De feiten:", "en dus niet")) {
            assertThat(styles("Brug open\n" + SENTENCE + "\n" + line + "\n" + SENTENCE))
                    .as(line)
                    .containsExactly("headline", "body", "body", "body");
        }
    }

    @Test
    void whatStandsUnderTheHeadlineAndAListOfNamesAreNot() {
        assertThat(styles("Brug open\nDoor Noor Bakker\n" + SENTENCE))
                .containsExactly("headline", "body", "body");
        assertThat(styles("Brug open\n" + SENTENCE + "\nNoor Bakker\nPiet Jansen"))
                .containsExactly("headline", "body", "body", "body");
    }

    private static List<String> styles(String text) {
        var article = new ArticleText(text);
        return article.paragraphs().stream()
                .map(paragraph -> ParagraphStyle.of(article, paragraph).styleClass())
                .toList();
    }
}
