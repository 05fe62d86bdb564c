package org.kanttekening.article;

import org.jspecify.annotations.Nullable;
import org.kanttekening.article.UndecodableText.Reason;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/// Finds out how a saved page is encoded: by its mark, by what its `meta` says, else UTF-8, else
/// Windows-1252.
final class HtmlCharset {

    /// Browsers look at the first 1,024 bytes; pages that are saved put their own comments first.
    private static final int LOOKED_AT = 8_192;

    private static final Pattern DECLARED =
            Pattern.compile(
                    "<meta\\b[^>]{0,200}\\bcharset\\s*=\\s*[\"']?([a-zA-Z0-9_-]{1,40})",
                    Pattern.CASE_INSENSITIVE);

    private HtmlCharset() {}

    static String decode(byte[] html) throws UndecodableText {
        var mark = Mark.of(html);
        if (mark != null) {
            var text = TextDecoder.strictly(html, mark.length, mark.charset, Reason.MALFORMED);
            return TextDecoder.lines(text);
        }
        var declared = declared(html);
        if (declared == null) {
            return TextDecoder.decode(html).text();
        }
        try {
            return TextDecoder.lines(TextDecoder.strictly(html, 0, declared, Reason.MALFORMED));
        } catch (UndecodableText broken) {
            return almost(html, declared, broken);
        }
    }

    /// One broken byte in an advertisement must not turn every é of the article into two letters: a
    /// page that says it is UTF-8 and mostly is keeps that, with U+FFFD where it is broken.
    private static String almost(byte[] html, Charset declared, UndecodableText broken)
            throws UndecodableText {
        if (broken.reason() == Reason.NOT_TEXT) {
            throw broken;
        }
        if (declared.equals(StandardCharsets.UTF_8)) {
            var text = new String(html, StandardCharsets.UTF_8);
            long lost = text.chars().filter(c -> c == '\uFFFD').count();
            long sound = text.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
            if (lost < sound) {
                return TextDecoder.lines(text);
            }
        }
        return TextDecoder.decode(html).text();
    }

    private static @Nullable Charset declared(byte[] html) {
        int length = Math.min(html.length, LOOKED_AT);
        var start = new String(html, 0, length, StandardCharsets.ISO_8859_1);
        var found = DECLARED.matcher(start);
        return found.find() ? known(found.group(1).toLowerCase(Locale.ROOT)) : null;
    }

    /// The names that newspapers use, read as the WHATWG Encoding Standard has browsers read them:
    /// Latin-1 and ASCII mean Windows-1252, and a page that could say UTF-16 in ASCII is UTF-8.
    private static @Nullable Charset known(String name) {
        return switch (name) {
            case "utf-8", "utf8", "utf-16", "utf-16le", "utf-16be" -> StandardCharsets.UTF_8;
            case "iso-8859-1", "iso8859-1", "latin1", "us-ascii", "ascii", "windows-1252" ->
                    TextDecoder.WINDOWS_1252;
            default ->
                    name.matches("(windows-125[0-8]|iso-8859-\\d{1,2})")
                                    && Charset.isSupported(name)
                            ? Charset.forName(name)
                            : null;
        };
    }
}
