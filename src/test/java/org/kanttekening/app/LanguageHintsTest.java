package org.kanttekening.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;

import java.util.List;

class LanguageHintsTest {

    private static final Span WORDS = new Span(1, 9);

    private final LanguageHints hints = new LanguageHints("nl");

    @Test
    void tellAQuotesTypeByTheMarksOfTheTextThatIsAskedAbout() {
        var marked = new ArticleText("„Dat kan”, zegt Bakker.");
        var plain = new ArticleText("Bakker zegt dat het kan.");

        for (int again = 0; again < 2; again++) {
            assertThat(hints.quoteType(marked, List.of(new Span(1, 8)))).isEqualTo("direct");
            assertThat(hints.quoteType(plain, List.of(WORDS))).isEqualTo("indirect");
        }
        assertThat(hints.quoteType(new ArticleText(marked.value()), List.of(new Span(1, 8))))
                .isEqualTo("direct");
        assertThat(hints.quoteType(plain, List.of())).isEmpty();
    }
}
