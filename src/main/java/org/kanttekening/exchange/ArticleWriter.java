package org.kanttekening.exchange;

import org.kanttekening.article.ArticleText;
import org.kanttekening.folder.ArticleFile;
import org.kanttekening.folder.PartsJson;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Writes formats in which each tagged article has files of its own.
public abstract class ArticleWriter implements SetWriter<ArticleWriter.Encoded> {

    /// The files of one tagged article.
    ///
    /// @param content by name, from the export's folder on
    public record Encoded(Written article, Map<String, byte[]> content) {}

    /// A tagged article that was written.
    ///
    /// @param stem as [TaggedArticle#stem()] has it
    /// @param names of its files
    public record Written(ArticleFile article, String stem, List<String> names) {}

    /// Reads a file of the export.
    public interface Source {
        byte[] bytes(String name) throws IOException;
    }

    private final Output out;
    private final Ledger ledger;
    private final List<Written> written = new ArrayList<>();

    protected ArticleWriter(Output out, Ledger ledger) {
        this.out = out;
        this.ledger = ledger;
    }

    /// The files of an article by name. Called on several threads.
    protected abstract Map<String, byte[]> files(TaggedArticle article) throws IOException;

    /// Enters in a ledger what reading the files is to give. Called on several threads.
    protected abstract void expect(TaggedArticle article, Ledger into);

    /// Reads an article's files and enters what they hold. Called on several threads.
    ///
    /// @param text of the article
    protected abstract void check(Written article, Source files, ArticleText text, Ledger into)
            throws IOException;

    /// The files of the set as a whole.
    protected Map<String, byte[]> common(List<Written> articles) throws IOException {
        return Map.of();
    }

    @Override
    public final Encoded encode(TaggedArticle article) throws IOException {
        expect(article, ledger);
        var files = files(article);
        return new Encoded(
                new Written(article.file(), article.stem(), List.copyOf(files.keySet())), files);
    }

    @Override
    public final void write(Encoded encoded) throws IOException {
        for (var file : encoded.content().entrySet()) {
            out.write(file.getKey(), file.getValue());
        }
        written.add(encoded.article());
    }

    @Override
    public final void finish() throws IOException {
        for (var file : common(List.copyOf(written)).entrySet()) {
            out.write(file.getKey(), file.getValue());
        }
    }

    @Override
    public final List<ReadBack> readBack() {
        return written.stream()
                .<ReadBack>map(article ->
                        texts ->
                                check(
                                        article,
                                        name -> Files.readAllBytes(out.path(name)),
                                        texts.of(article.article()),
                                        ledger))
                .toList();
    }

    @Override
    public void close() {}

    /// Enters every annotation of an article whole, and the frame around them, for formats that
    /// carry all of it.
    protected static void expectWhole(TaggedArticle article, Ledger into) {
        into.expect(article.stem(), PartsJson.frame(article.stored(), article.text()));
        for (var annotation : article.annotations().all()) {
            into.expect(article.stem() + "#" + annotation.id(), annotation);
        }
    }
}
