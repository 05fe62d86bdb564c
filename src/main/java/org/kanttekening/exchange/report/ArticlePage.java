package org.kanttekening.exchange.report;

import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Terms;
import org.kanttekening.folder.PassageLink;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

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
        return frame.page(
                reported.title(),
                page -> {
                    page.open("main").line();
                    write(reported, page);
                    page.close("main").line();
                });
    }

    /// Writes all of an article into a page that may hold others.
    static void write(Reported reported, Html page) {
        new ArticlePage(reported, page).write();
    }

    private void write() {
        page.open("article", "class", "article").line();
        head();
        new MarkedText(reported, page).write();
        page.line().close("article").line();
        key();
        var sections = new Sections(reported, page);
        sections.quotes();
        sections.actors();
        new Decisions(reported, page).write();
        foot();
    }

    private void head() {
        var header = reported.article().header();
        page.open("header");
        var details =
                Stream.of(
                                header.outlet(),
                                reported.labels().day(header.published()),
                                header.byline())
                        .filter(it -> !it.isEmpty())
                        .toList();
        if (!details.isEmpty()) {
            page.open("p", "class", "kicker");
            new Values(reported, page).joined(details, " · ", page::isolated);
            page.close("p");
        }
        if (Headline.of(reported.text()).isEmpty()) {
            page.open("h1").isolated(reported.title()).close("h1");
        }
        contents();
        page.close("header").line();
    }

    /// How much of each kind there is, each leading to its section.
    private void contents() {
        page.open("nav", "class", "contents", "aria-label", text("exchange.html.contents"));
        var kinds = Stream.of(Kind.values()).filter(kind -> reported.count(kind) > 0).toList();
        new Values(reported, page)
                .joined(
                        kinds,
                        " · ",
                        kind ->
                                page.element(
                                        "a",
                                        reported.labels()
                                                .text(
                                                        "exchange.html.count." + kind.term(),
                                                        reported.count(kind)),
                                        "href",
                                        "#" + reported.place(kind.term() + "s")));
        page.close("nav");
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
        fact(text("exchange.html.annotator"), reported.annotator());
        if (!header.status().isEmpty()) {
            fact(label("status"), reported.labels().term(Terms.ARTICLE_STATUS, header.status()));
        }
        page.open("div").element("dt", text("exchange.html.file")).open("dd");
        page.open("a", "href", PassageLink.to(reported.article().file()).toString());
        page.isolated(reported.article().file().name()).close("a").close("dd").close("div");
        page.close("dl");
        new Facts(reported, page).write(Header.SHAPE, header, "details", told(header));
        page.close("footer").line();
    }

    /// Details of which the page tells above; the title where it is the headline there.
    private Set<String> told(Header header) {
        var told = new HashSet<>(Set.of("status", "outlet", "published", "byline"));
        if (header.title().equals(Headline.of(reported.text()).orElse(header.title()))) {
            told.add("title");
        }
        return told;
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
