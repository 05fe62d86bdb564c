package org.kanttekening.app;

import org.kanttekening.app.Settings.Appearance;
import org.kanttekening.app.Settings.WindowPlace;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads and writes settings. What cannot be read is left at its default: settings are a comfort,
/// and a program that does not start for them is none.
final class SettingsJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private SettingsJson() {}

    /// The settings that bytes hold, as far as they can be read.
    static Settings read(byte[] bytes) {
        try {
            return read(MAPPER.readTree(bytes));
        } catch (JacksonException _) {
            return Settings.DEFAULT;
        }
    }

    /// @param version of the program that writes
    static byte[] write(Settings settings, String version) {
        var root = MAPPER.createObjectNode();
        root.put("writtenBy", version);
        root.putObject("annotator")
                .put("id", settings.annotatorId())
                .put("name", settings.annotatorName());
        var appearance = settings.appearance();
        root.putObject("appearance")
                .put("language", appearance.language())
                .put("theme", appearance.theme())
                .put("textScale", appearance.textScale())
                .put("readingWidth", appearance.readingWidth());
        root.set("window", window(settings.window()));
        var folders = root.putArray("recentFolders");
        settings.recentFolders().forEach(folders::add);
        var articles = root.putObject("lastArticles");
        settings.lastArticles().forEach(articles::put);
        var keys = root.putObject("keys");
        settings.keys()
                .forEach((command, strokes) -> {
                    var list = keys.putArray(command);
                    strokes.forEach(list::add);
                });
        var exports = root.putArray("exports");
        settings.exports().forEach(choice -> ExportChoiceJson.write(choice, exports.addObject()));
        return MAPPER.writeValueAsBytes(root);
    }

    private static ObjectNode window(WindowPlace window) {
        var node = MAPPER.createObjectNode();
        if (window.isPlaced()) {
            node.put("x", window.x()).put("y", window.y());
        }
        return node.put("width", window.width())
                .put("height", window.height())
                .put("maximised", window.maximised())
                .put("listShare", window.listShare())
                .put("panelShare", window.panelShare())
                .put("formShare", window.formShare())
                .put("listShown", window.listShown());
    }

    private static Settings read(JsonNode root) {
        var annotator = root.path("annotator");
        return new Settings(
                annotator.path("id").asString(""),
                annotator.path("name").asString(""),
                appearance(root.path("appearance")),
                place(root.path("window")),
                texts(root.path("recentFolders")),
                lastArticles(root.path("lastArticles")),
                keys(root.path("keys")),
                root.path("exports")
                        .valueStream()
                        .flatMap(node -> ExportChoiceJson.read(node).stream())
                        .toList());
    }

    private static Appearance appearance(JsonNode node) {
        var usual = Appearance.DEFAULT;
        return new Appearance(
                node.path("language").asString(usual.language()),
                node.path("theme").asString(usual.theme()),
                node.path("textScale").asDouble(usual.textScale()),
                node.path("readingWidth").asInt(usual.readingWidth()));
    }

    private static WindowPlace place(JsonNode node) {
        var usual = WindowPlace.DEFAULT;
        return new WindowPlace(
                node.path("x").asDouble(usual.x()),
                node.path("y").asDouble(usual.y()),
                node.path("width").asDouble(usual.width()),
                node.path("height").asDouble(usual.height()),
                node.path("maximised").asBoolean(usual.maximised()),
                node.path("listShare").asDouble(usual.listShare()),
                node.path("panelShare").asDouble(usual.panelShare()),
                node.path("formShare").asDouble(usual.formShare()),
                node.path("listShown").asBoolean(usual.listShown()));
    }

    private static Map<String, String> lastArticles(JsonNode node) {
        Map<String, String> articles = new LinkedHashMap<>();
        node.properties()
                .forEach(entry -> articles.put(entry.getKey(), entry.getValue().asString("")));
        return articles;
    }

    private static Map<String, List<String>> keys(JsonNode node) {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        node.properties().forEach(entry -> keys.put(entry.getKey(), texts(entry.getValue())));
        return keys;
    }

    static List<String> texts(JsonNode node) {
        return node.valueStream()
                .map(value -> value.asString(""))
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
