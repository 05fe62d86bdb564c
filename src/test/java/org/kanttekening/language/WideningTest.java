package org.kanttekening.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

class WideningTest {

    private final Widening widening = Language.of("nl").widening();

    @Test
    void aSelectionWidensFromWordToParagraph() {
        var text =
                new ArticleText("Eerst dit. „Zij zei: ‘Wacht nu even.’ Toen ging ik”, zegt hij.");
        int offset = text.value().indexOf("nu");

        assertThat(steps(text, new Span(offset, offset)))
                .containsExactly(
                        "nu",
                        "Wacht nu even.",
                        "‘Wacht nu even.’",
                        "Zij zei: ‘Wacht nu even.’ Toen ging ik",
                        "„Zij zei: ‘Wacht nu even.’ Toen ging ik”",
                        "„Zij zei: ‘Wacht nu even.’ Toen ging ik”, zegt hij.",
                        text.value());
    }

    @Test
    void outsideQuotationsAWordWidensToItsSentence() {
        var text = new ArticleText("Kop\n\nDe raad besloot. Toen niets.\n");
        int offset = text.value().indexOf("raad") + 1;

        assertThat(steps(text, new Span(offset, offset + 1)))
                .containsExactly("raad", "De raad besloot.", "De raad besloot. Toen niets.");
    }

    @Test
    void aSelectionOverParagraphsWidensToThemWhole() {
        var text = new ArticleText("Een twee.\nDrie vier.");

        assertThat(steps(text, new Span(4, 14))).containsExactly("Een twee.\nDrie vier.");
    }

    @Test
    void theWholeTextCannotWiden() {
        var text = new ArticleText("Een twee.");

        assertThat(widening.wider(text, text.all())).isEmpty();
    }

    @Test
    void aBlankLineWidensToNothing() {
        assertThat(widening.wider(new ArticleText("a\n\nb"), new Span(2, 2))).isEmpty();
    }

    @Test
    void eachStepCoversTheOneBeforeAndMore() {
        long seed = 2031;
        var random = new Random(seed);
        var parts =
                List.of("Ja", "nee", " ", " ", ".", "? ", "„", "”", "‘", "’", "\n", "🛵", "'s ");
        for (int round = 0; round < 2_000; round++) {
            var value = new StringBuilder();
            for (int i = 1 + random.nextInt(30); i > 0; i--) {
                value.append(parts.get(random.nextInt(parts.size())));
            }
            var text = new ArticleText(value.toString());
            int start = random.nextInt(text.length());
            int end = start + random.nextInt(text.length() - start);
            var span = new Span(start, end);
            int steps = 0;
            for (var next = widening.wider(text, span);
                    next.isPresent();
                    next = widening.wider(text, span)) {
                var message = "seed " + seed + ", round " + round;
                assertThat(next.get().covers(span)).as(message).isTrue();
                assertThat(next.get().length()).as(message).isGreaterThan(span.length());
                assertThat(text.splitsPair(next.get().end())).as(message).isFalse();
                span = next.get();
                assertThat(++steps).as(message).isLessThan(60);
            }
        }
    }

    private List<String> steps(ArticleText text, Span from) {
        var found = new ArrayList<String>();
        Optional<Span> next = widening.wider(text, from);
        while (next.isPresent()) {
            found.add(text.slice(next.get()));
            next = widening.wider(text, next.get());
        }
        return found;
    }
}
