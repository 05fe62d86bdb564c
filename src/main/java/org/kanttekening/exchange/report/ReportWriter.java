package org.kanttekening.exchange.report;

import org.jsoup.nodes.Document;
import org.kanttekening.exchange.Ledger;
import org.kanttekening.exchange.Output;
import org.kanttekening.exchange.SetWriter;
import org.kanttekening.exchange.TaggedArticle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/// Writes the pages of a report and reads them back.
final class ReportWriter implements SetWriter<ReportWriter.Page> {

    static final String INDEX = "index.html";

    private final Labels labels;
    private final PageFrame frame;
    private final Output out;
    private final Ledger ledger;
    private final List<Entry> entries = new ArrayList<>();
    private final List<String> stems = new ArrayList<>();
    private final Chapters chapters;

    /// The page of a tagged article.
    record Page(TaggedArticle article, Entry entry, byte[] bytes) {}

    ReportWriter(Labels labels, Output out, Ledger ledger) {
        this.labels = labels;
        this.frame = new PageFrame(labels, Style.sheet());
        this.out = out;
        this.ledger = ledger;
        this.chapters = new Chapters(labels);
    }

    @Override
    public Page encode(TaggedArticle article) {
        var reported = new Reported(article, labels);
        var file = file(article.stem());
        Expected.enterPage(file, ledger);
        Expected.enter(reported, article.stem(), ledger);
        var bytes = ArticlePage.of(reported, frame);
        return new Page(article, Entry.of(reported, Relative.link(file)), bytes);
    }

    private static String file(String stem) {
        return stem + ".html";
    }

    @Override
    public void write(Page page) throws IOException {
        var stem = page.article().stem();
        out.write(file(stem), page.bytes());
        entries.add(page.entry());
        stems.add(stem);
        chapters.add(page.article());
    }

    @Override
    public void finish() throws IOException {
        var listed = chapters.areGiven() ? chapters.entries() : entries;
        Expected.enterIndex(INDEX, listed, ledger);
        chapters.expect(ledger);
        out.write(INDEX, IndexPage.of(listed, chapters.markup(), labels, frame));
    }

    @Override
    public List<ReadBack> readBack() {
        var tasks = new ArrayList<ReadBack>();
        tasks.add(_ -> readIndex());
        for (var stem : stems) {
            tasks.add(_ -> PageReader.read(parsed(file(stem)), stem, "", ledger));
        }
        return tasks;
    }

    private void readIndex() throws IOException {
        var index = parsed(INDEX);
        PageReader.readIndex(index, INDEX, ledger);
        chapters.read(index, ledger);
    }

    private Document parsed(String name) throws IOException {
        var html = Files.readString(out.path(name), StandardCharsets.UTF_8);
        return PageReader.parsed(html, name, ledger);
    }

    @Override
    public void close() {}
}
