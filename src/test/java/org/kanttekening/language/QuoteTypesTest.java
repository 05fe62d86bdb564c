package org.kanttekening.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;

import java.util.ArrayList;
import java.util.List;

class QuoteTypesTest {

    /// The content stands between braces.
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "{„De stoepen zijn van iedereen”}, zegt Bakker. => direct",
                "„{De stoepen zijn van iedereen}”, zegt Bakker. => direct",
                "{„De stoepen”}, zegt zij, {„zijn van iedereen.”} => direct",
                "Zij zegt {dat het kan}. => indirect",
                "Zij zegt {dat de norm „op geen van de meetpunten” werd gehaald}. => mixed",
                "{„Kom”, en} dat was het. => mixed",
                "„Eerst dit. {Dan dat.} En dan dit”, zegt hij. => direct",
                "„Hij zei {dat het kan} en ging”, zegt zij. => indirect",
                "„Hij zei: {‘Wacht even.’}”, zegt zij. => direct",
                "„Hij zei {dat het ‘even’ kan}”, zegt zij. => mixed"
            })
    void theMarksGiveTheType(String braced, String type) {
        var spans = new ArrayList<Span>();
        var text = new StringBuilder();
        int start = 0;
        for (char c : braced.toCharArray()) {
            switch (c) {
                case '{' -> start = text.length();
                case '}' -> spans.add(new Span(start, text.length()));
                default -> text.append(c);
            }
        }

        assertThat(QuoteTypes.of(new ArticleText(text.toString()), spans, Language.of("nl")))
                .isEqualTo(type);
    }

    @Test
    void aParagraphOfARunningQuotationIsDirect() {
        var text = new ArticleText("„Eerst dit.\n\n„Dan dat.”");

        assertThat(
                        QuoteTypes.of(
                                text,
                                List.of(new Span(0, 11), new Span(13, 23)),
                                Language.of("nl")))
                .isEqualTo("direct");
    }
}
