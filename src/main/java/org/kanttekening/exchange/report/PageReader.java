package org.kanttekening.exchange.report;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.kanttekening.exchange.Ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/// Reads pages as a browser does and enters in a ledger what is found on them.
final class PageReader {

    /// How many faults of a page are told.
    private static final int ERRORS = 20;

    private PageReader() {}

    static String text(String place) {
        return place + "/text";
    }

    static String errors(String place) {
        return place + "/errors";
    }

    static String rows(String place) {
        return place + "/rows";
    }

    static String row(String place, String id) {
        return place + "#" + id;
    }

    static String mark(String place, String key) {
        return place + "#" + key;
    }

    /// Parses a page as a browser does and enters the faults of its markup.
    static Document parsed(String html, String file, Ledger ledger) {
        var parser = Parser.htmlParser().setTrackErrors(ERRORS);
        var page = parser.parseInput(html, "");
        var errors = new StringBuilder();
        parser.getErrors().forEach(error -> errors.append(error).append('\n'));
        ledger.found(errors(file), errors.toString());
        return page;
    }

    /// Enters the rows of an index.
    static void readIndex(Document page, String file, Ledger ledger) {
        var rows = new ArrayList<String>();
        for (var link : page.select("th.title > a")) {
            rows.add(link.attr("href") + " " + written(link));
        }
        ledger.found(rows(file), String.join("\n", rows));
    }

    /// Enters what an element holds of an article.
    ///
    /// @param place how the ledger calls the article where it stands
    /// @param prefix before the ids of its places
    static void read(Element article, String place, String prefix, Ledger ledger) {
        var text = article.selectFirst("div.text");
        ledger.found(text(place), text == null ? "" : written(text));
        if (text != null) {
            marks(text).forEach((key, words) -> ledger.found(mark(place, key), words));
        }
        var rows = new TreeSet<String>();
        for (var row : article.select("tr[id], article[id]")) {
            var id = row.id().startsWith(prefix) ? row.id().substring(prefix.length()) : row.id();
            rows.add(id);
            var told = row.selectFirst("td.said > bdi.words, .name > bdi, bdi.name");
            ledger.found(row(place, id), told == null ? "" : written(told));
        }
        ledger.found(rows(place), String.join(" ", rows));
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

    private static boolean isHidden(@Nullable Node node) {
        return node instanceof Element element && element.hasClass(Html.HIDDEN);
    }
}
