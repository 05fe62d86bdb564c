package org.kanttekening.review.agreement;

import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.Segments;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;
import org.kanttekening.language.Words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The words of an article by the role in which one person tagged them. A word belongs to a passage
/// that covers any of it. Where it is in several, source wins over cue and cue over content: inside
/// the content of a quote the source of a nested one tells more than that it is content too.
final class Roles {

    static final String SOURCE = "source";
    static final String CUE = "cue";
    static final String CONTENT = "content";
    static final String OUTSIDE = "outside";

    private Roles() {}

    /// All words, in text order.
    static List<Span> words(Words words, ArticleText text) {
        var found = new ArrayList<Span>();
        int at = 0;
        while (at < text.length()) {
            int end = words.nextEnd(text, at);
            int start = words.previousStart(text, end);
            if (end <= at || start < at || words.at(text, start).end() != end) {
                return found; // only marks and white space follow
            }
            found.add(new Span(start, end));
            at = end;
        }
        return found;
    }

    /// The role of each word.
    static List<String> of(List<Span> words, List<Quote> quotes) {
        var roles = new String[words.size()];
        Arrays.fill(roles, OUTSIDE);
        quotes.forEach(quote -> mark(roles, words, quote.content(), CONTENT));
        quotes.forEach(quote -> mark(roles, words, quote.cue(), CUE));
        quotes.forEach(quote -> mark(roles, words, quote.source(), SOURCE));
        return List.of(roles);
    }

    private static void mark(String[] roles, List<Span> words, Segments passage, String role) {
        for (var span : passage.spans()) {
            for (int i = firstEndingAfter(words, span.start());
                    i < words.size() && words.get(i).start() < span.end();
                    i++) {
                roles[i] = role;
            }
        }
    }

    private static int firstEndingAfter(List<Span> words, int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (words.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
