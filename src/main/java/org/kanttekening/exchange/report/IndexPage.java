package org.kanttekening.exchange.report;

import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The index of a report: a row for each page, and what they come to together.
final class IndexPage {

    private final List<Entry> entries;
    private final Labels labels;
    private final Html page;

    private IndexPage(List<Entry> entries, Labels labels, Html page) {
        this.entries = entries;
        this.labels = labels;
        this.page = page;
    }

    static byte[] of(List<Entry> entries, Labels labels, PageFrame frame) {
        return frame.page(
                labels.text("exchange.html.index"),
                page -> new IndexPage(entries, labels, page).write());
    }

    private void write() {
        page.open("main", "class", "index").line();
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
        entries.forEach(entry -> entry.checks().forEach((it, n) -> checks.merge(it, n, Integer::sum)));
        if (!checks.isEmpty()) {
            page.open("p", "class", "sum");
            outcomes(checks);
            page.close("p");
        }
        page.line().open("table").open("thead").open("tr");
        for (var column : columns()) {
            page.element("th", column, "scope", "col");
        }
        page.close("tr").close("thead").open("tbody");
        entries.forEach(this::row);
        page.close("tbody").close("table").line().close("main").line();
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
        cell("title", columns.get(0));
        page.open("a", "href", Relative.link(entry.page())).isolated(entry.title()).close("a");
        if (!entry.outlet().isEmpty()) {
            page.open("div", "class", "sort").isolated(entry.outlet()).close("div");
        }
        page.close("td");
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
        checks.forEach((status, count) -> said.add(count + " " + labels.term(Terms.CHECK, status)));
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
