package org.kanttekening.exchange.cas;

import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Graphemes;
import org.kanttekening.article.Span;
import org.kanttekening.language.Language;
import org.kanttekening.language.Words;

import java.util.ArrayList;
import java.util.List;

/// The sentences and tokens of an article, without the space around them: INCEpTION takes no
/// document in which one begins or ends with space or an invisible character.
record Segmentation(List<Span> sentences, List<Span> tokens) {

    /// @param language a BCP 47 tag
    static Segmentation of(ArticleText text, String language) {
        var known = Language.of(language);
        var sentences = new ArrayList<Span>();
        var tokens = new ArrayList<Span>();
        for (var paragraph : text.paragraphs()) {
            for (var whole : known.sentences().in(text, paragraph)) {
                var sentence = trimmed(text.value(), whole.start(), whole.end());
                if (!sentence.isEmpty()) {
                    sentences.add(sentence);
                    split(text, sentence, known.words(), tokens);
                }
            }
        }
        return new Segmentation(List.copyOf(sentences), List.copyOf(tokens));
    }

    /// Where annotations stand that have no words: the beginning of the first sentence.
    int beginning() {
        return sentences.isEmpty() ? 0 : sentences.getFirst().start();
    }

    private static void split(ArticleText text, Span sentence, Words words, List<Span> into) {
        var value = text.value();
        int place = sentence.start();
        while (place < sentence.end()) {
            if (isSpace(value.charAt(place))) {
                place++;
                continue;
            }
            int end = Math.min(sentence.end(), end(text, place, words));
            var token = trimmed(value, place, end);
            if (!token.isEmpty()) {
                into.add(token);
            }
            place = end;
        }
    }

    /// The end of the word or mark that begins at a place.
    private static int end(ArticleText text, int place, Words words) {
        var word = words.at(text, place);
        return word.start() <= place && word.end() > place
                ? word.end()
                : Math.max(place + 1, Graphemes.next(text.value(), place));
    }

    private static Span trimmed(String value, int from, int to) {
        int start = from;
        int end = to;
        while (end > start && isSpace(value.charAt(end - 1))) {
            end--;
        }
        while (start < end && isSpace(value.charAt(start))) {
            start++;
        }
        return new Span(start, end);
    }

    /// What INCEpTION takes for space: white space, spaces that do not break, and the invisible
    /// characters of the block of general punctuation.
    private static boolean isSpace(char unit) {
        return Character.isWhitespace(unit)
                || unit == '\u00A0'
                || (unit >= '\u2000' && unit <= '\u200F')
                || (unit >= '\u2028' && unit <= '\u202F')
                || (unit >= '\u2060' && unit <= '\u206F');
    }
}
