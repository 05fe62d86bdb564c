package org.kanttekening.exchange.cas;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/// Writes our layers as INCEpTION exports and imports layers.
final class LayersJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JsonGenerator json;

    private LayersJson(JsonGenerator json) {
        this.json = json;
    }

    static byte[] write() {
        var text = new StringWriter();
        try (var json = MAPPER.writer().createGenerator(text)) {
            new LayersJson(json).layers();
        }
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private void layers() {
        json.writeStartArray();
        for (var layer : Layer.values()) {
            layer(layer);
        }
        json.writeEndArray();
    }

    /// Anchored to characters, overlapping freely, over the ends of sentences: as our tags are.
    private void layer(Layer layer) {
        json.writeStartObject();
        json.writeStringProperty("name", layer.type());
        json.writeName("features");
        json.writeStartArray();
        int rank = 0;
        for (var feature : CasTypes.of(layer).features()) {
            // INCEpTION adds the ends of relations itself
            if (!(feature.range() instanceof CasFeature.To)) {
                feature(feature, rank++);
            }
        }
        json.writeEndArray();
        json.writeStringProperty("uiName", "Kanttekening: " + layer.title());
        json.writeStringProperty("type", layer.sort().term());
        json.writeStringProperty("description", layer.description());
        json.writeBooleanProperty("enabled", true);
        json.writeBooleanProperty("built_in", false);
        json.writeBooleanProperty("readonly", false);
        if (layer.sort() == Layer.Sort.RELATION) {
            json.writeName("attach_type");
            json.writeStartObject();
            json.writeStringProperty("name", Layer.ACTOR.type());
            json.writeEndObject();
        }
        json.writeBooleanProperty("allow_stacking", true);
        json.writeBooleanProperty("cross_sentence", true);
        json.writeBooleanProperty("show_hover", true);
        json.writeStringProperty("anchoring_mode", "CHARACTERS");
        json.writeStringProperty("overlap_mode", "ANY_OVERLAP");
        json.writeStringProperty("validation_mode", "NEVER");
        json.writeBooleanProperty("lock_to_token_offset", false);
        json.writeBooleanProperty("multiple_tokens", false);
        json.writeBooleanProperty("linked_list_behavior", false);
        json.writeEndObject();
    }

    private void feature(CasFeature feature, int rank) {
        json.writeStartObject();
        json.writeStringProperty("name", feature.name());
        json.writeStringProperty("uiName", feature.name());
        switch (feature.range()) {
            case CasFeature.Plain plain -> {
                json.writeStringProperty("type", plain.type());
                json.writeStringProperty(
                        "multi_value_mode", plain == CasFeature.Plain.TEXTS ? "ARRAY" : "NONE");
                json.writeStringProperty("link_mode", "NONE");
            }
            case CasFeature.To(var type) -> json.writeStringProperty("type", type);
            case CasFeature.Links links -> {
                json.writeStringProperty("type", links.target());
                json.writeStringProperty("multi_value_mode", "ARRAY");
                json.writeStringProperty("link_mode", "WITH_ROLE");
                json.writeStringProperty("link_type_name", links.link());
                json.writeStringProperty("link_type_role_feature_name", CasFeature.ROLE);
                json.writeStringProperty("link_type_target_feature_name", CasFeature.TARGET);
            }
        }
        json.writeBooleanProperty("enabled", true);
        json.writeBooleanProperty("visible", isLabel(feature));
        json.writeBooleanProperty("include_in_hover", false);
        json.writeBooleanProperty("required", false);
        json.writeBooleanProperty("remember", false);
        json.writeBooleanProperty("hideUnconstraintFeature", false);
        json.writeStringProperty("description", "");
        json.writeBooleanProperty("curatable", true);
        json.writeNumberProperty("rank", rank);
        json.writeEndObject();
    }

    /// Whether a feature is shown on the annotation in the text.
    private static boolean isLabel(CasFeature feature) {
        return switch (feature.name()) {
            case "quoteType", "kind", "name", "title", "act", "role", Layer.PART -> true;
            default -> false;
        };
    }
}
