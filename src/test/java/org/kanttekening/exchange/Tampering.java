package org.kanttekening.exchange;

import org.kanttekening.annotation.Annotation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/// An exporter one of whose files somebody changes between writing and reading back.
public record Tampering(Exporter inner, String file, UnaryOperator<String> change)
        implements Exporter {

    @Override
    public Format format() {
        return inner.format();
    }

    @Override
    public Set<Loss> lost(Annotation annotation, TaggedArticle article) {
        return inner.lost(annotation, article);
    }

    @Override
    public SetWriter<?> open(Output out, Ledger ledger) throws IOException {
        return tampered(inner.open(out, ledger), out);
    }

    private <P> SetWriter<P> tampered(SetWriter<P> writer, Output out) {
        return new SetWriter<>() {
            @Override
            public P encode(TaggedArticle article) throws IOException {
                return writer.encode(article);
            }

            @Override
            public void write(P encoded) throws IOException {
                writer.write(encoded);
            }

            @Override
            public void finish() throws IOException {
                writer.finish();
                var path = out.path(file);
                var changed = change.apply(Files.readString(path, StandardCharsets.ISO_8859_1));
                Files.writeString(path, changed, StandardCharsets.ISO_8859_1);
            }

            @Override
            public List<ReadBack> readBack() throws IOException {
                return writer.readBack();
            }

            @Override
            public void close() throws IOException {
                writer.close();
            }
        };
    }
}
