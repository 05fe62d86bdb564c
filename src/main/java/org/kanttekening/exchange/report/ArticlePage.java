package org.kanttekening.exchange.report;

import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Terms;

import java.util.List;
import java.util.Set;

/// The page of one tagged article: what is known of it, its text with the marks and a key to them,
/// then its quotes, actors and decisions.
final class ArticlePage {

    private final Reported reported;
    private final Html page;

    private ArticlePage(Reported reported, Html page) {
        this.reported = reported;
        this.page = page;
    }

    static byte[] of(Reported reported, PageFrame frame) {
        return frame.page(reported.title(), page -> new ArticlePage(reported, page).write());
    }

    private void write() {
        page.open("main").line();
        page.open("article", "class", "article").line();
        head();
        new MarkedText(reported, page).write();
        page.line().close("article").line();
        key();
        var sections = new Sections(reported, page);
        sections.quotes();
        sections.actors();
        new Decisions(reported, page).write();
        page.close("main").line();
        foot();
    }

    private void head() {
        var header = reported.article().header();
        page.open("header");
        page.open("p", "class", "kicker");
        new Values(reported, page)
                .joined(
                        List.of(
                                        header.outlet(),
                                        reported.labels().day(header.published()),
                                        header.byline())
                                .stream()
                                .filter(it -> !it.isEmpty())
                                .toList(),
                        " · ",
                        page::isolated);
        page.close("p");
        if (Headline.of(reported.text()).isEmpty()) {
            page.open("h1").isolated(reported.title()).close("h1");
        }
        page.close("header").line();
    }

    /// What the marks in the text mean.
    private void key() {
        page.open("aside", "class", "key", "aria-label", text("exchange.html.key"));
        if (reported.count(Kind.QUOTE) > 0) {
            sample("content b e", "exchange.html.key.quote");
            sample("source", "exchange.html.key.source");
            sample("cue", "exchange.html.key.cue");
        }
        if (reported.count(Kind.ACTOR) > 0) {
            sample("actor", "exchange.html.key.actor");
        }
        if (reported.count(Kind.DECISION) > 0) {
            sample("trigger b e", "exchange.html.key.trigger");
            sample("measure b e", "exchange.html.key.measure");
            sample("mention", "exchange.html.key.mention");
        }
        page.close("aside").line();
    }

    private void sample(String look, String key) {
        page.open("span", "class", "entry").element("span", text(key), "class", look).close("span");
    }

    /// Whose tags they are, how far they have come, and the article's other details.
    private void foot() {
        var header = reported.article().header();
        page.open("footer");
        page.open("dl", "class", "details");
        fact(text("exchange.html.annotator"), annotator());
        if (!header.status().isEmpty()) {
            fact(
                    label("status"),
                    reported.labels().term(Terms.ARTICLE_STATUS, header.status()));
        }
        fact(text("exchange.html.file"), reported.article().file().name());
        page.close("dl");
        new Facts(reported, page)
                .write(
                        Header.SHAPE,
                        header,
                        "details",
                        Set.of("status", "outlet", "published", "byline"));
        page.close("footer").line();
    }

    private String annotator() {
        var name = reported.article().stored().sidecar().annotator().name();
        return name.isBlank() ? reported.article().owner() : name;
    }

    private void fact(String name, String value) {
        page.open("div").element("dt", name).open("dd").isolated(value).close("dd").close("div");
    }

    private String text(String key) {
        return reported.labels().text(key);
    }

    private String label(String field) {
        return reported.labels().field("article", field);
    }
}
