package org.kanttekening.exchange.report;

import org.kanttekening.article.HiddenCharacters;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// A page in the making. Whatever comes from a file goes in by [#text], [#isolated] or as the value
/// of an attribute: nothing of it can become markup, and characters that readers do not see are
/// marked.
final class Html {

    /// Marks a hidden character; `data-c` says which it is, for some may not stand in a page.
    static final String HIDDEN = "hidden-character";

    private final StringBuilder page = new StringBuilder(1 << 14);

    /// Opens an element.
    ///
    /// @param attributes name, value, name, value; one whose value is empty is left out
    Html open(String element, String... attributes) {
        page.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                page.append(' ').append(attributes[i]).append("=\"");
                attribute(attributes[i + 1]);
                page.append('"');
            }
        }
        page.append('>');
        return this;
    }

    Html close(String element) {
        page.append("</").append(element).append('>');
        return this;
    }

    /// An element with a text in it.
    Html element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close(element);
    }

    /// A line feed between blocks, for people who read the source.
    Html line() {
        page.append('\n');
        return this;
    }

    Html text(String text) {
        return text(text, 0, text.length());
    }

    /// A part of a text; what stands around it tells whether a character in it is hidden.
    ///
    /// @param end exclusive, both UTF-16
    Html text(String text, int start, int end) {
        for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            if (HiddenCharacters.isHidden(text, i) || !canStand(point)) {
                hidden(point);
            } else {
                escaped(point);
            }
        }
        return this;
    }

    /// A value whose direction must not spread to what stands beside it.
    Html isolated(String text) {
        return text.isEmpty() ? this : element("bdi", text);
    }

    /// A link to an address on the web, or the text of it where it is none.
    Html address(String address) {
        return isOnTheWeb(address)
                ? element("a", address, "href", address, "rel", "noopener noreferrer")
                : isolated(address);
    }

    /// The title of the page, which can hold no element: hidden characters are left out.
    Html title(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            if (!HiddenCharacters.isHidden(text, i) && canStand(point)) {
                escaped(point);
            }
        }
        return this;
    }

    /// Markup of this program's own.
    Html own(String markup) {
        page.append(markup);
        return this;
    }

    /// How many UTF-16 units it has so far.
    int length() {
        return page.length();
    }

    @Override
    public String toString() {
        return page.toString();
    }

    byte[] bytes() {
        return page.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void hidden(int point) {
        open(
                "bdi",
                "class",
                HIDDEN,
                "data-c",
                HiddenCharacters.code(point),
                "title",
                HiddenCharacters.name(point));
        if (canStand(point)) {
            escaped(point);
        }
        close("bdi");
    }

    private void escaped(int point) {
        switch (point) {
            case '&' -> page.append("&amp;");
            case '<' -> page.append("&lt;");
            case '>' -> page.append("&gt;");
            default -> page.appendCodePoint(point);
        }
    }

    private void attribute(String value) {
        for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
            int point = value.codePointAt(i);
            if (point == '"') {
                page.append("&quot;");
            } else if (canStand(point)) {
                escaped(point);
            } else {
                page.append('\uFFFD');
            }
        }
    }

    /// Whether HTML allows a character in a text: no controls but tab and line feed, no halves of
    /// pairs, no noncharacters (HTML Living Standard, 3.2.5.2.5 and 13.2.3.5).
    private static boolean canStand(int point) {
        boolean control = point < ' ' && point != '\t' && point != '\n';
        boolean late = point >= 0x7F && point <= 0x9F;
        boolean half = point >= 0xD800 && point <= 0xDFFF;
        boolean none = (point >= 0xFDD0 && point <= 0xFDEF) || (point & 0xFFFE) == 0xFFFE;
        return !control && !late && !half && !none;
    }

    private static boolean isOnTheWeb(String address) {
        var lower = address.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("http://") && !lower.startsWith("https://")) {
            return false;
        }
        try {
            return new URI(address).getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
