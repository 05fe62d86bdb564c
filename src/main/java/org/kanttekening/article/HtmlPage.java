package org.kanttekening.article;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.kanttekening.article.UndecodableText.Reason;

import java.util.List;
import java.util.function.Predicate;

/// A web page taken in once, as text: the headline, a blank line, then the article's paragraphs
/// with a blank line between each two, and a line feed at the end. What the page says about itself
/// goes into the details. Nothing is fetched and no script is run.
public record HtmlPage(String text, ArticleDetails details) {

    /// The size up to which a stranger's file is read.
    public static final int MOST_BYTES = 64 << 20;

    /// A newspaper's page has a few thousand tags; a tree of a million takes some 300 MB.
    public static final int MOST_TAGS = 1_000_000;

    /// A page may hold any number of main headings; its headline is among the first.
    private static final int MOST_HEADLINES = 100;

    /// Shorter than this, an `article` element is a teaser for another page.
    private static final int SHORTEST_ARTICLE = 250;

    /// Reads a saved page.
    ///
    /// @param fileName gives the title where the page has none
    /// @throws UndecodableText when the bytes are no text or too much of it
    public static HtmlPage read(byte[] html, String fileName) throws UndecodableText {
        if (html.length > MOST_BYTES) {
            throw new UndecodableText(Reason.TOO_LARGE, MOST_BYTES);
        }
        refuseTagFloods(html);
        // The parser keeps to a depth of 512 by itself: deeper elements become siblings.
        Document page = Parser.htmlParser().parseInput(HtmlCharset.decode(html), "");
        var root = articleOf(page);
        var headline = headlineOf(root);
        var title = headline == null ? "" : HtmlBlocks.line(headline);
        var details = HtmlDetails.of(page, title, fileName);
        var first = title.isEmpty() ? details.title() : title;
        return new HtmlPage(joined(first, HtmlBlocks.of(root, headline)), details);
    }

    private static void refuseTagFloods(byte[] html) throws UndecodableText {
        int tags = 0;
        for (int i = 0; i < html.length; i++) {
            if (html[i] == '<' && ++tags > MOST_TAGS) {
                throw new UndecodableText(Reason.TOO_MANY_TAGS, i);
            }
        }
    }

    private static String joined(String headline, List<String> blocks) {
        var text = new StringBuilder(headline);
        boolean repeated = !blocks.isEmpty() && blocks.getFirst().equals(headline);
        for (var block : repeated ? blocks.subList(1, blocks.size()) : blocks) {
            text.append(text.isEmpty() ? "" : "\n\n").append(block);
        }
        return text.append('\n').toString();
    }

    private static @Nullable Element headlineOf(Element root) {
        return root.getElementsByTag("h1").stream()
                .limit(MOST_HEADLINES)
                .filter(Predicate.not(HtmlClutter::isLost))
                .findFirst()
                .orElse(null);
    }

    private static Element articleOf(Document page) {
        var lengths = new ArticleLengths();
        page.traverse(lengths);
        var main = page.selectFirst("main, [role=main]");
        return lengths.longest(SHORTEST_ARTICLE).orElse(main != null ? main : page.body());
    }
}
