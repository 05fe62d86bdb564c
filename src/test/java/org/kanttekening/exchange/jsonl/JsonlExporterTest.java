package org.kanttekening.exchange.jsonl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanttekening.exchange.ExchangeFolder;
import org.kanttekening.exchange.Ledger;
import org.kanttekening.exchange.Tampering;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

class JsonlExporterTest {

    @TempDir private Path place;
    private ExchangeFolder work;

    @BeforeEach
    void sample() throws IOException {
        work = ExchangeFolder.ofSample(place);
    }

    @Test
    void noticesAChangedFieldOfAnAnnotation() throws Exception {
        var verdict =
                tampered(
                        "annotations.jsonl", it -> it.replaceFirst("\"done\"|\"direct\"", "\"x\""));

        assertThat(verdict.first())
                .singleElement()
                .extracting(Ledger.Place::difference)
                .isEqualTo(Ledger.Difference.OTHER);
    }

    @Test
    void noticesAPassageThatNoLongerStandsWhereItSays() throws Exception {
        var verdict = tampered("annotations.jsonl", it -> it.replaceFirst("\"exact\":\"", "$0x"));

        assertThat(verdict.first())
                .singleElement()
                .extracting(Ledger.Place::difference)
                .isEqualTo(Ledger.Difference.OTHER);
    }

    @Test
    void noticesALineThatIsNoJson() throws Exception {
        var verdict = tampered("annotations.jsonl", it -> it.replaceFirst("\\}\n", "\n"));

        assertThat(verdict.first())
                .extracting(Ledger.Place::difference)
                .containsExactlyInAnyOrder(Ledger.Difference.UNEXPECTED, Ledger.Difference.MISSING);
    }

    @Test
    void noticesALineThatIsGone() throws Exception {
        var verdict = tampered("annotations.jsonl", it -> it.substring(it.indexOf('\n') + 1));

        assertThat(verdict.first())
                .singleElement()
                .extracting(Ledger.Place::difference)
                .isEqualTo(Ledger.Difference.MISSING);
    }

    @Test
    void noticesAChangedLetterOfAnArticle() throws Exception {
        var verdict =
                tampered("articles.jsonl", it -> it.replaceFirst("\"text\":\".", "\"text\":\"_"));

        assertThat(verdict.first())
                .singleElement()
                .extracting(Ledger.Place::difference)
                .isEqualTo(Ledger.Difference.OTHER);
    }

    private Ledger.Verdict tampered(String file, UnaryOperator<String> change) throws IOException {
        return work.export(new Tampering(new JsonlExporter(), file, change)).verdict();
    }
}
