package org.kanttekening.exchange.report;

import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The report of a set: what its articles come to together, a row for each, and below that the
/// articles themselves where they are few.
final class IndexPage {

    private final List<Entry> entries;
    private final Labels labels;
    private final Html page;

    private IndexPage(List<Entry> entries, Labels labels, Html page) {
        this.entries = entries;
        this.labels = labels;
        this.page = page;
    }

    /// @param chapters the articles themselves, as markup; empty where they stand only on pages of
    ///   their own
    static byte[] of(List<Entry> entries, String chapters, Labels labels, PageFrame frame) {
        return frame.page(
                labels.text("exchange.html.index"),
                page -> {
                    page.open("main").line();
                    new IndexPage(entries, labels, page).write();
                    page.own(chapters).close("main").line();
                });
    }

    private void write() {
        page.open("section", "class", "index", "id", "index").line();
        page.element("h1", labels.text("exchange.html.index"));
        page.element(
                "p",
                labels.text(
                        "exchange.html.index.counts",
                        entries.size(),
                        sum(Kind.QUOTE),
                        sum(Kind.ACTOR),
                        sum(Kind.DECISION)),
                "class",
                "sum");
        var checks = new TreeMap<String, Integer>();
        entries.forEach(
                entry -> entry.checks().forEach((it, n) -> checks.merge(it, n, Integer::sum)));
        if (!checks.isEmpty()) {
            page.open("p", "class", "sum");
            outcomes(checks);
            page.close("p");
        }
        table();
        page.line().close("section").line();
    }

    private void table() {
        page.line().open("table");
        page.element("caption", labels.text("exchange.html.index"));
        page.open("thead").open("tr");
        for (var column : columns()) {
            page.element("th", column, "scope", "col");
        }
        page.close("tr").close("thead").open("tbody");
        entries.forEach(this::row);
        page.close("tbody").close("table");
    }

    private List<String> columns() {
        return List.of(
                labels.text("exchange.html.article"),
                labels.field("article", "published"),
                labels.text("exchange.html.annotator"),
                labels.text("exchange.html.quotes"),
                labels.text("exchange.html.actors"),
                labels.text("exchange.html.decisions"),
                labels.text("exchange.html.checks"));
    }

    private void row(Entry entry) {
        var columns = columns();
        page.line().open("tr");
        page.open("th", "class", "title", "scope", "row", "data-label", columns.get(0));
        page.open("a", "href", entry.link()).isolated(entry.title()).close("a");
        if (!entry.outlet().isEmpty()) {
            page.open("div", "class", "sort").isolated(entry.outlet()).close("div");
        }
        page.close("th");
        cell("day", columns.get(1));
        page.isolated(labels.day(entry.published())).close("td");
        cell("by", columns.get(2));
        page.isolated(entry.annotator()).close("td");
        int column = 3;
        for (var kind : List.of(Kind.QUOTE, Kind.ACTOR, Kind.DECISION)) {
            cell("count", columns.get(column++));
            page.text(String.valueOf(entry.counts().getOrDefault(kind, 0))).close("td");
        }
        cell("checks", columns.get(column));
        outcomes(entry.checks());
        page.close("td").close("tr");
    }

    private void outcomes(Map<String, Integer> checks) {
        var said = new ArrayList<String>();
        checks.forEach(
                (status, count) -> said.add(count + "\u00a0× " + labels.term(Terms.CHECK, status)));
        boolean first = true;
        for (var outcome : said) {
            if (!first) {
                page.text(" · ");
            }
            page.isolated(outcome);
            first = false;
        }
    }

    private void cell(String look, String column) {
        page.open("td", "class", look, "data-label", column);
    }

    private int sum(Kind kind) {
        return entries.stream().mapToInt(entry -> entry.counts().getOrDefault(kind, 0)).sum();
    }
}
