package org.kanttekening.folder;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.kanttekening.annotation.ActorFields;
import org.kanttekening.annotation.DecisionFields;
import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.Shape;
import org.kanttekening.annotation.Terms;

import tools.jackson.core.JsonGenerator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes the published JSON Schema of a sidecar from the table of the scheme's fields.
final class SidecarSchema {

    private static final String ID = "[0-9a-z]{8}";
    private static final List<String> ALWAYS = List.of("id", "created", "createdBy", "modified");

    private final Map<String, Object> definitions = new LinkedHashMap<>();

    private SidecarSchema() {}

    static String text() {
        var schema = new SidecarSchema().whole();
        return new String(LayoutJson.bytes(into -> write(schema, into)), UTF_8);
    }

    private Map<String, Object> whole() {
        definitions.put("segment", segment());
        definitions.put(
                "segments",
                of(
                        "type",
                        "array",
                        "description",
                        "Stretches of the article's text, in its order and apart.",
                        "items",
                        ref("segment")));
        var properties = new LinkedHashMap<String, Object>();
        properties.put("format", of("type", "string", "const", "kanttekening-1"));
        properties.put("writtenBy", string("Version of the program that wrote the file."));
        properties.put(
                "revision",
                object(
                        "Which writing of the file this is, and which one it followed.",
                        of("id", string(), "parent", string()),
                        List.of()));
        properties.put("offsets", of("type", "string", "const", "unicode-code-points"));
        properties.put("article", article());
        properties.put(
                "annotator",
                object(
                        "Who annotates.",
                        of("id", string("Part of the file's name."), "name", string()),
                        List.of("id")));
        properties.put("status", term(new FieldType.Term(Terms.ARTICLE_STATUS)));
        properties.put("note", string());
        properties.put("actors", list(annotation(ActorFields.SHAPE, Kind.ACTOR)));
        properties.put("quotes", list(annotation(QuoteFields.SHAPE, Kind.QUOTE)));
        properties.put("decisions", list(annotation(DecisionFields.SHAPE, Kind.DECISION)));
        properties.put("remarks", list(remark()));
        properties.put("deleted", list(tombstone()));
        properties.put("rejectedSuggestions", list(rejectedSuggestion()));
        properties.put("rejected", list(rejected()));
        var schema = new LinkedHashMap<String, Object>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:kanttekening:sidecar:1");
        schema.put("title", "Kanttekening sidecar");
        schema.putAll(
                object(
                        "What one person tagged in one article. Fields that are not described here"
                            + " are allowed and kept. Lists of values are examples: others are kept"
                            + " too.",
                        properties,
                        List.of("format", "article", "annotator")));
        schema.put("$defs", definitions);
        return schema;
    }

    private static Map<String, Object> segment() {
        return object(
                "One unbroken stretch of text. Offsets count Unicode code points of the text with"
                        + " line ends as LF and without a byte-order mark.",
                of(
                        "start",
                        of("type", "integer", "minimum", 0),
                        "end",
                        of("type", "integer", "minimum", 1, "description", "Exclusive."),
                        "exact",
                        of("type", "string", "minLength", 1),
                        "prefix",
                        string("Up to 32 characters before it."),
                        "suffix",
                        string("Up to 32 characters after it.")),
                List.of("start", "end", "exact"));
    }

    private Map<String, Object> article() {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("file", string("The article's name."));
        properties.put(
                "sha256",
                of(
                        "type",
                        "string",
                        "pattern",
                        "^[0-9a-f]{64}$",
                        "description",
                        "Of the text in UTF-8 with line ends as LF."));
        properties.put(
                "length",
                of("type", "integer", "minimum", 0, "description", "In Unicode code points."));
        properties.put("encoding", string("In which the article's bytes are read."));
        for (var field : SidecarFormat.DETAILS) {
            properties.put(field.name(), type(field.type()));
        }
        return object("The article this belongs to.", properties, List.of("file", "sha256"));
    }

    private Map<String, Object> annotation(Shape<?> shape, Kind kind) {
        define(shape);
        @SuppressWarnings("unchecked")
        var definition = (Map<String, Object>) definitions.get(shape.name());
        @SuppressWarnings("unchecked")
        var properties = (Map<String, Object>) definition.get("properties");
        properties.put("id", id("^" + kind.letter() + "-" + ID + "$"));
        definition.put("required", ALWAYS);
        return ref(shape.name());
    }

    private static Map<String, Object> remark() {
        return object(
                "What somebody says about an annotation.",
                of(
                        "id",
                        id("^m-" + ID + "$"),
                        "on",
                        id("^[qad]-" + ID + "$"),
                        "replyTo",
                        id("^(m-" + ID + ")?$"),
                        "by",
                        string(),
                        "at",
                        string(),
                        "text",
                        string()),
                List.of("id", "on"));
    }

    private static Map<String, Object> tombstone() {
        return object(
                "That an annotation was taken away on purpose.",
                of("id", id("^[a-z]-" + ID + "$"), "at", string(), "by", string()),
                List.of("id"));
    }

    private static Map<String, Object> rejected() {
        return object(
                "A colleague's annotation that a reviewer did not let stand; only in what is agreed"
                        + " on.",
                of(
                        "from",
                        string("The id of whose it was."),
                        "annotation",
                        of("anyOf", List.of(ref("quote"), ref("actor"), ref("decision"))),
                        "by",
                        string(),
                        "at",
                        string(),
                        "reason",
                        string(),
                        "note",
                        string()),
                List.of("from", "annotation"));
    }

    private static Map<String, Object> rejectedSuggestion() {
        return object(
                "A rule's proposal that was turned down.",
                of("rule", string(), "segments", ref("segments")),
                List.of("rule", "segments"));
    }

    private void define(Shape<?> shape) {
        if (definitions.containsKey(shape.name())) {
            return;
        }
        var properties = new LinkedHashMap<String, Object>();
        var definition = new LinkedHashMap<String, Object>(of("type", "object"));
        definition.put("properties", properties);
        definitions.put(shape.name(), definition);
        for (var field : shape.fields()) {
            if (field.type() instanceof FieldType.Elsewhere(var kinds)) {
                kinds.stream().sorted().forEach(kind -> properties.put(kind.term(), target(kind)));
            } else {
                properties.put(field.name(), type(field.type()));
            }
        }
    }

    private Map<String, Object> type(FieldType<?> type) {
        return switch (type) {
            case FieldType.Text _, FieldType.Link _, FieldType.Country _ -> string();
            case FieldType.Day _ ->
                    string("A day as ISO 8601, whole or partial: 2026, 2026-03 or 2026-03-04.");
            case FieldType.Moment _ -> string("A moment as ISO 8601 with zone, or empty.");
            case FieldType.RegisterEntry _ -> string("An id of the actor register, or empty.");
            case FieldType.Term term -> term(term);
            case FieldType.Timestamp _ ->
                    of("type", "string", "format", "date-time", "pattern", "^-?[0-9+].*T.*");
            case FieldType.Flag _ -> of("type", "boolean");
            case FieldType.Share _ -> of("type", "number", "minimum", 0, "maximum", 1);
            case FieldType.Texts _ -> list(string());
            case FieldType.Passage _ -> ref("segments");
            case FieldType.Reference(var kind, var words) -> {
                var others = words.isEmpty() ? "" : "|" + String.join("|", words);
                yield id("^(" + kind.letter() + "-" + ID + others + ")?$");
            }
            case FieldType.References(var kind) -> list(id("^" + kind.letter() + "-" + ID + "$"));
            case FieldType.Elsewhere _ -> throw new IllegalStateException("is several properties");
            case FieldType.Part<?>(var shape) -> part(shape);
            case FieldType.OptionalPart<?>(var shape) ->
                    of("anyOf", List.of(part(shape), of("type", "null")));
            case FieldType.Parts<?>(var shape) -> list(part(shape));
        };
    }

    private Map<String, Object> part(Shape<?> shape) {
        define(shape);
        return ref(shape.name());
    }

    private static Map<String, Object> target(Kind kind) {
        return object(
                "A " + kind.term() + " of this article, or of another one in the folder.",
                of(
                        "article",
                        string("The other article's file name, or empty."),
                        "id",
                        id("^(" + kind.letter() + "-" + ID + ")?$")),
                List.of());
    }

    private static Map<String, Object> term(FieldType.Term term) {
        return of(
                "type",
                "string",
                "description",
                "One of these as a rule; others are allowed.",
                "examples",
                term.terms().values());
    }

    private static Map<String, Object> object(
            String description, Map<String, Object> properties, List<String> required) {
        var object = of("type", "object", "description", description, "properties", properties);
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        return object;
    }

    private static Map<String, Object> id(String pattern) {
        return of("type", "string", "pattern", pattern);
    }

    private static Map<String, Object> string() {
        return of("type", "string");
    }

    private static Map<String, Object> string(String description) {
        return of("type", "string", "description", description);
    }

    private static Map<String, Object> list(Map<String, Object> items) {
        return of("type", "array", "items", items);
    }

    private static Map<String, Object> ref(String name) {
        return of("$ref", "#/$defs/" + name);
    }

    private static Map<String, Object> of(Object... namesAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }

    private static void write(Object value, JsonGenerator into) {
        switch (value) {
            case Map<?, ?> map -> {
                into.writeStartObject();
                map.forEach((name, inner) -> {
                    into.writeName((String) name);
                    write(inner, into);
                });
                into.writeEndObject();
            }
            case List<?> list -> {
                into.writeStartArray();
                list.forEach(inner -> write(inner, into));
                into.writeEndArray();
            }
            case Integer number -> into.writeNumber(number);
            default -> into.writeString((String) value);
        }
    }
}
