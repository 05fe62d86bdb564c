package org.kanttekening.exchange.report;

import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Paragraph;

import java.util.Optional;

/// Tells headlines from the text below them by their shape: an article's file has no other sign.
final class Headline {

    /// As in the window: a first line longer than this many UTF-16 units is no headline.
    private static final int LONGEST = 200;

    /// A line within the text that is longer than this is no subheading.
    private static final int LONGEST_WITHIN = 60;

    private static final String ENDS = ".?!…:;,”’\"'»)";

    private Headline() {}

    /// The article's own headline, where it has one.
    static Optional<String> of(ArticleText text) {
        return text.paragraphs().stream()
                .filter(line -> !isBlank(text, line))
                .findFirst()
                .filter(line -> is(text, line))
                .map(line -> text.slice(line.span()).strip());
    }

    /// Whether a line is the article's headline: the first one, short, and not all there is.
    static boolean is(ArticleText text, Paragraph line) {
        boolean first =
                text.paragraphs().subList(0, line.index()).stream()
                        .allMatch(before -> isBlank(text, before));
        return first
                && line.span().length() <= LONGEST
                && line.index() < text.paragraphs().size() - 1;
    }

    /// Whether a line is a subheading: a few words between blank lines that are no sentence.
    static boolean isWithin(ArticleText text, Paragraph line) {
        var words = text.slice(line.span()).strip();
        return words.length() <= LONGEST_WITHIN
                && ENDS.indexOf(words.charAt(words.length() - 1)) < 0
                && isBlankAt(text, line.index() - 1)
                && isBlankAt(text, line.index() + 1)
                && line.index() + 2 < text.paragraphs().size();
    }

    /// Nothing but what pages take for space between blocks.
    static boolean isBlank(ArticleText text, Paragraph line) {
        return text.slice(line.span()).chars().allMatch(unit -> unit == ' ' || unit == '\t');
    }

    private static boolean isBlankAt(ArticleText text, int index) {
        return index >= 0
                && index < text.paragraphs().size()
                && isBlank(text, text.paragraphs().get(index));
    }
}
