package org.kanttekening.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;

class TrimmingTest {

    @Test
    void leavesOutWhiteSpaceOfEverySort() {
        assertThat(trimmed(" \u00a0\n\t zegt zij \u2009", 0, 14)).isEqualTo("zegt zij");
    }

    @Test
    void takesInTheWholeOfACharacterThatIsCut() {
        assertThat(trimmed("a 🛵 cafe\u0301", 3, 9)).isEqualTo("🛵 cafe\u0301");
        assertThat(trimmed("👩‍👩‍👧‍👦!", 4, 6)).isEqualTo("👩‍👩‍👧‍👦");
    }

    @Test
    void leavesNothingOfWhiteSpaceAlone() {
        assertThat(Trimming.trimmed(new ArticleText("a  b"), new Span(1, 3)).isEmpty()).isTrue();
        assertThat(Trimming.trimmed(new ArticleText(""), new Span(0, 0)).isEmpty()).isTrue();
    }

    @Test
    void aWordStaysAsItIs() {
        assertThat(trimmed("Dat zegt zij", 4, 8)).isEqualTo("zegt");
    }

    @Test
    void aSpaceThatCarriesAMarkIsNotTornFromIt() {
        assertThat(trimmed("a  \u0301b", 1, 5)).isEqualTo(" \u0301b");
    }

    private static String trimmed(String words, int start, int end) {
        var text = new ArticleText(words);
        return text.slice(Trimming.trimmed(text, new Span(start, end)));
    }
}
