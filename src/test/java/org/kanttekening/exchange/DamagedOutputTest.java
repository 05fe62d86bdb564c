package org.kanttekening.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kanttekening.app.Messages;
import org.kanttekening.app.sets.Formats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// Formats in which every tagged article has its files: what is read back is compared, not only
/// read. Tables, JSON Lines and the report have tests of their own for this.
class DamagedOutputTest {

    private static final String HARBOUR = "kabinet-schort-havendambesluit-op.txt.anna";

    @TempDir private Path place;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "w3c | .jsonld | \"value\": \"Kabinet\" | \"value\": \"Kabinot\"",
                "w3c | .txt | Kabinet | Kabinot",
                "brat | .ann | Speaker:T13 | Speaker:T2",
                "cas-json | .json | \"quoteType\":\"direct\" | \"quoteType\":\"indirect\"",
                "xmi | .xmi | polarity=\"affirmed\" | polarity=\"negated\"",
                "claimreview | .jsonld | \"alternateName\": \"ministerraad | \"alternateName\":"
                        + " \"r",
                "citron | .json | \"start\": 294 | \"start\": 295",
                "conll | .conll | B-[A-Za-z]+ | O"
            })
    void isNoticedWhereOneValueIsAnother(String format, String ending, String before, String after)
            throws Exception {
        var folder = format.equals("citron") ? "citron/" : "";

        var verdict =
                verdict(
                        format,
                        folder + HARBOUR + ending,
                        text -> text.replaceFirst(before, after));

        assertThat(verdict.differences()).isPositive();
        assertThat(verdict.first()).anyMatch(it -> it.place().contains("havendambesluit"));
    }

    @ParameterizedTest
    @CsvSource({
        "w3c, .jsonld",
        "brat, .ann",
        "cas-json, .json",
        "xmi, .xmi",
        "claimreview, .jsonld"
    })
    void isNoticedWhereAFileBreaksOff(String format, String ending) throws Exception {
        var verdict = verdict(format, HARBOUR + ending, DamagedOutputTest::half);

        assertThat(verdict.differences()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"citron, citron/, .json", "conll, '', .conll"})
    void isNotKeptWhereAFileThatBreaksOffCannotBeRead(String format, String folder, String ending) {
        assertThatThrownBy(
                        () -> verdict(format, folder + HARBOUR + ending, DamagedOutputTest::half))
                .isInstanceOf(IOException.class);

        assertThat(place.resolve("out")).doesNotExist();
    }

    private static String half(String text) {
        return text.substring(0, text.length() / 2);
    }

    private Ledger.Verdict verdict(String format, String file, UnaryOperator<String> damage)
            throws Exception {
        var exporter =
                new Formats(new Messages(Locale.ENGLISH))
                        .exporter(Format.ofId(format).orElseThrow());
        return ExchangeFolder.ofSample(place)
                .export(new Tampering(exporter, file, damage))
                .verdict();
    }
}
