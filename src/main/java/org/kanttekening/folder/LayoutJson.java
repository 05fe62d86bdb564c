package org.kanttekening.folder;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
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
                    // FewFields finds such names quickest
                    .enable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
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

    /// As [NodeBytes] does it for what is a value already.
    static byte[] bytes(Consumer<JsonGenerator> content) {
        var bytes = new ByteArrayOutputStream();
        try (var text = new OutputStreamWriter(bytes, encoder())) {
            write(content, new Indented(), text);
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

    /// The same in UTF-8.
    ///
    /// @throws JacksonException where there is half a character in it
    static byte[] lineBytes(Consumer<JsonGenerator> content) {
        var bytes = new ByteArrayOutputStream();
        try (var generator = FACTORY.createGenerator(new Lines(), bytes, JsonEncoding.UTF8)) {
            content.accept(generator);
        }
        if (bytes.size() > 0) {
            bytes.write('\n');
        }
        return bytes.toByteArray();
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
        private final PrettyPrinter printer = printer();

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        private static PrettyPrinter printer() {
            var printer =
                    new DefaultPrettyPrinter(
                            Separators.createDefaultInstance()
                                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                                    .withObjectEmptySeparator("")
                                    .withArrayEmptySeparator(""));
            printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
            printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
            return printer;
        }
    }
}
