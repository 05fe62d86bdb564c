package org.kanttekening.exchange.brat;

import org.kanttekening.annotation.Annotator;
import org.kanttekening.article.ArticleText;
import org.kanttekening.exchange.ArticleWriter;
import org.kanttekening.exchange.Finding;
import org.kanttekening.exchange.Intake;
import org.kanttekening.exchange.Ledger;
import org.kanttekening.exchange.Mapping;
import org.kanttekening.exchange.Output;
import org.kanttekening.exchange.TaggedArticle;
import org.kanttekening.folder.PartsJson;
import org.kanttekening.folder.StoredSidecar;
import org.kanttekening.folder.UnreadableFileException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Writes the collection and reads it back.
final class BratWriter extends ArticleWriter {

    /// Endings that brat takes for its own: a document may not seem to have one already.
    private static final Set<String> ENDINGS = Set.of("ann", "a1", "a2", "co", "rel", "txt");

    private final OwnValues values = new OwnValues();

    BratWriter(Output out, Ledger ledger) {
        super(out, ledger);
    }

    @Override
    protected Map<String, byte[]> files(TaggedArticle article) {
        var lines = lines(article);
        values.add(lines);
        var files = new LinkedHashMap<String, byte[]>();
        var name = name(article);
        files.put(name + ".txt", article.text().value().getBytes(StandardCharsets.UTF_8));
        files.put(name + ".ann", AnnText.of(lines).getBytes(StandardCharsets.UTF_8));
        return files;
    }

    /// The lines of an article's `.ann` file.
    static List<AnnLine> lines(TaggedArticle article) {
        var text = article.text();
        var rests = new Rests(text, article.annotations());
        var frame = Fragments.json(PartsJson.frame(digested(article), text));
        return Rendering.of(text, article.annotations(), frame, rests::of);
    }

    @Override
    protected void expect(TaggedArticle article, Ledger into) {
        expectWhole(article, into);
        into.expect(article.stem() + " text", article.text());
    }

    @Override
    protected void check(Written article, Source files, ArticleText text, Ledger into)
            throws IOException {
        var annotations = List.of(files.bytes(article.names().getLast()));
        var written = Optional.of(files.bytes(article.names().getFirst()));
        try {
            var incoming = IncomingBrat.of(article.stem(), annotations, written);
            into.found(article.stem() + " text", incoming.text().orElse(text));
            var draft = incoming.read(text, nobody());
            if (draft.findings().stream().anyMatch(it -> it.level() == Finding.Level.REFUSED)) {
                return;
            }
            draft.restored()
                    .ifPresent(stored -> into.found(article.stem(), PartsJson.frame(stored, text)));
            draft.annotations()
                    .forEach(annotation ->
                            into.found(article.stem() + "#" + annotation.id(), annotation));
        } catch (UnreadableFileException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    protected Map<String, byte[]> common(List<Written> articles) {
        var files = new LinkedHashMap<String, byte[]>();
        new BratConfiguration(values)
                .files()
                .forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    /// As whom, when and with which ids it is read back is all in the files.
    private static Intake nobody() {
        return new Intake(
                Annotator.of("", ""),
                Instant.EPOCH,
                () -> {
                    throw new IllegalStateException("every annotation has its id noted");
                },
                Mapping.NONE);
    }

    private static StoredSidecar digested(TaggedArticle article) {
        var stored = article.stored();
        var sidecar = stored.sidecar();
        var digest = '"' + PartsJson.digest(sidecar.annotations(), article.text()) + '"';
        return stored.with(sidecar.with(sidecar.extras().with(PartsJson.DIGEST, digest)));
    }

    private static String name(TaggedArticle article) {
        var stem = article.stem();
        return ENDINGS.contains(stem.substring(stem.lastIndexOf('.') + 1)) ? stem + "_" : stem;
    }
}
