package org.kanttekening.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/// The text of one article, immutable, with line ends as LF and no byte-order mark.
///
/// Offsets in memory are UTF-16 code units; files count Unicode code points. Texts without
/// surrogates convert for nothing; others keep the places of their surrogate pairs and look them up
/// in logarithmic time.
public final class ArticleText {

    private final String value;
    private final List<Paragraph> paragraphs;

    /// UTF-16 offsets of the high surrogates of all pairs, ascending.
    private final int[] pairs;

    private final String sha256;

    public ArticleText(String value) {
        if (value.indexOf('\r') >= 0) {
            throw new IllegalArgumentException("line ends are LF in an article's text");
        }
        this.value = value;
        this.paragraphs = split(value);
        this.pairs = surrogatePairs(value);
        this.sha256 = hash(value);
    }

    public String value() {
        return value;
    }

    /// Length in UTF-16 code units.
    public int length() {
        return value.length();
    }

    /// Length in Unicode code points.
    public int lengthInCodePoints() {
        return value.length() - pairs.length;
    }

    /// SHA-256 of the text in UTF-8, as lower-case hexadecimal.
    public String sha256() {
        return sha256;
    }

    public Span all() {
        return new Span(0, value.length());
    }

    public String slice(Span span) {
        return value.substring(span.start(), span.end());
    }

    /// The paragraphs in order; there is always at least one, and blank lines are paragraphs too.
    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /// The paragraph in which an offset stands; the offset of a line feed belongs to the line it
    /// ends.
    public Paragraph paragraphAt(int offset) {
        if (offset < 0 || offset > value.length()) {
            throw new IndexOutOfBoundsException("offset " + offset + " of " + value.length());
        }
        int low = 0;
        int high = paragraphs.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (paragraphs.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return paragraphs.get(low);
    }

    /// The number of code points before a UTF-16 offset.
    public int toCodePoints(int offset) {
        if (offset < 0 || offset > value.length()) {
            throw new IndexOutOfBoundsException("offset " + offset + " of " + value.length());
        }
        int place = Arrays.binarySearch(pairs, offset);
        return offset - (place >= 0 ? place : -place - 1);
    }

    /// The UTF-16 offset of the code point with this number; the number of code points gives the
    /// length.
    public int toUtf16(int codePoints) {
        if (codePoints < 0 || codePoints > lengthInCodePoints()) {
            throw new IndexOutOfBoundsException(
                    "code point " + codePoints + " of " + lengthInCodePoints());
        }
        // The k-th pair starts at code point pairs[k] - k: count the pairs that start before this
        // one.
        int low = 0;
        int high = pairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs[middle] - middle < codePoints) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoints + low;
    }

    /// Whether an offset lies between the two halves of a surrogate pair.
    public boolean splitsPair(int offset) {
        return offset > 0
                && offset < value.length()
                && Character.isLowSurrogate(value.charAt(offset))
                && Character.isHighSurrogate(value.charAt(offset - 1));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ArticleText text && text.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return "ArticleText[" + sha256 + "]";
    }

    private static List<Paragraph> split(String value) {
        var found = new ArrayList<Paragraph>();
        int start = 0;
        for (int feed = value.indexOf('\n'); feed >= 0; feed = value.indexOf('\n', start)) {
            found.add(new Paragraph(found.size(), start, feed));
            start = feed + 1;
        }
        found.add(new Paragraph(found.size(), start, value.length()));
        return List.copyOf(found);
    }

    private static int[] surrogatePairs(String value) {
        var found = new int[8];
        int count = 0;
        for (int i = 0; i + 1 < value.length(); i++) {
            if (Character.isHighSurrogate(value.charAt(i))
                    && Character.isLowSurrogate(value.charAt(i + 1))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i++;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private static String hash(String value) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(value.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
