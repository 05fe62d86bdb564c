package org.kanttekening.folder;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class SidecarSchemaTest {

    private static Schema schema;

    @BeforeAll
    static void readThePublishedSchema() throws IOException {
        schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(published());
    }

    private static String published() throws IOException {
        try (var in =
                SidecarJson.class.getResourceAsStream("/org/kanttekening/sidecar.schema.json")) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private static List<Error> wrongIn(String json) {
        return schema.validate(json, InputFormat.JSON);
    }

    /// Where this fails, the scheme's table has changed: what should be published lies in the file
    /// that is named.
    @Test
    void thePublishedSchemaIsTheOneThatTheTableGives() throws IOException {
        var made = Files.createDirectories(Path.of("target")).resolve("sidecar.schema.json");
        Files.writeString(made, SidecarSchema.text());

        assertThat(published()).as("see %s", made).isEqualTo(SidecarSchema.text());
    }

    @Test
    void theExampleIsValid() {
        assertThat(wrongIn(Examples.sidecarText())).isEmpty();
    }

    @Test
    void whateverTheProgramWritesIsValid() {
        for (long seed = 0; seed < 100; seed++) {
            var text = RandomSidecars.article(seed);
            var bytes = SidecarJson.write(new RandomSidecars(seed, text).stored(), text);

            assertThat(wrongIn(new String(bytes, UTF_8))).as("seed %d", seed).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"start\": 254`|`\"start\": 254.7`",
                "`\"start\": 254`|`\"start\": \"254\"`",
                "`\"exact\": \"zegt\"`|`\"exact\": null`",
                "`\"id\": \"q-m7c3z1lp\"`|`\"id\": \"q-M7\"`",
                "`\"inside\": \"\"`|`\"inside\": \"d-4h2v9gqa\"`",
                "`\"anonymous\": false`|`\"anonymous\": 0`",
                "`\"confidence\": 0.97`|`\"confidence\": 97`",
                "`\"otherNames\": []`|`\"otherNames\": null`",
                "`\"createdBy\": \"anna\",`|``",
                "`kanttekening-1`|`kanttekening`",
                "`unicode-code-points`|`bytes`",
                "`\"ends\": null`|`\"ends\": \"\"`",
                "`\"rejectedSuggestions\": [`|`\"rejectedSuggestions\": [ 1,`"
            })
    void whatTheProgramRefusesIsInvalid(String what, String by) {
        var json = Examples.sidecarText().replace(what, by == null ? "" : by);

        assertThat(json).isNotEqualTo(Examples.sidecarText());
        assertThat(wrongIn(json)).isNotEmpty();
        assertThat(SidecarJson.read("x", json.getBytes(UTF_8), Examples.text()))
                .isInstanceOf(SidecarReading.Unreadable.class);
    }

    @Test
    void whatIsNotDescribedIsAllowed() {
        var json =
                Examples.sidecarText()
                        .replace(
                                "\"polarity\": \"affirmed\"",
                                "\"polarity\": \"ironic\", \"x\": [1]");

        assertThat(wrongIn(json)).isEmpty();
    }
}
