package org.kanttekening.exchange.cas;

import org.kanttekening.article.Span;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.MinimalPrettyPrinter;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Writes CAS JSON 0.4, a feature structure a line, with the whole type system. The same content
/// gives the same bytes.
final class CasJson {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    /// The type system is the same in every file.
    private static final String TYPES = types();

    private static final int ROOM = 1 << 16;

    private final OutCas cas;
    private final JsonGenerator json;

    /// Arrays are feature structures of their own, after all others.
    private final List<CasValue> arrays = new ArrayList<>();

    private int next;

    private CasJson(OutCas cas, JsonGenerator json) {
        this.cas = cas;
        this.json = json;
        this.next = OutCas.firstStructure(cas.segmentation()) + cas.structures().size();
    }

    static byte[] write(OutCas cas) {
        var bytes = new ByteArrayOutputStream(ROOM);
        try (var json = FACTORY.createGenerator(new Lines(), bytes)) {
            new CasJson(cas, json).write();
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    private void write() {
        json.writeStartObject();
        json.writeName("%TYPES");
        json.writeRawValue(TYPES);
        json.writeName("%FEATURE_STRUCTURES");
        json.writeStartArray();
        sofa();
        document();
        segments();
        cas.structures().forEach(this::structure);
        arrays();
        json.writeEndArray();
        views();
        json.writeEndObject();
    }

    private void sofa() {
        begin(OutCas.SOFA, CasType.SOFA);
        json.writeNumberProperty("sofaNum", 1);
        json.writeStringProperty("sofaID", OutCas.VIEW);
        json.writeStringProperty("mimeType", OutCas.MIME);
        json.writeStringProperty("sofaString", cas.text());
        json.writeEndObject();
    }

    private void document() {
        beginAnnotation(OutCas.DOCUMENT, CasTypes.DOCUMENT.name(), cas.all());
        json.writeStringProperty("language", cas.language());
        json.writeStringProperty("documentTitle", cas.title());
        json.writeStringProperty("documentId", cas.id());
        json.writeEndObject();
    }

    private void segments() {
        int number = OutCas.firstSegment();
        for (var sentence : cas.segmentation().sentences()) {
            beginAnnotation(number++, CasTypes.SENTENCE.name(), sentence);
            json.writeEndObject();
        }
        for (var token : cas.segmentation().tokens()) {
            beginAnnotation(number++, CasTypes.TOKEN.name(), token);
            json.writeEndObject();
        }
    }

    private void begin(int number, String type) {
        json.writeStartObject();
        json.writeNumberProperty("%ID", number);
        json.writeStringProperty("%TYPE", type);
    }

    private void beginAnnotation(int number, String type, Span span) {
        begin(number, type);
        json.writeNumberProperty("@sofa", OutCas.SOFA);
        json.writeNumberProperty(Structure.BEGIN, span.start());
        json.writeNumberProperty(Structure.END, span.end());
    }

    private void structure(Structure structure) {
        begin(structure.id(), structure.type());
        if (OutCas.isIndexed(structure)) {
            json.writeNumberProperty("@sofa", OutCas.SOFA);
        }
        structure.features().forEach(this::feature);
        json.writeEndObject();
    }

    private void feature(String name, CasValue value) {
        switch (value) {
            case CasValue.Text(var text) -> json.writeStringProperty(name, text);
            case CasValue.Flag(var flag) -> json.writeBooleanProperty(name, flag);
            case CasValue.Number(var digits) -> {
                json.writeName(name);
                json.writeNumber(digits);
            }
            case CasValue.One(var id) -> json.writeNumberProperty("@" + name, id);
            case CasValue.Texts _, CasValue.Many _ -> {
                json.writeNumberProperty("@" + name, next++);
                arrays.add(value);
            }
        }
    }

    private void arrays() {
        int number = next - arrays.size();
        for (var array : arrays) {
            begin(
                    number++,
                    array instanceof CasValue.Texts ? CasType.STRING_ARRAY : CasType.FS_ARRAY);
            json.writeName("%ELEMENTS");
            json.writeStartArray();
            if (array instanceof CasValue.Texts(var texts)) {
                texts.forEach(json::writeString);
            } else if (array instanceof CasValue.Many(var ids)) {
                ids.forEach(json::writeNumber);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void views() {
        json.writeName("%VIEWS");
        json.writeStartObject();
        json.writeName(OutCas.VIEW);
        json.writeStartObject();
        json.writeNumberProperty("%SOFA", OutCas.SOFA);
        json.writeName("%MEMBERS");
        json.writeStartArray();
        IntStream.range(OutCas.DOCUMENT, OutCas.firstStructure(cas.segmentation()))
                .forEach(json::writeNumber);
        cas.structures().stream()
                .filter(OutCas::isIndexed)
                .mapToInt(Structure::id)
                .sorted()
                .forEach(json::writeNumber);
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String types() {
        var bytes = new ByteArrayOutputStream(ROOM);
        try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            CasTypes.inOrder().forEach(type -> type(type, json));
            json.writeEndObject();
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static void type(CasType type, JsonGenerator json) {
        json.writeName(type.name());
        json.writeStartObject();
        json.writeStringProperty("%NAME", type.name());
        json.writeStringProperty("%SUPER_TYPE", type.parent());
        for (var feature : type.features()) {
            json.writeName(feature.name());
            json.writeStartObject();
            json.writeStringProperty("%NAME", feature.name());
            range(feature, range -> json.writeStringProperty("%RANGE", range));
            if (feature.range() == CasFeature.Plain.TEXTS) {
                json.writeStringProperty("%ELEMENT_TYPE", CasFeature.Plain.TEXT.type());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void range(CasFeature feature, Consumer<String> into) {
        into.accept(
                switch (feature.range()) {
                    case CasFeature.Plain plain -> plain.type();
                    case CasFeature.To(var type) -> type;
                    case CasFeature.Links links -> links.link() + "[]";
                });
    }

    /// Ends a line after each entry of the outer lists.
    private static final class Lines extends ObjectWriteContext.Base {
        private final PrettyPrinter printer = new LinePrinter();

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    private static final class LinePrinter extends MinimalPrettyPrinter {
        /// Lists and objects that are open.
        private int depth;

        @Override
        public void writeStartObject(JsonGenerator json) {
            depth++;
            super.writeStartObject(json);
        }

        @Override
        public void writeEndObject(JsonGenerator json, int entries) {
            depth--;
            super.writeEndObject(json, entries);
        }

        @Override
        public void writeStartArray(JsonGenerator json) {
            depth++;
            super.writeStartArray(json);
        }

        @Override
        public void writeEndArray(JsonGenerator json, int entries) {
            depth--;
            super.writeEndArray(json, entries);
        }

        @Override
        public void beforeArrayValues(JsonGenerator json) {
            if (depth == 2) {
                json.writeRaw('\n');
            }
        }

        @Override
        public void writeArrayValueSeparator(JsonGenerator json) {
            super.writeArrayValueSeparator(json);
            if (depth == 2) {
                json.writeRaw('\n');
            }
        }

        @Override
        public void writeObjectEntrySeparator(JsonGenerator json) {
            super.writeObjectEntrySeparator(json);
            if (depth == 1) {
                json.writeRaw('\n');
            }
        }
    }
}
