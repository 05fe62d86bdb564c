package org.kanttekening.exchange.report;

import org.jsoup.nodes.Document;
import org.kanttekening.exchange.Ledger;
import org.kanttekening.exchange.TaggedArticle;

import java.util.ArrayList;
import java.util.List;

/// The articles of a small set one after another, so that its index is the whole of it in one file
/// to send or print. Of a larger set nothing is kept here: such a file would be slow to open, and
/// nobody prints it. For one thread.
final class Chapters {

    /// As many tagged articles as one would leaf through, at some twenty sheets each.
    static final int MOST = 20;

    /// UTF-16 units of markup, all articles together: a browser lays this out in a second or two.
    static final int LONGEST = 4_000_000;

    private final Labels labels;
    private final List<Chapter> chapters = new ArrayList<>();
    private int length;
    private boolean tooMuch;

    /// @param number from 1
    private record Chapter(int number, TaggedArticle article, Entry entry, String markup) {}

    Chapters(Labels labels) {
        this.labels = labels;
    }

    void add(TaggedArticle article) {
        if (tooMuch) {
            return;
        }
        int number = chapters.size() + 1;
        var reported = new Reported(article, labels, prefix(number));
        var markup = new Html();
        markup.open("section", "class", "chapter", "id", name(number)).line();
        ArticlePage.write(reported, markup);
        markup.close("section").line();
        chapters.add(
                new Chapter(
                        number,
                        article,
                        Entry.of(reported, "#" + name(number)),
                        markup.toString()));
        length += markup.length();
        if (number > MOST || length > LONGEST) {
            tooMuch = true;
            chapters.clear();
        }
    }

    /// Whether the index holds the articles.
    boolean areGiven() {
        return !chapters.isEmpty();
    }

    List<Entry> entries() {
        return chapters.stream().map(Chapter::entry).toList();
    }

    String markup() {
        return String.join("", chapters.stream().map(Chapter::markup).toList());
    }

    /// Enters in a ledger what reading the articles in the index is to give.
    void expect(Ledger ledger) {
        for (var chapter : chapters) {
            Expected.enter(
                    new Reported(chapter.article(), labels), place(chapter.number()), ledger);
        }
    }

    /// Enters what the index holds of the articles.
    void read(Document index, Ledger ledger) {
        for (var chapter : chapters) {
            var number = chapter.number();
            var section = index.getElementById(name(number));
            if (section != null) {
                PageReader.read(section, place(number), prefix(number), ledger);
            }
        }
    }

    /// The id of an article in the index.
    private static String name(int number) {
        return "article-" + number;
    }

    /// What stands in the index before the ids of an article's places.
    private static String prefix(int number) {
        return number + "-";
    }

    /// How a ledger calls an article in the index.
    private static String place(int number) {
        return ReportWriter.INDEX + "#" + name(number);
    }
}
