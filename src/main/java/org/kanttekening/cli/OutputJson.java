package org.kanttekening.cli;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

import java.io.Writer;
import java.util.function.Consumer;

/// How results are laid out as JSON: two spaces, one value a line, a line feed at the end.
final class OutputJson {

    private OutputJson() {}

    /// Writes as the content is made, so that a large result need not be held.
    static void write(Writer writer, Consumer<JsonGenerator> content) {
        try (var generator = new JsonFactory().createGenerator(new Indented(), writer)) {
            content.accept(generator);
            generator.writeRaw('\n');
        }
    }

    private static final class Indented extends ObjectWriteContext.Base {
        private final PrettyPrinter printer =
                new DefaultPrettyPrinter(
                                Separators.createDefaultInstance()
                                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                                        .withArrayEmptySeparator(""))
                        .withArrayIndenter(new DefaultIndenter("  ", "\n"))
                        .withObjectIndenter(new DefaultIndenter("  ", "\n"));

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
