package org.kanttekening.article;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/// How much text each `article` of a page has in paragraphs of its own, counted in one walk: pages
/// also use the element for teasers and comments, so the longest is the one that is meant.
final class ArticleLengths implements NodeVisitor {

    private final Deque<Element> open = new ArrayDeque<>();
    private final Map<Element, Integer> lengths = new IdentityHashMap<>();
    private int paragraphs;

    /// The article with the most text, if that is no less than a number of characters.
    Optional<Element> longest(int atLeast) {
        return lengths.entrySet().stream()
                .filter(entry -> entry.getValue() >= atLeast)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    @Override
    public void head(Node node, int depth) {
        if (isArticle(node)) {
            open.push((Element) node);
        } else if (node.nameIs("p")) {
            paragraphs++;
        } else if (node instanceof TextNode text && paragraphs > 0 && !open.isEmpty()) {
            lengths.merge(open.peek(), text.getWholeText().length(), Integer::sum);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (isArticle(node)) {
            open.pop();
        } else if (node.nameIs("p")) {
            paragraphs--;
        }
    }

    private static boolean isArticle(Node node) {
        return node instanceof Element element
                && (element.nameIs("article") || element.attr("itemprop").equals("articleBody"));
    }
}
