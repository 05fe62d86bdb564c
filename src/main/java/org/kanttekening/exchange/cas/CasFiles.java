package org.kanttekening.exchange.cas;

import org.kanttekening.annotation.AnnotationSet;
import org.kanttekening.annotation.Annotator;
import org.kanttekening.article.ArticleText;
import org.kanttekening.exchange.ArticleWriter;
import org.kanttekening.exchange.Intake;
import org.kanttekening.exchange.Ledger;
import org.kanttekening.exchange.Mapping;
import org.kanttekening.exchange.Output;
import org.kanttekening.exchange.TaggedArticle;
import org.kanttekening.folder.PartsJson;
import org.kanttekening.folder.UnreadableFileException;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Writes a CAS for each tagged article, and what belongs to all of them beside; reads them back.
final class CasFiles extends ArticleWriter {

    /// Nothing that is read back is new, so nothing of this is ever used.
    private static final Intake AS_IT_WAS =
            new Intake(Annotator.of("x", "x"), Instant.EPOCH, () -> "00000000", Mapping.NONE);

    private final Encoding encoding;

    /// How a CAS becomes bytes.
    enum Encoding {
        JSON(".json"),
        XMI(".xmi");

        private final String ending;

        Encoding(String ending) {
            this.ending = ending;
        }

        byte[] write(OutCas cas) {
            return switch (this) {
                case JSON -> CasJson.write(cas);
                case XMI -> CasXmi.write(cas);
            };
        }

        ReadCas read(String file, byte[] bytes) throws UnreadableFileException {
            return switch (this) {
                case JSON -> CasReader.read(file, bytes);
                case XMI -> XmiReader.read(file, bytes);
            };
        }

        /// What lies beside, by name.
        Map<String, Supplier<byte[]>> beside() {
            var files = new LinkedHashMap<String, Supplier<byte[]>>();
            files.put(Inception.LAYERS, LayersJson::write);
            files.put(Inception.NOTES, () -> Inception.notes(this));
            if (this == XMI) {
                files.put("TypeSystem.xml", TypeSystemXml::write);
            }
            return files;
        }
    }

    CasFiles(Encoding encoding, Output out, Ledger ledger) {
        super(out, ledger);
        this.encoding = encoding;
    }

    @Override
    protected Map<String, byte[]> files(TaggedArticle article) {
        return Map.of(article.stem() + encoding.ending, encoding.write(CasMaker.make(article)));
    }

    @Override
    protected Map<String, byte[]> common(List<Written> articles) {
        var files = new LinkedHashMap<String, byte[]>();
        encoding.beside().forEach((name, content) -> files.put(name, content.get()));
        return files;
    }

    @Override
    protected void expect(TaggedArticle article, Ledger into) {
        expectWhole(article, into);
        into.expect(textOf(article.stem()), XmlText.mended(article.text().value()));
    }

    @Override
    protected void check(Written article, Source files, ArticleText text, Ledger into)
            throws IOException {
        var name = article.names().getFirst();
        var stem = article.stem();
        try {
            var cas = encoding.read(name, files.bytes(name));
            for (var view : cas.views()) {
                var raw = new ViewText(view.text(), cas.units());
                into.found(textOf(stem), raw.text().value());
                var found = new OwnTags(name, cas, view, raw, text, AS_IT_WAS).read();
                found.frame()
                        .ifPresent(stored ->
                                into.found(
                                        stem,
                                        PartsJson.frame(
                                                stored.with(
                                                        stored.sidecar()
                                                                .with(AnnotationSet.EMPTY)
                                                                .with(
                                                                        stored.sidecar()
                                                                                .extras()
                                                                                .without(
                                                                                        PartsJson
                                                                                                .DIGEST))),
                                                text)));
                for (var annotation : found.annotations()) {
                    into.found(stem + "#" + annotation.id(), annotation);
                }
            }
        } catch (UnreadableFileException e) {
            into.found(textOf(stem), String.valueOf(e.getMessage()));
        }
    }

    private static String textOf(String stem) {
        return stem + " text";
    }
}
