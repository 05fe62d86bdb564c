package org.kanttekening.exchange.w3c;

import org.jspecify.annotations.Nullable;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;

import java.util.Arrays;
import java.util.Optional;

/// Finds the one place where quoted words stand in a text between what is given as standing before
/// and after them.
final class QuoteSearch {

    private final String text;

    /// Made when it is first needed, which is seldom.
    private @Nullable Spaced spaced;

    QuoteSearch(ArticleText text) {
        this.text = text.value();
    }

    /// How often the words were found.
    enum Times {
        NEVER,
        ONCE,
        SEVERAL
    }

    /// @param span where they stand, if in one place
    record Found(Times times, Optional<Span> span) {}

    /// The place of the words. White space in what stands around may differ, for it does between a
    /// page and its text; the words themselves stand there exactly.
    Found find(String exact, String prefix, String suffix) {
        var needle = prefix + exact + suffix;
        var strict = places(text, needle);
        if (strict.times() != Times.NEVER || exact.isEmpty()) {
            return strict.span()
                    .map(it -> at(it.start() + prefix.length(), exact.length()))
                    .orElse(strict);
        }
        if (spaced == null) {
            spaced = Spaced.of(text);
        }
        var loose = Spaced.of(needle);
        var found = places(spaced.text(), loose.text());
        if (found.span().isEmpty()) {
            return found;
        }
        int before = found.span().get().start();
        int start = spaced.origin(before + loose.index(prefix.length()));
        return text.startsWith(exact, start)
                ? at(start, exact.length())
                : new Found(Times.NEVER, Optional.empty());
    }

    private static Found at(int start, int length) {
        return new Found(Times.ONCE, Optional.of(new Span(start, start + length)));
    }

    /// Where a needle stands, in time that grows with the lengths of both (Knuth, Morris, Pratt):
    /// texts and needles are strangers', and made to measure may take the plain way forever.
    private static Found places(String text, String needle) {
        if (needle.isEmpty()) {
            return new Found(Times.NEVER, Optional.empty());
        }
        var borders = borders(needle);
        int first = -1;
        int matched = 0;
        for (int i = 0; i < text.length(); i++) {
            while (matched > 0 && needle.charAt(matched) != text.charAt(i)) {
                matched = borders[matched - 1];
            }
            matched += needle.charAt(matched) == text.charAt(i) ? 1 : 0;
            if (matched == needle.length()) {
                if (first >= 0) {
                    return new Found(Times.SEVERAL, Optional.empty());
                }
                first = i + 1 - matched;
                matched = borders[matched - 1];
            }
        }
        return first < 0 ? new Found(Times.NEVER, Optional.empty()) : at(first, needle.length());
    }

    /// For each beginning of the needle, how much of it is its own end as well.
    private static int[] borders(String needle) {
        var borders = new int[needle.length()];
        int length = 0;
        for (int i = 1; i < needle.length(); i++) {
            while (length > 0 && needle.charAt(length) != needle.charAt(i)) {
                length = borders[length - 1];
            }
            length += needle.charAt(length) == needle.charAt(i) ? 1 : 0;
            borders[i] = length;
        }
        return borders;
    }

    /// A text with a single space for each stretch of white space, and none at its ends.
    ///
    /// @param origins of its characters in the text it was made of, and one more for the end
    private record Spaced(String text, int[] origins) {

        static Spaced of(String text) {
            var spaced = new StringBuilder(text.length());
            var origins = new int[text.length() + 1];
            boolean space = true;
            for (int i = 0; i < text.length(); i++) {
                boolean isSpace = isSpace(text.charAt(i));
                if (!isSpace || !space) {
                    origins[spaced.length()] = i;
                    spaced.append(isSpace ? ' ' : text.charAt(i));
                }
                space = isSpace;
            }
            int end = spaced.length();
            if (end > 0 && spaced.charAt(end - 1) == ' ') {
                spaced.setLength(--end);
            }
            origins[end] = text.length();
            return new Spaced(spaced.toString(), Arrays.copyOf(origins, end + 1));
        }

        private static boolean isSpace(char unit) {
            return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
        }

        /// Where a character of it stands in the text it was made of.
        int origin(int index) {
            return origins[index];
        }

        /// The first of its characters that comes from no earlier than an offset.
        int index(int offset) {
            int found = Arrays.binarySearch(origins, offset);
            return found >= 0 ? found : -found - 1;
        }
    }
}
