package org.kanttekening.exchange.w3c;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.apicatalog.jsonld.JsonLdError;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;

import org.junit.jupiter.api.Test;
import org.kanttekening.exchange.ExchangeFolder;
import org.kanttekening.exchange.Expanded;
import org.kanttekening.exchange.TaggedArticle;
import org.kanttekening.folder.Node;
import org.kanttekening.folder.StrictJson;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Exports expanded under the context that W3C published, by a processor that is not ours, with
/// nothing fetched: nothing may be lost on the way.
class ExpansionTest {

    private static final Set<String> KEYWORDS = Set.of("@context", "id", "type");
    private static final Set<String> OPAQUE = Set.of("fields", "unknown", "sidecar");

    private final JsonStructure published = published();
    private final Map<String, String> iris = iris();

    ExpansionTest() throws IOException {}

    @Test
    void noPropertyOfTheSampleArticlesIsDropped() throws Exception {
        for (var article : SampleArticle.all()) {
            assertKept(article);
        }
    }

    @Test
    void noPropertyOfSidecarsAtRandomIsDropped() throws Exception {
        for (long seed = 0; seed < 12; seed++) {
            assertKept(ExchangeFolder.random(seed));
        }
        assertKept(SampleArticle.untagged());
    }

    @Test
    void everyTermOfOursBecomesAnIri() throws Exception {
        var properties = new TreeMap<String, Integer>();
        for (long seed = 0; seed < 12; seed++) {
            properties.putAll(expanded(ExchangeFolder.random(seed)).properties());
        }

        assertThat(properties.keySet())
                .contains(
                        Vocabulary.NAMESPACE + Vocabulary.ROLE,
                        Vocabulary.NAMESPACE + Vocabulary.PATH,
                        Vocabulary.NAMESPACE + Vocabulary.FROM,
                        Vocabulary.NAMESPACE + Vocabulary.FIELDS,
                        Vocabulary.NAMESPACE + Vocabulary.UNKNOWN,
                        Vocabulary.NAMESPACE + Vocabulary.ARTICLE,
                        Vocabulary.NAMESPACE + Vocabulary.SIDECAR,
                        Vocabulary.NAMESPACE + Vocabulary.REMARKS);
    }

    @Test
    void ourContextRedefinesNothing() {
        var ours = Annotations.json(StrictJson.text(context()));

        assertThat(((JsonObject) published).getJsonObject("@context").keySet())
                .doesNotContainAnyElementsOf(ours.propertyNames());
    }

    @Test
    void withoutThePublishedContextNothingIsExpanded() {
        assertThatThrownBy(() -> Expanded.of(CollectionFile.of(SampleArticle.cabinet()), Map.of()))
                .isInstanceOf(JsonLdError.class);
    }

    private void assertKept(TaggedArticle article) throws Exception {
        var written = Annotations.written(article);
        var expected = new Counts();
        count(written, expected);

        var expanded = expanded(article);

        assertThat(expanded.properties()).isEqualTo(expected.properties);
        assertThat(expanded.ids()).isEqualTo(expected.ids);
        assertThat(expanded.values()).isEqualTo(expected.values);
        assertThat(expanded.literals())
                .extracting(it -> Expanded.structure(it.get("@value").toString()))
                .containsExactlyInAnyOrderElementsOf(expected.literals);
        assertThat(expanded.types()).allMatch(type -> type.contains(":"));
    }

    private Expanded expanded(TaggedArticle article) throws JsonLdError {
        return Expanded.of(CollectionFile.of(article), Map.of(Vocabulary.CONTEXT, published));
    }

    /// What a file holds, counted as expansion has it.
    private static final class Counts {
        private final Map<String, Integer> properties = new TreeMap<>();
        private final List<JsonStructure> literals = new ArrayList<>();
        private int ids;
        private int values;
    }

    private void count(JsonNode node, Counts into) {
        if (node.isArray()) {
            node.forEach(it -> count(it, into));
            return;
        }
        for (var field : node.properties()) {
            var name = field.getKey();
            if (name.equals("id")) {
                into.ids++;
            } else if (!KEYWORDS.contains(name)) {
                into.properties.merge(iris.getOrDefault(name, "no term: " + name), 1, Integer::sum);
                value(name, field.getValue(), into);
            }
        }
    }

    private void value(String name, JsonNode value, Counts into) {
        if (OPAQUE.contains(name)) {
            into.literals.add(Expanded.structure(value.toString()));
        } else if (value.isArray()) {
            value.forEach(it -> value(name, it, into));
        } else if (value.isObject()) {
            count(value, into);
        } else if (names(name)) {
            into.ids++;
        } else {
            into.values++;
        }
    }

    /// Whether a text under a term is an IRI or a term.
    private boolean names(String term) {
        var context = context(term);
        return context instanceof JsonObject definition
                && definition.getString("@type", "").matches("@id|@vocab");
    }

    private JsonValue context(String term) {
        var theirs = ((JsonObject) published).getJsonObject("@context").get(term);
        return theirs != null ? theirs : ((JsonObject) ours()).get(term);
    }

    private static Node context() {
        return ((Node.Items) Vocabulary.context()).items().get(1);
    }

    private static JsonStructure ours() {
        return Expanded.structure(StrictJson.text(context()));
    }

    /// What terms stand for, by both contexts.
    private Map<String, String> iris() {
        var iris = new HashMap<String, String>();
        var prefixes = new HashMap<String, String>();
        for (var context :
                List.of(((JsonObject) published).getJsonObject("@context"), (JsonObject) ours())) {
            context.forEach((term, definition) -> {
                var iri =
                        definition instanceof JsonObject object
                                ? object.getString("@id")
                                : definition instanceof JsonString text ? text.getString() : "";
                int colon = iri.indexOf(':');
                if (colon > 0 && prefixes.containsKey(iri.substring(0, colon))) {
                    iris.put(
                            term, prefixes.get(iri.substring(0, colon)) + iri.substring(colon + 1));
                } else {
                    prefixes.put(term, iri);
                }
            });
        }
        return iris;
    }

    private static JsonStructure published() throws IOException {
        try (var in = ExpansionTest.class.getResourceAsStream("anno.jsonld")) {
            return Expanded.structure(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
