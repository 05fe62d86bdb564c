package org.kanttekening.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

class StrictJsonTest {

    @Test
    void laysOutAsSidecarsAre() throws Exception {
        var sidecar =
                Files.readAllBytes(
                        Path.of(
                                "sample-articles",
                                "kabinet-schort-havendambesluit-op.txt.anna.kanttekening.json"));

        var read = StrictJson.read("sidecar.json", sidecar);

        assertThat(StrictJson.bytes(read.node())).isEqualTo(sidecar);
    }

    @Test
    void keepsNumbersAsTheyAreWritten() {
        var json = "{\"a\":[1.50E+3,-0.0,12345678901234567890]}";

        assertThat(StrictJson.text(StrictJson.parse(json))).isEqualTo(json);
    }

    @Test
    void putsDeepValuesOnOneLine() {
        var value = StrictJson.parse("{\"a\":[{\"b\":[1,{}]},[]],\"c\":{}}");

        assertThat(new String(StrictJson.bytes(value, 2), StandardCharsets.UTF_8))
                .isEqualTo(
                        """
                        {
                          "a": [
                            {"b": [1,{}]},
                            []
                          ],
                          "c": {}
                        }
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'a':1,'a':2} | problem.twice",
                "{'a':1} {} | problem.more",
                "{'a': | problem.breaksOff",
                "{'a':'\\ud800'} | problem.halfCharacter",
                "{a:1} | problem.notJson"
            })
    void refusesWhatSidecarsMayNotHold(String json, String key) {
        var bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> StrictJson.read("others.json", bytes))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        e -> {
                            assertThat(e.problem().key()).isEqualTo(key);
                            assertThat(e.file()).isEqualTo("others.json");
                        });
    }
}
