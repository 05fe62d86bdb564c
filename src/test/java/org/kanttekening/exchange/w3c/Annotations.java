package org.kanttekening.exchange.w3c;

import org.kanttekening.exchange.Draft;
import org.kanttekening.exchange.Finding;
import org.kanttekening.exchange.ForeignText;
import org.kanttekening.exchange.ImportFolder;
import org.kanttekening.exchange.Mapping;
import org.kanttekening.exchange.TaggedArticle;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Web Annotations as tests look at them and change them.
final class Annotations {

    /// Keeps numbers as they are written.
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .build();

    private Annotations() {}

    static ObjectNode written(TaggedArticle article) {
        return (ObjectNode) MAPPER.readTree(CollectionFile.of(article));
    }

    static ObjectNode json(String json) {
        return (ObjectNode) MAPPER.readTree(json.replace('\'', '"'));
    }

    /// The annotations of a collection; none where it has no page.
    static List<JsonNode> items(JsonNode collection) {
        var items = new ArrayList<JsonNode>();
        collection.path("first").path("items").forEach(items::add);
        return items;
    }

    static List<JsonNode> all(JsonNode node, String name) {
        var all = new ArrayList<JsonNode>();
        if (node.path(name).isArray()) {
            node.path(name).forEach(all::add);
        } else if (node.has(name)) {
            all.add(node.path(name));
        }
        return all;
    }

    static ObjectNode item(JsonNode collection, String id) {
        return (ObjectNode)
                items(collection).stream()
                        .filter(it -> it.path("id").asString().endsWith(":" + id))
                        .findFirst()
                        .orElseThrow();
    }

    static ObjectNode body(JsonNode annotation, String path) {
        return (ObjectNode)
                all(annotation, "body").stream()
                        .filter(it -> it.path("path").asString("").equals(path))
                        .findFirst()
                        .orElseThrow();
    }

    static void addItem(JsonNode collection, JsonNode item) {
        ((ArrayNode) collection.path("first").path("items")).add(item);
    }

    static void removeItems(JsonNode collection, Predicate<JsonNode> which) {
        var kept = new ArrayList<JsonNode>(items(collection));
        kept.removeIf(which);
        var items = (ArrayNode) collection.path("first").path("items");
        items.removeAll();
        items.addAll(kept);
    }

    /// Reads what another program made of a tagged article's annotations.
    static Draft edited(TaggedArticle article, Consumer<ObjectNode> edit) throws Exception {
        var collection = written(article);
        edit.accept(collection);
        return read(collection.toString(), article, Mapping.NONE);
    }

    static Draft read(String json, TaggedArticle article, Mapping mapping) throws Exception {
        var document = Document.read("file.jsonld", json.getBytes(StandardCharsets.UTF_8));
        return new W3cIncoming("file.jsonld", "", Optional.empty(), document)
                .read(article.text(), ImportFolder.intake("anna", mapping));
    }

    /// Reads another program's file on a text with whatever line ends.
    static Draft read(String json, String raw, Mapping mapping) throws Exception {
        var text = ForeignText.of(raw);
        var document =
                Document.read(
                        "others.json", json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        return new W3cIncoming("others.json", "", Optional.of(text), document)
                .read(text.text(), ImportFolder.intake("anna", mapping));
    }

    static List<String> keys(Draft draft) {
        return draft.findings().stream().map(it -> it.what().key()).toList();
    }

    static List<String> refused(Draft draft) {
        return draft.findings().stream()
                .filter(it -> it.level() == Finding.Level.REFUSED)
                .map(it -> it.what().key())
                .toList();
    }
}
