package org.kanttekening.exchange.w3c;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kanttekening.exchange.ExchangeFolder;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What the Web Annotation Data Model allows once at most, over the sample articles and sidecars at
/// random, wherever in a file it stands. The numbers are those of its sections;
/// [RecommendationTest] has the table of all its MUSTs.
class SinglePropertiesTest {

    private static final List<JsonNode> NODES = new ArrayList<>();

    @BeforeAll
    static void export() throws IOException {
        var articles = new ArrayList<>(SampleArticle.all());
        for (long seed = 0; seed < 40; seed++) {
            articles.add(ExchangeFolder.random(seed));
        }
        for (var article : articles) {
            collect(Annotations.written(article));
        }
        assertThat(NODES).hasSizeGreaterThan(5_000);
    }

    @Test // 3.2.2: purpose, format and language of a body are texts, one of each here
    void bodiesHaveOneFormatLanguageAndPurpose() {
        for (var name : List.of("format", "language", "purpose")) {
            assertThat(with(name)).isNotEmpty().allMatch(it -> it.path(name).isString());
        }
    }

    @Test // 3.2.1, 3.2.4: a language is a tag of BCP 47, a format a media type
    void languagesAndFormatsAreWellFormed() {
        assertThat(with("language"))
                .allSatisfy(it -> {
                    var tag = it.path("language").asString();
                    assertThat(new Locale.Builder().setLanguageTag(tag).build().toLanguageTag())
                            .isEqualToIgnoringCase(tag);
                });
        assertThat(with("format"))
                .allMatch(it -> it.path("format").asString().equals("text/plain"));
    }

    @Test // 3.3.2: not more than 1 nickname, a text; names are texts
    void agentsHaveOneNickname() {
        assertThat(with("nickname")).isNotEmpty().allMatch(it -> it.path("nickname").isString());
        assertThat(with("name")).isNotEmpty().allMatch(it -> it.path("name").isString());
    }

    @Test // 3.3.5, 4: what a specific resource is there for is a motivation too
    void purposesOfSpecificResourcesAreMotivations() {
        var resources = with("source").stream().filter(it -> it.has("purpose")).toList();
        assertThat(resources)
                .isNotEmpty()
                .allSatisfy(it ->
                        assertThat(it.path("purpose").asString())
                                .isIn("linking", "identifying", "describing"));
    }

    @Test // 3.1, 3.2.1, 5: not more than 1 id
    void idsAreTexts() {
        assertThat(with("id")).allMatch(it -> it.path("id").isString());
    }

    @Test // 3.2.6: nothing is there with no value: an empty list or null
    void noPropertyIsEmpty() {
        var empty = new HashSet<String>();
        for (var node : NODES) {
            for (var field : node.properties()) {
                if (field.getValue().isNull() || isEmptyList(field.getValue())) {
                    empty.add(field.getKey());
                }
            }
        }
        assertThat(empty).isEmpty();
    }

    private static boolean isEmptyList(JsonNode value) {
        return value.isArray() && value.isEmpty();
    }

    private static List<JsonNode> with(String name) {
        return NODES.stream().filter(it -> it.has(name)).toList();
    }

    /// Everything that is the recommendation's; what is ours is told by the context to be plain
    /// JSON.
    private static void collect(JsonNode node) {
        if (node.isObject()) {
            NODES.add(node);
        } else if (node.isArray()) {
            node.forEach(SinglePropertiesTest::collect);
        }
        for (var field : node.properties()) {
            if (!Set.of("@context", "fields", "unknown", "sidecar").contains(field.getKey())) {
                collect(field.getValue());
            }
        }
    }
}
