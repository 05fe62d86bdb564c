package org.kanttekening.exchange.w3c;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;

import java.util.Random;

class QuoteSearchTest {

    @Test
    void findsWhatPlainSearchingFinds() {
        var random = new Random(11);
        for (int i = 0; i < 3000; i++) {
            var text = word(random, 40);
            var exact = word(random, 1 + random.nextInt(5));
            var prefix = word(random, random.nextInt(3));
            var suffix = word(random, random.nextInt(3));
            var needle = prefix + exact + suffix;
            int first = text.indexOf(needle);

            var found = new QuoteSearch(new ArticleText(text)).find(exact, prefix, suffix);

            if (first < 0) {
                assertThat(found.times()).as(needle).isEqualTo(QuoteSearch.Times.NEVER);
            } else if (first < text.lastIndexOf(needle)) {
                assertThat(found.times()).as(needle).isEqualTo(QuoteSearch.Times.SEVERAL);
            } else {
                int start = first + prefix.length();
                assertThat(found.span())
                        .as(needle)
                        .contains(new Span(start, start + exact.length()));
            }
        }
    }

    @Test
    void takesOtherWhiteSpaceAroundButNotInTheWords() {
        var search = new QuoteSearch(new ArticleText("Een.\n\nTwee  drie.\tVier."));

        assertThat(search.find("Twee  drie.", "Een. ", " Vier.").span()).contains(new Span(6, 17));
        assertThat(search.find("Twee drie.", "Een. ", " Vier.").span()).isEmpty();
    }

    @Test
    void isNotHeldUpByTextsMadeToMeasure() {
        var text = new ArticleText("a".repeat(400_000));

        var found = new QuoteSearch(text).find("a".repeat(200_000) + "b", "", "");

        assertThat(found.times()).isEqualTo(QuoteSearch.Times.NEVER);
    }

    private static String word(Random random, int length) {
        var word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append((char) ('a' + random.nextInt(3)));
        }
        return word.toString();
    }
}
