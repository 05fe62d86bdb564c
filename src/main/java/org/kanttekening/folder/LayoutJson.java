package org.kanttekening.folder;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/// How JSON files of the folder are laid out and how large they may be. The same content always
/// gives the same bytes: UTF-8, two spaces, one value a line, a line feed at the end.
final class LayoutJson {

    /// The most bytes of a file.
    static final int LARGEST = 64 << 20;

    static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                    // what is written to belongs to whoever asked
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxDocumentLength(LARGEST)
                                    .maxTokenCount(10_000_000)
                                    .maxNestingDepth(64)
                                    .maxStringLength(2_000_000)
                                    .maxNameLength(256)
                                    .maxNumberLength(64)
                                    .build())
                    .build();

    private LayoutJson() {}

    static byte[] bytes(Consumer<JsonGenerator> content) {
        return bytes(content, Integer.MAX_VALUE);
    }

    /// @param depth of objects and lists whose values stand on lines of their own; deeper ones
    ///   stand on one line as a whole
    static byte[] bytes(Consumer<JsonGenerator> content, int depth) {
        var bytes = new ByteArrayOutputStream();
        try (var text = new OutputStreamWriter(bytes, encoder())) {
            write(content, new Indented(depth), text);
            text.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes every byte", e);
        }
        return bytes.toByteArray();
    }

    /// All on one line.
    static String compact(Consumer<JsonGenerator> content) {
        var text = new StringWriter();
        write(content, ObjectWriteContext.empty(), text);
        return text.toString();
    }

    /// Several values, each on a line of its own.
    static String lines(Consumer<JsonGenerator> content) {
        var text = new StringWriter();
        write(content, new Lines(), text);
        return text.getBuffer().isEmpty() ? "" : text.append('\n').toString();
    }

    static void texts(String name, List<String> values, JsonGenerator into) {
        into.writeName(name);
        into.writeStartArray();
        values.forEach(into::writeString);
        into.writeEndArray();
    }

    private static void write(
            Consumer<JsonGenerator> content, ObjectWriteContext context, Writer into) {
        try (var generator = FACTORY.createGenerator(context, into)) {
            content.accept(generator);
        }
    }

    /// Writes U+FFFD for a half character that stands alone, as [Surrogates#mended] does.
    private static CharsetEncoder encoder() {
        return StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .replaceWith("\uFFFD".getBytes(StandardCharsets.UTF_8));
    }

    private static final class Lines extends ObjectWriteContext.Base {
        private static final SerializedString FEED = new SerializedString("\n");

        @Override
        public SerializableString getRootValueSeparator(SerializableString usual) {
            return FEED;
        }
    }

    private static final class Indented extends ObjectWriteContext.Base {
        private final PrettyPrinter printer;

        Indented(int depth) {
            this.printer = printer(depth);
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        private static PrettyPrinter printer(int depth) {
            var printer = new Printer(depth);
            printer.indentArraysWith(new Indenter(depth));
            printer.indentObjectsWith(new Indenter(depth));
            return printer;
        }
    }

    /// Breaks lines down to a depth.
    private static final class Indenter extends DefaultIndenter {
        private final int depth;

        Indenter(int depth) {
            super("  ", "\n");
            this.depth = depth;
        }

        @Override
        public void writeIndentation(JsonGenerator into, int level) {
            if (level <= depth) {
                super.writeIndentation(into, level);
            }
        }
    }

    /// Ends what stands on one line there.
    private static final class Printer extends DefaultPrettyPrinter {
        private final int depth;

        Printer(int depth) {
            super(
                    Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator(""));
            this.depth = depth;
        }

        @Override
        public void writeEndObject(JsonGenerator into, int entries) {
            if (_nesting > depth) {
                _nesting--;
                into.writeRaw('}');
            } else {
                super.writeEndObject(into, entries);
            }
        }

        @Override
        public void writeEndArray(JsonGenerator into, int values) {
            if (_nesting > depth) {
                _nesting--;
                into.writeRaw(']');
            } else {
                super.writeEndArray(into, values);
            }
        }
    }
}
