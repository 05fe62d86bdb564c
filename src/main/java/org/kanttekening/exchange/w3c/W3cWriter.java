package org.kanttekening.exchange.w3c;

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
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Writes the annotations of articles with their texts, and reads them back as they would come in.
final class W3cWriter extends ArticleWriter {

    static final String ANNOTATIONS = ".jsonld";
    static final String TEXT = ".txt";

    /// Nothing of what is written here lacks an id or a date, so that nothing of it is used.
    private static final Intake NOBODY =
            new Intake(Annotator.of("", ""), Instant.EPOCH, () -> "00000000", Mapping.NONE);

    W3cWriter(Output out, Ledger ledger) {
        super(out, ledger);
    }

    @Override
    protected Map<String, byte[]> files(TaggedArticle article) {
        var files = new LinkedHashMap<String, byte[]>();
        files.put(article.stem() + ANNOTATIONS, CollectionFile.of(article));
        files.put(article.stem() + TEXT, article.text().value().getBytes(StandardCharsets.UTF_8));
        return files;
    }

    @Override
    protected void expect(TaggedArticle article, Ledger into) {
        expectWhole(article, into);
        into.expect(article.stem() + TEXT, article.text().value());
    }

    @Override
    protected void check(Written article, Source files, ArticleText text, Ledger into)
            throws IOException {
        var name = article.stem() + ANNOTATIONS;
        into.found(
                article.stem() + TEXT,
                new String(files.bytes(article.stem() + TEXT), StandardCharsets.UTF_8));
        try {
            var document = Document.read(name, files.bytes(name));
            var draft = new W3cIncoming(name, "", Optional.empty(), document).read(text, NOBODY);
            for (var annotation : draft.annotations()) {
                into.found(article.stem() + "#" + annotation.id(), annotation);
            }
            var restored = draft.restored();
            if (restored.isPresent()) {
                into.found(article.stem(), PartsJson.frame(restored.get(), text));
            }
        } catch (UnreadableFileException e) {
            // what was not found is missing in the ledger
            into.found(name, e.problem());
        }
    }
}
