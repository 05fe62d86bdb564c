package org.kanttekening.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanttekening.exchange.brat.BratExporter;
import org.kanttekening.exchange.citron.CitronExporter;
import org.kanttekening.exchange.jsonl.JsonlExporter;
import org.kanttekening.exchange.table.CsvExporter;
import org.kanttekening.exchange.w3c.W3cExporter;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Python, with nothing but its own csv and json, slices each passage of an export out of the text.
@Tag("interop")
class PythonTest {

    private static final Path SCRIPT =
            Path.of(
                    "src",
                    "test",
                    "resources",
                    "org",
                    "kanttekening",
                    "exchange",
                    "read_exports.py");

    private static final OutsideProgram PYTHON =
            new OutsideProgram("python3", "apt-get install --no-install-recommends python3");

    private static final Map<String, Exporter> EXPORTERS =
            Map.of(
                    "jsonl", new JsonlExporter(),
                    "w3c", new W3cExporter(),
                    "brat", new BratExporter(),
                    "csv", new CsvExporter(),
                    "citron", new CitronExporter());

    @TempDir private Path place;

    @Test
    void everyPassageIsSlicedOutOfTheTextByItsOffsets() throws Exception {
        var work = ExchangeFolder.ofSample(place);
        for (long seed = 0; seed < 40; seed++) {
            work.put(ExchangeFolder.random(seed));
            work.put(ManyScripts.article(seed));
        }
        for (var exporter : EXPORTERS.entrySet()) {
            export(work, exporter.getKey(), exporter.getValue());
        }

        var written =
                PYTHON.run(
                        place.resolve("log"),
                        List.of("-B", SCRIPT.toString(), place.resolve("exports").toString()));

        var result = JsonMapper.shared().readTree(written);
        assertThat(result.path("wrong")).isEmpty();
        assertThat(result.path("spans").propertyNames())
                .containsExactlyInAnyOrderElementsOf(EXPORTERS.keySet());
        assertThat(result.path("spans")).allMatch(count -> count.asInt() > 1_000);
    }

    private void export(ExchangeFolder work, String name, Exporter exporter) throws IOException {
        var exported = work.export(exporter);
        assertThat(exported.verdict().isFine()).as("%s: %s", name, exported.verdict()).isTrue();
        Files.move(work.out(), Files.createDirectories(place.resolve("exports")).resolve(name));
    }
}
