package org.kanttekening.article;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Walks through an article's elements and gathers its paragraphs, without recursion.
///
/// Text counts where it stands in an element on a list of what articles are made of: headings,
/// paragraphs, list items, quotations, rows of a table. Captions are left out, since their pictures
/// are not there, and so is a block that is nothing but a link, which leads to another article.
/// Where that leaves less than half of what is to be read, the page puts its text in bare `div`
/// elements, and they count too.
final class HtmlBlocks implements NodeFilter {

    private static final Set<String> TEXT =
            Set.of(
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "p",
                    "li",
                    "blockquote",
                    "dt",
                    "dd",
                    "pre",
                    "tr");

    /// Where a block ends though it holds no text of its own.
    private static final Set<String> BREAKS =
            Set.of(
                    "article",
                    "body",
                    "center",
                    "details",
                    "div",
                    "dl",
                    "fieldset",
                    "figure",
                    "header",
                    "hgroup",
                    "hr",
                    "main",
                    "ol",
                    "section",
                    "summary",
                    "table",
                    "tbody",
                    "thead",
                    "ul");

    private final @Nullable Element headline;
    private final boolean bareText;
    private final boolean keepLinks;
    private final List<String> blocks = new ArrayList<>();
    private final StringBuilder block = new StringBuilder();
    private int inText;
    private int links;
    private int linked;

    private HtmlBlocks(@Nullable Element headline, boolean bareText, boolean keepLinks) {
        this.headline = headline;
        this.bareText = bareText;
        this.keepLinks = keepLinks;
    }

    /// The paragraphs under a root in order, its headline left out.
    static List<String> of(Element root, @Nullable Element headline) {
        var listed = gathered(root, headline, false);
        var all = gathered(root, headline, true);
        return length(listed) * 2 < length(all) ? all : listed;
    }

    /// The text of one element on one line.
    static String line(Element element) {
        var text = new HtmlBlocks(null, true, true);
        element.filter(text);
        text.endBlock();
        return folded(String.join(" ", text.blocks));
    }

    private static List<String> gathered(
            Element root, @Nullable Element headline, boolean bareText) {
        var walk = new HtmlBlocks(headline, bareText, false);
        root.filter(walk);
        walk.endBlock();
        return walk.blocks;
    }

    private static long length(List<String> blocks) {
        return blocks.stream().mapToLong(String::length).sum();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        switch (node) {
            case TextNode text -> read(text.getWholeText());
            case Element element
                    when element.equals(headline) || HtmlClutter.isClutter(element) -> {
                return FilterResult.SKIP_ENTIRELY;
            }
            case Element element -> open(element);
            default -> {}
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
        }
        return FilterResult.CONTINUE;
    }

    private void open(Element element) {
        var name = element.normalName();
        if (TEXT.contains(name)) {
            endBlock();
            inText++;
        } else if (BREAKS.contains(name)) {
            endBlock();
        } else if (name.equals("a")) {
            links++;
        } else if (name.equals("br")) {
            // A mark that no text can hold, so that folding keeps it: see endBlock.
            read("\0");
        } else if (name.equals("q")) {
            read("“");
        } else if (name.equals("td") || name.equals("th")) {
            read(" ");
        }
    }

    private void close(Element element) {
        var name = element.normalName();
        if (TEXT.contains(name)) {
            endBlock();
            inText--;
        } else if (BREAKS.contains(name)) {
            endBlock();
        } else if (name.equals("a")) {
            links--;
        } else if (name.equals("q")) {
            read("”");
        }
    }

    private void read(String text) {
        if (inText == 0 && !bareText) {
            return;
        }
        block.append(text);
        if (links > 0) {
            linked += visible(text);
        }
    }

    /// One line break within a block starts a new line, more start a new paragraph.
    private void endBlock() {
        var text = block.toString();
        boolean onlyLink = !keepLinks && linked > 0 && linked >= visible(text);
        block.setLength(0);
        linked = 0;
        if (onlyLink) {
            return;
        }
        var lines = new StringBuilder();
        for (var line : text.split("\0", -1)) {
            var folded = folded(line);
            if (folded.isEmpty()) {
                endLines(lines);
            } else {
                lines.append(lines.isEmpty() ? "" : "\n").append(folded);
            }
        }
        endLines(lines);
    }

    private void endLines(StringBuilder lines) {
        if (!lines.isEmpty()) {
            blocks.add(lines.toString());
            lines.setLength(0);
        }
    }

    private static int visible(String text) {
        return (int) text.chars().filter(c -> c != 0 && !isSpace((char) c)).count();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    /// White space of any kind as one space, none at the ends; soft hyphens, zero-width spaces,
    /// marks and control characters, which a page uses for its own lines, dropped.
    static String folded(String text) {
        var out = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                space = !out.isEmpty();
            } else if (c != '\u00AD'
                    && c != '\u200B'
                    && c != '\uFEFF'
                    && !Character.isISOControl(c)) {
                if (space) {
                    out.append(' ');
                    space = false;
                }
                out.append(c);
            }
        }
        return out.toString();
    }
}
