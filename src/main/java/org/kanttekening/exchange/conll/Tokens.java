package org.kanttekening.exchange.conll;

import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Graphemes;
import org.kanttekening.article.Span;
import org.kanttekening.language.Language;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The tokens of a text, by sentences.
///
/// @param all in text order, UTF-16
/// @param ends for each sentence that has any, the number of tokens up to its end
record Tokens(List<Span> all, List<Integer> ends) {

    Tokens {
        all = List.copyOf(all);
        ends = List.copyOf(ends);
    }

    /// @param language BCP 47
    static Tokens of(ArticleText text, String language) {
        var sentences = Language.of(language).sentences();
        var words = BreakIterator.getWordInstance(Locale.forLanguageTag(language));
        var all = new ArrayList<Span>();
        var ends = new ArrayList<Integer>();
        for (var paragraph : text.paragraphs()) {
            for (var sentence : sentences.in(text, paragraph)) {
                int before = all.size();
                add(text.value(), sentence, words, all);
                if (all.size() > before) {
                    ends.add(all.size());
                }
            }
        }
        return new Tokens(all, ends);
    }

    private static void add(String text, Span sentence, BreakIterator words, List<Span> into) {
        words.setText(text.substring(sentence.start(), sentence.end()));
        int start = sentence.start();
        for (int next = words.next(); next != BreakIterator.DONE; next = words.next()) {
            int end = sentence.start() + next;
            if (Graphemes.isBoundary(text, end) || end == sentence.end()) {
                addVisible(text, start, end, into);
                start = end;
            }
        }
    }

    /// What lies between white space.
    private static void addVisible(String text, int from, int to, List<Span> into) {
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || isSpace(text.charAt(i))) {
                if (start < i) {
                    into.add(new Span(start, i));
                }
                start = i + 1;
            }
        }
    }

    private static boolean isSpace(char unit) {
        return Character.isWhitespace(unit)
                || Character.isSpaceChar(unit)
                || Character.isISOControl(unit);
    }

    /// The first token that ends after an offset; their number where there is none.
    int after(int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The number of tokens that begin before an offset.
    int before(int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
