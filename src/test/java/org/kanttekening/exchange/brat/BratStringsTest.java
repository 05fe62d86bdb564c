package org.kanttekening.exchange.brat;

import static org.assertj.core.api.Assertions.assertThat;

import opennlp.tools.formats.brat.AnnotationConfiguration;
import opennlp.tools.formats.brat.BratDocument;
import opennlp.tools.formats.brat.SpanAnnotation;

import org.junit.jupiter.api.Test;
import org.kanttekening.Amount;
import org.kanttekening.annotation.Quote;
import org.kanttekening.article.ArticleText;
import org.kanttekening.exchange.ManyScripts;
import org.kanttekening.exchange.TaggedArticle;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/// Offsets hold in every script.
class BratStringsTest {

    private static final int STRINGS = Amount.of(500, 5_000);

    @Test
    void everyStringIsExactForOthersAndComesBack() throws Exception {
        int seen = 0;
        for (long seed = 0; seed < STRINGS; seed++) {
            var article = ManyScripts.article(seed);
            var files = BratFiles.of(article);

            seen += readByOthers(seed, article, files);

            var draft = files.draft();
            assertThat(draft.annotations())
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(article.annotations().all());
            assertThat(draft.isUntouched(article.text())).as("seed %d", seed).isTrue();
        }
        assertThat(seen).isGreaterThan(STRINGS);
    }

    /// How many marks stand where they say.
    private static int readByOthers(long seed, TaggedArticle article, BratFiles files)
            throws Exception {
        var document =
                BratDocument.parseDocument(
                        new AnnotationConfiguration(Map.of()),
                        "doc",
                        in(files.txt()),
                        in(files.ann()));
        assertThat(document.getText()).as("seed %d", seed).isEqualTo(article.text().value());
        int seen = 0;
        for (var annotation : document.getAnnotations()) {
            if (annotation instanceof SpanAnnotation mark) {
                var covered =
                        Arrays.stream(mark.getSpans())
                                .map(span -> slice(article.text(), span.getStart(), span.getEnd()))
                                .toList();
                assertThat(String.join(" ", covered))
                        .as("seed %d, %s", seed, mark)
                        .contains(mark.getCoveredText());
                if (mark.getType().equals("Content")) {
                    var quote = article.annotations().all(Quote.class).getFirst();
                    var wanted = Fragments.of(article.text().value(), quote.content());
                    assertThat(covered)
                            .as("seed %d", seed)
                            .isEqualTo(wanted.stream().map(article.text()::slice).toList());
                }
                seen++;
            }
        }
        return seen;
    }

    private static String slice(ArticleText text, int start, int end) {
        return text.value().substring(text.toUtf16(start), text.toUtf16(end));
    }

    private static ByteArrayInputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
