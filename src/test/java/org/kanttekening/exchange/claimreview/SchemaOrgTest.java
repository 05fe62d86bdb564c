package org.kanttekening.exchange.claimreview;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanttekening.exchange.ExchangeFolder;
import org.kanttekening.exchange.Expanded;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Exports expanded under the context that schema.org published, by a processor that is not ours,
/// with nothing fetched. The context takes any word for a term of its own; so each must be one that
/// it defines.
@Tag("interop")
class SchemaOrgTest {

    private static final String VOCABULARY = "http://schema.org/";

    /// Defined by schema.org after the context in the package was published.
    private static final String LATER = VOCABULARY + "PoliticalParty";

    private final JsonObject context = PublishedContext.read();

    @TempDir private Path place;

    SchemaOrgTest() throws IOException {}

    @Test
    void everyPropertyAndTypeIsDefinedAndNoneIsDropped() throws Exception {
        for (var file : exported()) {
            var expanded =
                    Expanded.of(Files.readAllBytes(file), Map.of(ArticleGraph.CONTEXT, context));

            assertThat(expanded.properties()).as("%s", file).isEqualTo(properties(file));
            assertThat(defined()).containsAll(expanded.properties().keySet());
            assertThat(defined()).containsAll(expanded.types());
            assertThat(expanded.types()).contains(VOCABULARY + "NewsArticle");
        }
    }

    @Test
    void addressesAreReadAsAddresses() throws Exception {
        assertThat(List.of("url", "sameAs"))
                .allSatisfy(
                        term -> assertThat(definition(term).getString("@type")).isEqualTo("@id"));
        assertThat(definition("datePublished").getString("@type")).isEqualTo("Date");
    }

    private List<Path> exported() throws IOException {
        var sample = ExchangeFolder.ofSample(place.resolve("sample"));
        sample.export(new ClaimReviewExporter());
        var random = ExchangeFolder.ofRandom(place.resolve("random"), 1, 2, 3, 4, 5, 6, 7, 8);
        random.export(new ClaimReviewExporter());
        var files = new ArrayList<Path>();
        for (var out : List.of(sample.out(), random.out())) {
            try (var there = Files.list(out)) {
                there.filter(file -> file.toString().endsWith(".jsonld")).forEach(files::add);
            }
        }
        assertThat(files).hasSize(12);
        return files;
    }

    /// How often each property stands in a file.
    private static Map<String, Integer> properties(Path file) throws IOException {
        var counts = new TreeMap<String, Integer>();
        count(JsonMapper.builder().build().readTree(Files.readAllBytes(file)), counts);
        return counts;
    }

    private static void count(JsonNode node, Map<String, Integer> into) {
        if (node.isArray()) {
            node.forEach(it -> count(it, into));
        }
        for (var field : node.properties()) {
            if (!field.getKey().startsWith("@")) {
                into.merge(VOCABULARY + field.getKey(), 1, Integer::sum);
            }
            if (!field.getKey().equals("@context")) {
                count(field.getValue(), into);
            }
        }
    }

    private Set<String> defined() {
        var defined = new TreeSet<String>();
        context.getJsonObject("@context").keySet().forEach(term -> defined.add(VOCABULARY + term));
        defined.add(LATER);
        return defined;
    }

    private JsonObject definition(String term) {
        return context.getJsonObject("@context").getJsonObject(term);
    }
}
