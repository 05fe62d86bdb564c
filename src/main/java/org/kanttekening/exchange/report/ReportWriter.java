package org.kanttekening.exchange.report;

import org.jsoup.parser.Parser;
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

    private static final String INDEX = "index.html";

    private final Labels labels;
    private final PageFrame frame;
    private final Output out;
    private final Ledger ledger;
    private final List<Entry> entries = new ArrayList<>();
    private final List<String> stems = new ArrayList<>();

    /// The page of a tagged article.
    record Page(String stem, Entry entry, byte[] bytes) {}

    ReportWriter(Labels labels, Output out, Ledger ledger) {
        this.labels = labels;
        this.frame = new PageFrame(labels, Style.sheet());
        this.out = out;
        this.ledger = ledger;
    }

    @Override
    public Page encode(TaggedArticle article) {
        var reported = new Reported(article, labels);
        Expected.enter(reported, ledger);
        var bytes = ArticlePage.of(reported, frame);
        return new Page(article.stem(), Entry.of(reported, file(article.stem())), bytes);
    }

    private static String file(String stem) {
        return stem + ".html";
    }

    @Override
    public void write(Page page) throws IOException {
        out.write(file(page.stem()), page.bytes());
        entries.add(page.entry());
        stems.add(page.stem());
    }

    @Override
    public void finish() throws IOException {
        var links = entries.stream().map(entry -> Relative.link(entry.page())).toList();
        ledger.expect(INDEX, String.join("\n", links));
        out.write(INDEX, IndexPage.of(List.copyOf(entries), labels, frame));
    }

    @Override
    public List<ReadBack> readBack() {
        var tasks = new ArrayList<ReadBack>();
        tasks.add(_ -> readIndex());
        for (var stem : stems) {
            tasks.add(_ -> PageReader.read(read(file(stem)), stem, ledger));
        }
        return tasks;
    }

    private void readIndex() throws IOException {
        var page = Parser.htmlParser().parseInput(read(INDEX), "");
        ledger.found(INDEX, String.join("\n", page.select("td.title a").eachAttr("href")));
    }

    private String read(String name) throws IOException {
        return Files.readString(out.path(name), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {}
}
