package org.kanttekening.exchange.jsonl;

import org.kanttekening.exchange.Ledger;
import org.kanttekening.exchange.Output;
import org.kanttekening.exchange.SetWriter;
import org.kanttekening.exchange.TaggedArticle;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

/// Writes the lines of a set and reads them back.
final class JsonlWriter implements SetWriter<JsonlWriter.Lines> {

    static final String ANNOTATIONS = "annotations.jsonl";
    static final String ARTICLES = "articles.jsonl";

    private final Output out;
    private final Ledger ledger;
    private final OutputStream annotations;
    private final OutputStream articles;

    /// The lines that one tagged article gives.
    record Lines(byte[] annotations, byte[] article) {}

    JsonlWriter(Output out, Ledger ledger) throws IOException {
        this.out = out;
        this.ledger = ledger;
        this.annotations = out.create(ANNOTATIONS);
        this.articles = out.create(ARTICLES);
    }

    @Override
    public Lines encode(TaggedArticle article) {
        var lines = new StringBuilder();
        for (var annotation : article.chosen()) {
            ledger.expect(article.stem() + "#" + annotation.id(), annotation);
            lines.append(LineJson.annotation(annotation, article)).append('\n');
        }
        var line = LineJson.article(article);
        ledger.expect(article.stem(), article.text());
        return new Lines(
                lines.toString().getBytes(StandardCharsets.UTF_8),
                (line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void write(Lines lines) throws IOException {
        annotations.write(lines.annotations());
        articles.write(lines.article());
    }

    @Override
    public void finish() throws IOException {
        annotations.close();
        articles.close();
    }

    @Override
    public List<ReadBack> readBack() {
        return List.of(
                texts -> {
                    try (var lines = lines(ARTICLES)) {
                        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                            LineJson.readArticle(line, ledger);
                        }
                    }
                },
                texts -> {
                    var reader = new LineJson.Reader(texts, ledger);
                    try (var lines = lines(ANNOTATIONS)) {
                        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                            reader.annotation(line);
                        }
                    }
                });
    }

    private BufferedReader lines(String name) throws IOException {
        return Files.newBufferedReader(out.path(name), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        try (annotations) {
            articles.close();
        }
    }
}
