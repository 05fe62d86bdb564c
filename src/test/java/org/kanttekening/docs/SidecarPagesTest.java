package org.kanttekening.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

/// What the pages say of sidecars holds for a whole one.
class SidecarPagesTest {

    private static final Path FOLDER = Path.of("src/test/resources/sidecar");
    private static final String SIDECAR = "deelscooters.txt.anna.kanttekening.json";
    private static final Page FORMAT = Page.read(Page.SITE.resolve("sidecar.md"));
    private static final Page README = Page.read(Page.README);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static JsonNode sample() {
        return MAPPER.readTree(FOLDER.resolve(SIDECAR));
    }

    @Test
    void theReadmesExcerptStandsInTheSample() {
        var excerpt = MAPPER.readTree(README.code("json").orElseThrow());

        assertThat(holds(sample(), excerpt)).isTrue();
    }

    @Test
    void anExcerptThatDoesNotStandInTheSampleIsNoticed() {
        var other =
                MAPPER.readTree(
                        "{\"quotes\": [{\"type\": \"indirect\", \"cue\": [{\"start\": 288}]}]}");

        assertThat(holds(sample(), other)).isFalse();
    }

    @Test
    void thePageOfTheFormatNamesEveryFieldOfTheSample() {
        assertThat(names(sample(), new LinkedHashSet<>()))
                .hasSizeGreaterThan(80)
                .allSatisfy(name -> assertThat(FORMAT.text()).contains("`" + name + "`"));
    }

    @Test
    void theSchemaThatThePageNamesIsInTheJar() {
        var place = "/org/kanttekening/sidecar.schema.json";

        assertThat(FORMAT.text()).contains("`" + place + "`");
        assertThat(getClass().getResource(place)).isNotNull();
    }

    @Test
    void theReadmesFiveLinesOfPythonReadTheSample() throws Exception {
        assumeThat(hasPython()).as("python3 is on the path").isTrue();
        var lines = README.code("python").orElseThrow();

        assertThat(lines.strip().lines()).hasSize(5);
        assertThat(said(lines))
                .contains(
                        "zegt: „De stoepen 🛵 zijn van iedereen” … „Wie slecht ter been is, kon er"
                                + " niet meer langs.”")
                .doesNotContain("Traceback");
    }

    private static String said(String python) throws IOException, InterruptedException {
        var builder = new ProcessBuilder("python3", "-c", python).redirectErrorStream(true);
        builder.directory(FOLDER.toFile());
        builder.environment().put("PYTHONIOENCODING", "utf-8");
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException _) {
            return false;
        }
    }

    /// Whether a value has all that an excerpt of it has; a list may have more, before, between and
    /// after.
    private static boolean holds(JsonNode whole, JsonNode excerpt) {
        if (excerpt.isObject()) {
            return excerpt.properties().stream()
                    .allMatch(field ->
                            whole.has(field.getKey())
                                    && holds(whole.get(field.getKey()), field.getValue()));
        }
        if (!excerpt.isArray()) {
            return whole.equals(excerpt);
        }
        int at = 0;
        for (var item : excerpt) {
            while (at < whole.size() && !holds(whole.get(at), item)) {
                at++;
            }
            if (at++ >= whole.size()) {
                return false;
            }
        }
        return whole.isArray();
    }

    private static Set<String> names(JsonNode node, Set<String> into) {
        if (node.isObject()) {
            node.properties()
                    .forEach(field -> {
                        into.add(field.getKey());
                        names(field.getValue(), into);
                    });
        } else {
            node.forEach(item -> names(item, into));
        }
        return into;
    }
}
