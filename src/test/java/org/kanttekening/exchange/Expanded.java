package org.kanttekening.exchange;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;

import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// A JSON-LD file as Titanium expands it, with nothing fetched: terms have become IRIs, and what
/// its contexts do not tell is gone.
public final class Expanded {

    /// How often each property stands in it, by IRI.
    private final Map<String, Integer> properties = new TreeMap<>();

    private final TreeSet<String> types = new TreeSet<>();
    private final List<JsonObject> literals = new ArrayList<>();
    private int ids;
    private int values;

    private Expanded() {}

    /// @param contexts by address
    public static Expanded of(byte[] file, Map<String, JsonStructure> contexts) throws JsonLdError {
        var options = new JsonLdOptions();
        options.setDocumentLoader((address, _) -> context(address, contexts));
        var document = JsonDocument.of(new java.io.ByteArrayInputStream(file));
        var expanded = new Expanded();
        expanded.collect(JsonLd.expand(document).options(options).get());
        return expanded;
    }

    public static JsonStructure structure(String json) {
        try (var reader = jakarta.json.Json.createReader(new StringReader(json))) {
            return reader.read();
        }
    }

    public Map<String, Integer> properties() {
        return properties;
    }

    public Collection<String> types() {
        return types;
    }

    /// Values that are JSON.
    public List<JsonObject> literals() {
        return literals;
    }

    /// How many things are named.
    public int ids() {
        return ids;
    }

    /// How many texts and numbers there are.
    public int values() {
        return values;
    }

    private static JsonDocument context(URI address, Map<String, JsonStructure> contexts)
            throws JsonLdError {
        var found = contexts.get(address.toString());
        if (found == null) {
            throw new JsonLdError(
                    JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "not here: " + address);
        }
        return JsonDocument.of(found);
    }

    private void collect(JsonValue value) {
        switch (value) {
            case JsonArray list -> list.forEach(this::collect);
            case JsonObject object when object.containsKey("@value") -> value(object);
            case JsonObject object -> object.forEach(this::field);
            case JsonString _, JsonNumber _ -> throw new AssertionError("not expanded: " + value);
            default -> {}
        }
    }

    private void value(JsonObject value) {
        if (value.containsKey("@type") && value.getString("@type").equals("@json")) {
            literals.add(value);
        } else {
            values++;
        }
    }

    private void field(String name, JsonValue value) {
        switch (name) {
            case "@id" -> ids++;
            case "@type" ->
                    value.asJsonArray().forEach(it -> types.add(((JsonString) it).getString()));
            case "@list", "@set" -> collect(value);
            default -> {
                properties.merge(name, 1, Integer::sum);
                collect(value);
            }
        }
    }
}
