package org.kanttekening.article;

import org.jsoup.nodes.Element;

import java.util.Locale;
import java.util.Set;

/// Tells what on a page surrounds the article: menus, asides, forms, scripts, what is hidden, and
/// the line that says by whom and when, which goes into the details instead.
final class HtmlClutter {

    private static final Set<String> ELEMENTS =
            Set.of(
                    "address",
                    "aside",
                    "audio",
                    "button",
                    "canvas",
                    "dialog",
                    "embed",
                    "figcaption",
                    "footer",
                    "head",
                    "iframe",
                    "input",
                    "label",
                    "math",
                    "menu",
                    "nav",
                    "noscript",
                    "object",
                    "script",
                    "select",
                    "style",
                    "svg",
                    "template",
                    "textarea",
                    "title",
                    "video");

    private static final Set<String> ROLES =
            Set.of(
                    "navigation",
                    "complementary",
                    "contentinfo",
                    "search",
                    "menu",
                    "menubar",
                    "dialog");

    private static final Set<String> BYLINES = Set.of("byline", "author", "auteur", "dateline");

    /// Read aloud, not shown.
    private static final Set<String> UNSEEN =
            Set.of("sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text");

    private HtmlClutter() {}

    /// Whether an element is clutter or stands in some.
    static boolean isLost(Element element) {
        for (Element above = element; above != null; above = above.parent()) {
            if (isClutter(above)) {
                return true;
            }
        }
        return false;
    }

    static boolean isClutter(Element element) {
        var name = element.normalName();
        return ELEMENTS.contains(name)
                || ROLES.contains(element.attr("role"))
                || isHidden(element)
                || isByline(element)
                || (name.equals("header") && !isInArticle(element))
                || (name.equals("form") && element.selectFirst("h1, article") == null);
    }

    private static boolean isHidden(Element element) {
        var style = element.attr("style");
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || hasClass(element, UNSEEN)
                || (!style.isEmpty() && hides(style.toLowerCase(Locale.ROOT).replace(" ", "")));
    }

    private static boolean hides(String style) {
        return style.contains("display:none") || style.contains("visibility:hidden");
    }

    private static boolean isByline(Element element) {
        return hasClass(element, BYLINES)
                || element.attr("rel").equals("author")
                || element.attr("itemprop").equals("author");
    }

    private static boolean hasClass(Element element, Set<String> names) {
        return element.hasAttr("class") && element.classNames().stream().anyMatch(names::contains);
    }

    private static boolean isInArticle(Element header) {
        for (var above = header.parent(); above != null; above = above.parent()) {
            if (above.nameIs("article") || above.nameIs("main")) {
                return true;
            }
        }
        return false;
    }
}
