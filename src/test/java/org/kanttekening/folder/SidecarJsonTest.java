package org.kanttekening.folder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kanttekening.annotation.Quote;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;

import java.nio.charset.StandardCharsets;

class SidecarJsonTest {

    private final ArticleText text = Examples.text();

    @Test
    void theExampleComesBackByteForByte() {
        var written = SidecarJson.write(Examples.stored(), text);

        assertThat(new String(written, StandardCharsets.UTF_8)).isEqualTo(Examples.sidecarText());
        assertThat(written).isEqualTo(Examples.sidecar());
    }

    @Test
    void offsetsAreUtf16InMemoryAndCodePointsInTheFile() {
        var quote =
                Examples.stored()
                        .sidecar()
                        .annotations()
                        .find("q-0r8e5kuh", Quote.class)
                        .orElseThrow();

        assertThat(quote.content().text(text))
                .isEqualTo(
                        "„De stoepen 🛵 zijn van iedereen” „Wie slecht ter been is, kon er niet"
                                + " meer langs.”");
        assertThat(quote.content().get(1).span()).isEqualTo(new Span(302, 351));
    }

    @Test
    void aTargetStandsUnderTheNameOfItsKind() {
        var quote =
                Examples.stored()
                        .sidecar()
                        .annotations()
                        .find("q-0r8e5kuh", Quote.class)
                        .orElseThrow();

        assertThat(quote.respondsTo().getFirst().target().id()).isEqualTo("d-4h2v9gqa");
    }
}
