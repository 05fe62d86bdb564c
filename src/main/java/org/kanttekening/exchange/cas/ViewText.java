package org.kanttekening.exchange.cas;

import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;
import org.kanttekening.exchange.ForeignText;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// The text of a view, and where the offsets of its annotations lie in the article.
final class ViewText {

    private static final int NOWHERE = -1;

    private final String raw;
    private final ForeignText text;
    private final ReadCas.Units units;

    /// The UTF-16 offset of each byte of the text in UTF-8 at which a character begins, where
    /// offsets count bytes.
    private final int[] ofBytes;

    ViewText(String raw, ReadCas.Units units) {
        this.raw = raw;
        this.text = ForeignText.of(raw);
        this.units = units;
        this.ofBytes = units == ReadCas.Units.UTF_8 ? ofBytes(raw) : new int[0];
    }

    ArticleText text() {
        return text.text();
    }

    /// How long the text is in the file's units.
    int length() {
        return switch (units) {
            case UTF_8 -> ofBytes.length - 1;
            case UTF_16 -> raw.length();
            case UTF_32 -> raw.codePointCount(0, raw.length());
        };
    }

    /// Where a stretch given in the file's units lies; none where it is empty, lies outside, ends
    /// before it begins, or splits a character.
    Optional<Span> span(int begin, int end) {
        return switch (units) {
            case UTF_16 -> text.fromUtf16(begin, end);
            case UTF_32 -> text.fromCodePoints(begin, end);
            case UTF_8 ->
                    ofByte(begin) == NOWHERE || ofByte(end) == NOWHERE
                            ? Optional.empty()
                            : text.fromUtf16(ofByte(begin), ofByte(end));
        };
    }

    /// Whether a place without any words is a place in the text.
    boolean isPlace(int begin, int end) {
        return begin == end && begin >= 0 && begin <= length();
    }

    private int ofByte(int offset) {
        return offset < 0 || offset >= ofBytes.length ? NOWHERE : ofBytes[offset];
    }

    private static int[] ofBytes(String raw) {
        var offsets = new int[raw.getBytes(StandardCharsets.UTF_8).length + 1];
        Arrays.fill(offsets, NOWHERE);
        int at = 0;
        for (int i = 0; i < raw.length(); i += Character.charCount(raw.codePointAt(i))) {
            offsets[at] = i;
            at += bytes(raw.codePointAt(i));
        }
        offsets[at] = raw.length();
        return offsets;
    }

    private static int bytes(int point) {
        if (point < 0x80) {
            return 1;
        }
        if (point < 0x800) {
            return 2;
        }
        return point < 0x10000 ? 3 : 4;
    }
}
