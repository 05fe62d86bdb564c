package org.kanttekening.exchange.jsonl;

import org.kanttekening.annotation.Kind;
import org.kanttekening.exchange.Ledger;
import org.kanttekening.exchange.Output;
import org.kanttekening.exchange.SetWriter;
import org.kanttekening.exchange.TaggedArticle;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Function;

/// Writes the lines of a set and reads them back.
final class JsonlWriter implements SetWriter<JsonlWriter.Lines> {

    static final String ANNOTATIONS = "annotations.jsonl";
    static final String ARTICLES = "articles.jsonl";

    /// What one task reads back, in bytes: a second's work at the most.
    private static final long STRETCH = 4 << 20;

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
        var beginnings = new EnumMap<Kind, String>(Kind.class);
        for (var kind : Kind.values()) {
            beginnings.put(kind, LineJson.beginning(kind, article));
        }
        var lines = new StringBuilder();
        for (var annotation : article.chosen()) {
            ledger.expect(article.stem() + "#" + annotation.id(), annotation);
            lines.append(beginnings.get(annotation.kind()))
                    .append(LineJson.rest(annotation, article))
                    .append('\n');
        }
        var line = LineJson.article(article);
        ledger.expect(article.stem(), article.text().value());
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
    public List<ReadBack> readBack() throws IOException {
        var tasks = new ArrayList<ReadBack>();
        addStretches(ARTICLES, _ -> line -> LineJson.readArticle(line, ledger), tasks);
        addStretches(ANNOTATIONS, texts -> new LineJson.Reader(texts, ledger)::annotation, tasks);
        return tasks;
    }

    /// Reads a line.
    private interface Reading {
        void line(byte[] line) throws IOException;
    }

    /// Adds a task for every stretch of a file: whole files would keep one thread busy long after
    /// the others are done.
    private void addStretches(String name, Function<Texts, Reading> reading, List<ReadBack> into)
            throws IOException {
        long size = Files.size(out.path(name));
        for (long start = 0; start < size; start += STRETCH) {
            long from = start;
            into.add(texts -> read(name, from, reading.apply(texts)));
        }
    }

    private void read(String name, long start, Reading reading) throws IOException {
        try (var lines = ByteLines.of(out.open(name), start, start + STRETCH)) {
            for (var line = lines.next(); line != null; line = lines.next()) {
                reading.line(line);
            }
        }
    }

    @Override
    public void close() throws IOException {
        try (annotations) {
            articles.close();
        }
    }
}
