package org.kanttekening.exchange.report;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.kanttekening.exchange.Ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/// Reads a page as a browser does and enters in a ledger what is found on it.
final class PageReader {

    /// How many faults of a page are told.
    private static final int ERRORS = 20;

    private PageReader() {}

    static String text(String stem) {
        return stem + "/text";
    }

    static String errors(String stem) {
        return stem + "/errors";
    }

    static String rows(String stem) {
        return stem + "/rows";
    }

    static String row(String stem, String id) {
        return stem + "#" + id;
    }

    static String mark(String stem, String key) {
        return stem + "#" + key;
    }

    static void read(String html, String stem, Ledger ledger) {
        var parser = Parser.htmlParser().setTrackErrors(ERRORS);
        var page = parser.parseInput(html, "");
        var errors = new StringBuilder();
        parser.getErrors().forEach(error -> errors.append(error).append('\n'));
        ledger.found(errors(stem), errors.toString());
        var text = page.selectFirst("div.text");
        ledger.found(text(stem), text == null ? "" : written(text));
        if (text != null) {
            marks(text).forEach((key, words) -> ledger.found(mark(stem, key), words));
        }
        var rows = new TreeSet<String>();
        for (var row : page.select("tr[id], article[id]")) {
            rows.add(row.id());
            var told = row.selectFirst("td.said > bdi.words, .name > bdi, bdi.name");
            ledger.found(row(stem, row.id()), told == null ? "" : written(told));
        }
        ledger.found(rows(stem), String.join(" ", rows));
    }

    private static Map<String, String> marks(Element text) {
        var marks = new LinkedHashMap<String, String>();
        for (var piece : text.select("[data-m]")) {
            marks.merge(piece.attr("data-m"), written(piece), String::concat);
        }
        return marks;
    }

    /// The text in an element, with the hidden characters that are marked in it.
    private static String written(Element element) {
        var text = new StringBuilder();
        element.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof TextNode words && !isHidden(words.parent())) {
                            text.append(words.getWholeText());
                        } else if (node instanceof Element found && isHidden(found)) {
                            text.appendCodePoint(
                                    Integer.parseInt(found.attr("data-c").substring(2), 16));
                        }
                    }
                });
        return text.toString();
    }

    private static boolean isHidden(@org.jspecify.annotations.Nullable Node node) {
        return node instanceof Element element && element.hasClass(Html.HIDDEN);
    }
}
