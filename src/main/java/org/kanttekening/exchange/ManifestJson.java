package org.kanttekening.exchange;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/// The list of an export's files that lies beside them: what was exported, what the format did not
/// carry, how it compared, and by the hashes of its files, whether anybody has changed them.
final class ManifestJson {

    static final String FILE = "kanttekening-export.json";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ManifestJson() {}

    static byte[] write(
            Exported exported, Format format, SetSource source, String version, Output out) {
        var text = new StringWriter();
        try (var json = MAPPER.writerWithDefaultPrettyPrinter().createGenerator(text)) {
            json.writeStartObject();
            json.writeStringProperty("format", format.id());
            json.writeStringProperty("writtenBy", version);
            selection(source.selection(), json);
            json.writeNumberProperty("articles", exported.articles());
            json.writeNumberProperty("annotations", exported.annotations());
            losses(exported.losses(), json);
            json.writeNumberProperty("differencesReadingBack", exported.verdict().differences());
            json.writeName("files");
            json.writeStartObject();
            out.fingerprints().forEach(json::writeStringProperty);
            json.writeEndObject();
            json.writeEndObject();
        }
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /// The hashes of an export's files by name; none where the bytes are no such list.
    static Map<String, String> files(byte[] bytes) throws IOException {
        try {
            var files = new TreeMap<String, String>();
            for (Map.Entry<String, JsonNode> file :
                    MAPPER.readTree(bytes).path("files").properties()) {
                files.put(file.getKey(), file.getValue().asString(""));
            }
            return files;
        } catch (JacksonException e) {
            return Map.of();
        }
    }

    private static void selection(Selection selection, JsonGenerator json) {
        json.writeName("selection");
        json.writeStartObject();
        json.writeStringProperty("articles", selection.glob());
        json.writeNumberProperty("ticked", selection.articles().size());
        json.writeName("annotators");
        json.writeStartArray();
        // a list of names would undo the letters
        if (!selection.letters()) {
            selection.owners().forEach(json::writeString);
        }
        json.writeEndArray();
        json.writeName("kinds");
        json.writeStartArray();
        selection.kinds().stream().sorted().forEach(kind -> json.writeString(kind.term()));
        json.writeEndArray();
        json.writeName("statuses");
        json.writeStartArray();
        selection.statuses().stream().sorted().forEach(json::writeString);
        json.writeEndArray();
        json.writeBooleanProperty("letters", selection.letters());
        json.writeEndObject();
    }

    private static void losses(Losses losses, JsonGenerator json) {
        json.writeName("notCarried");
        json.writeStartObject();
        new TreeMap<>(losses.counts())
                .forEach((loss, count) -> json.writeNumberProperty(name(loss), count));
        json.writeEndObject();
    }

    private static String name(Loss loss) {
        return switch (loss) {
            case Loss.OfField(var kind, var field) -> kind.term() + "." + field;
            case Loss.Other(var key) -> key.substring(key.lastIndexOf('.') + 1);
        };
    }
}
