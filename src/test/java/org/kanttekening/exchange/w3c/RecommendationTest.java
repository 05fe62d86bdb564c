package org.kanttekening.exchange.w3c;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kanttekening.exchange.ExchangeFolder;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Every MUST of the Web Annotation Data Model (Recommendation, 23 February 2017) that speaks of
/// what stands in a file, over the sample articles and sidecars at random:
///
/// | section | what must be | held by |
/// |---|---|---|
/// | 3.1 annotations | context, id, type, target | this class |
/// | 3.2.1 resources | one IRI; language and format well formed | this class, SingleProperties |
/// | 3.2.4 textual bodies | one value; one format, language, purpose | this class, SingleProperties |
/// | 3.2.5 bodyValue | not beside body | this class |
/// | 3.3.1 lifecycle | one created, modified, generated, in UTC | this class |
/// | 3.3.2 agents | one IRI; one nickname | this class, SingleProperties |
/// | 3.3.5 motivations, purposes | terms that there are | this class, SingleProperties |
/// | 4 specific resources | one source | this class |
/// | 4.2.4, 4.2.5 selectors | one exact, start, end; code points | this class |
/// | 5.1, 5.2 collections, pages | id, type, first, items, counts | this class |
/// | 3.2.7, 3.3.3–4, 3.3.6–7, 4.1–4.6 | choices, audiences, rights, states … | none is used: last test |
///
/// That JSON-LD processors lose nothing is [ExpansionTest]'s.
class RecommendationTest {

    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    private static final String DATE_TIME = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z";
    private static final Set<String> MOTIVATIONS =
            Set.of(
                    "assessing",
                    "bookmarking",
                    "classifying",
                    "commenting",
                    "describing",
                    "editing",
                    "highlighting",
                    "identifying",
                    "linking",
                    "moderating",
                    "questioning",
                    "replying",
                    "reviewing",
                    "tagging");

    private static final List<JsonNode> COLLECTIONS = new ArrayList<>();
    private static final List<JsonNode> ANNOTATIONS = new ArrayList<>();
    private static final List<String> TEXTS = new ArrayList<>();

    @BeforeAll
    static void export() throws IOException {
        var articles = new ArrayList<>(SampleArticle.all());
        articles.add(SampleArticle.untagged());
        for (long seed = 0; seed < 40; seed++) {
            articles.add(ExchangeFolder.random(seed));
        }
        for (var article : articles) {
            var collection = Annotations.written(article);
            COLLECTIONS.add(collection);
            ANNOTATIONS.addAll(Annotations.items(collection));
            TEXTS.add(article.text().value());
        }
        assertThat(ANNOTATIONS).hasSizeGreaterThan(1000);
    }

    @Test // 3.1, 5.1: 1 or more @context values, and the recommendation's must be one of them
    void theContextIsAmongTheContexts() {
        assertThat(COLLECTIONS)
                .allSatisfy(
                        it -> assertThat(it.path("@context").get(0).asString()).isEqualTo(CONTEXT));
    }

    @Test // 5.2: a page embedded in a collection (SHOULD NOT) has no context of its own
    void nothingElseHasAContext() {
        assertThat(COLLECTIONS)
                .allSatisfy(it -> {
                    assertThat(it.path("first").has("@context")).isFalse();
                    assertThat(Annotations.items(it)).noneMatch(item -> item.has("@context"));
                });
    }

    @Test // 3.1: exactly 1 IRI that identifies the annotation
    void eachAnnotationHasOneIri() {
        assertThat(ANNOTATIONS).allSatisfy(it -> assertIri(it.path("id")));
        for (var collection : COLLECTIONS) {
            assertThat(Annotations.items(collection))
                    .extracting(it -> it.path("id").asString())
                    .doesNotHaveDuplicates();
        }
    }

    @Test // 3.1: 1 or more types, and Annotation must be one of them
    void eachAnnotationIsAnAnnotation() {
        assertThat(ANNOTATIONS)
                .allSatisfy(it -> assertThat(texts(it, "type")).contains("Annotation"));
    }

    @Test // 3.1: 1 or more targets
    void eachAnnotationHasATarget() {
        assertThat(ANNOTATIONS)
                .allSatisfy(it -> assertThat(Annotations.all(it, "target")).isNotEmpty());
    }

    @Test // 3.2.1: external resources have exactly 1 id with their IRI
    void eachTargetThatIsNoSpecificResourceIsAnIri() {
        for (var annotation : ANNOTATIONS) {
            for (var target : Annotations.all(annotation, "target")) {
                if (!target.isObject()) {
                    assertIri(target);
                }
            }
        }
    }

    @Test // 3.2.4: exactly 1 value of a textual body
    void eachTextualBodyHasOneValue() {
        assertThat(bodies("TextualBody"))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.path("value").isString()).isTrue());
    }

    @Test // 3.2.5: body must not be there beside bodyValue
    void noAnnotationHasBothBodyAndBodyValue() {
        assertThat(ANNOTATIONS).noneMatch(it -> it.has("body") && it.has("bodyValue"));
    }

    @Test // 3.3.1: not more than 1 created, modified, generated, each xsd:dateTime in UTC as Z
    void momentsAreSingleAndInUtc() {
        for (var annotation : ANNOTATIONS) {
            for (var name : List.of("created", "modified", "generated")) {
                if (annotation.has(name)) {
                    assertThat(annotation.path(name).isString()).isTrue();
                    assertThat(annotation.path(name).asString()).matches(DATE_TIME);
                }
            }
        }
        assertThat(ANNOTATIONS).anyMatch(it -> it.has("modified"));
    }

    @Test // 3.3.2: not more than 1 IRI of an agent
    void eachAgentHasOneIri() {
        var agents = new ArrayList<JsonNode>();
        for (var node : all()) {
            agents.addAll(Annotations.all(node, "creator"));
            agents.addAll(Annotations.all(node, "generator"));
        }
        assertThat(agents)
                .isNotEmpty()
                .allSatisfy(it -> assertIri(it.isObject() ? it.path("id") : it));
    }

    @Test // 3.3.5: why, in terms that there are
    void motivationsAndPurposesAreTheRecommendations() {
        for (var annotation : ANNOTATIONS) {
            assertThat(texts(annotation, "motivation")).hasSize(1).allMatch(MOTIVATIONS::contains);
        }
        for (var body : bodies("TextualBody")) {
            assertThat(texts(body, "purpose")).hasSize(1).allMatch(MOTIVATIONS::contains);
        }
    }

    @Test // 4: exactly 1 source of a specific resource
    void eachSpecificResourceHasOneSource() {
        assertThat(bodies("SpecificResource")).isNotEmpty();
        var resources = new ArrayList<>(bodies("SpecificResource"));
        resources.addAll(targets());
        assertThat(resources).allSatisfy(it -> assertIri(it.path("source")));
    }

    @Test // 4.2.4: exactly 1 type, TextQuoteSelector; exactly 1 exact; not more than 1 prefix,
    // suffix
    void quoteSelectorsHaveTheirWords() {
        assertThat(selectors("TextQuoteSelector"))
                .hasSameSizeAs(targets())
                .allSatisfy(it -> {
                    assertThat(it.path("type").isString()).isTrue();
                    assertThat(it.path("exact").isString()).isTrue();
                    assertThat(it.path("prefix").isString()).isTrue();
                    assertThat(it.path("suffix").isString()).isTrue();
                });
    }

    @Test // 4.2.5: exactly 1 type, TextPositionSelector; exactly 1 start and end, not negative
    void positionSelectorsHaveWholeNumbers() {
        assertThat(selectors("TextPositionSelector"))
                .hasSameSizeAs(targets())
                .allSatisfy(it -> {
                    assertThat(it.path("type").isString()).isTrue();
                    assertThat(it.path("start").isInt()).isTrue();
                    assertThat(it.path("end").isInt()).isTrue();
                    assertThat(it.path("start").asInt()).isNotNegative();
                    assertThat(it.path("end").asInt()).isGreaterThan(it.path("start").asInt());
                });
    }

    @Test // 4.2.4, 4.2.5: in terms of code points, in logical order, as the text has it
    void bothSelectorsSelectTheSameCodePoints() {
        for (int i = 0; i < COLLECTIONS.size(); i++) {
            var text = TEXTS.get(i);
            for (var annotation : Annotations.items(COLLECTIONS.get(i))) {
                for (var target : Annotations.all(annotation, "target")) {
                    if (target.isObject()) {
                        assertSelects(target.path("selector"), text);
                    }
                }
            }
        }
    }

    @Test // 5.1: exactly 1 IRI, AnnotationCollection among the types, label a string, total a count
    void collectionsAreNamedAndCounted() {
        assertThat(COLLECTIONS)
                .allSatisfy(it -> {
                    assertIri(it.path("id"));
                    assertThat(texts(it, "type")).contains("AnnotationCollection");
                    assertThat(it.path("label").isString()).isTrue();
                    assertThat(it.path("total").asInt()).isEqualTo(Annotations.items(it).size());
                });
    }

    @Test // 5.1: exactly 1 first page where there is any annotation
    void collectionsHaveAPageWhereTheyHaveAnything() {
        assertThat(COLLECTIONS).allMatch(it -> it.has("first") == (it.path("total").asInt() > 0));
        assertThat(COLLECTIONS).filteredOn(it -> !it.has("first")).isNotEmpty();
    }

    @Test // 5.2: exactly 1 IRI, AnnotationPage among the types, 1 or more items, startIndex a count
    void pagesAreNamedAndFilled() {
        assertThat(pages())
                .isNotEmpty()
                .allSatisfy(it -> {
                    assertIri(it.path("id"));
                    assertThat(texts(it, "type")).contains("AnnotationPage");
                    assertThat(it.path("items").isArray()).isTrue();
                    assertThat(it.path("items").size()).isPositive();
                    assertThat(it.path("startIndex").isInt()).isTrue();
                    assertThat(it.path("startIndex").asInt()).isZero();
                });
    }

    @Test // 5.2: a page that is not the last names the next
    void theOnlyPageIsTheLast() {
        for (var collection : COLLECTIONS) {
            if (collection.has("first")) {
                assertThat(collection.path("last")).isEqualTo(collection.path("first").path("id"));
            }
        }
        assertThat(pages()).allSatisfy(it -> assertThat(it.path("partOf").isString()).isTrue());
    }

    @Test // the other MUSTs speak of things that are not in a file of ours
    void nothingElseOfTheRecommendationIsUsed() {
        var terms = new HashSet<String>();
        COLLECTIONS.forEach(it -> collect(it, terms));
        assertThat(terms)
                .containsExactlyInAnyOrder(
                        "@context",
                        "id",
                        "type",
                        "label",
                        "creator",
                        "generator",
                        "total",
                        "first",
                        "last",
                        "partOf",
                        "startIndex",
                        "items",
                        "motivation",
                        "created",
                        "modified",
                        "body",
                        "target",
                        "value",
                        "format",
                        "language",
                        "purpose",
                        "source",
                        "selector",
                        "exact",
                        "prefix",
                        "suffix",
                        "start",
                        "end",
                        "name",
                        "nickname",
                        Vocabulary.ROLE,
                        Vocabulary.PATH,
                        Vocabulary.FROM,
                        Vocabulary.FIELDS,
                        Vocabulary.UNKNOWN,
                        Vocabulary.ARTICLE,
                        Vocabulary.SIDECAR,
                        Vocabulary.REMARKS);
    }

    private static void collect(JsonNode node, Set<String> terms) {
        if (node.isArray()) {
            node.forEach(it -> collect(it, terms));
        }
        for (var field : node.properties()) {
            terms.add(field.getKey());
            var opaque = Set.of("@context", "fields", "unknown", "sidecar");
            if (!opaque.contains(field.getKey())) {
                collect(field.getValue(), terms);
            }
        }
    }

    private static void assertSelects(JsonNode selectors, String text) {
        var quote = selectors.get(0);
        var position = selectors.get(1);
        int start = text.offsetByCodePoints(0, position.path("start").asInt());
        int end = text.offsetByCodePoints(0, position.path("end").asInt());
        assertThat(text.substring(start, end)).isEqualTo(quote.path("exact").asString());
        assertThat(text.substring(0, start)).endsWith(quote.path("prefix").asString());
        assertThat(text.substring(end)).startsWith(quote.path("suffix").asString());
    }

    private static void assertIri(JsonNode value) {
        assertThat(value.isString()).as("%s", value).isTrue();
        assertThat(scheme(value.asString())).as("%s", value).isPresent();
    }

    private static Optional<String> scheme(String iri) {
        try {
            return Optional.ofNullable(new URI(iri).getScheme());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static List<JsonNode> all() {
        var all = new ArrayList<>(ANNOTATIONS);
        all.addAll(COLLECTIONS);
        return all;
    }

    private static List<JsonNode> pages() {
        return COLLECTIONS.stream()
                .filter(it -> it.has("first"))
                .map(it -> it.path("first"))
                .toList();
    }

    private static List<JsonNode> bodies(String type) {
        return ANNOTATIONS.stream()
                .flatMap(it -> Annotations.all(it, "body").stream())
                .filter(it -> texts(it, "type").contains(type))
                .toList();
    }

    private static List<JsonNode> targets() {
        return ANNOTATIONS.stream()
                .flatMap(it -> Annotations.all(it, "target").stream())
                .filter(JsonNode::isObject)
                .toList();
    }

    private static List<JsonNode> selectors(String type) {
        return targets().stream()
                .flatMap(it -> Annotations.all(it, "selector").stream())
                .filter(it -> texts(it, "type").contains(type))
                .toList();
    }

    private static List<String> texts(JsonNode node, String name) {
        return Annotations.all(node, name).stream().map(JsonNode::asString).toList();
    }
}
