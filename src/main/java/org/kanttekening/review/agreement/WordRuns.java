package org.kanttekening.review.agreement;

import org.kanttekening.annotation.Quote;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;
import org.kanttekening.language.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The words of an article by the role in which each of two people has them: words of one line that
/// follow one another in the same two roles are one item, as heavy as they are many. What can be
/// drawn again is a line.
final class WordRuns {

    private final ArticleText text;
    private final List<Span> words;

    /// @param words those of the article's language
    WordRuns(ArticleText text, Words words) {
        this.text = text;
        this.words = Roles.words(words, text);
    }

    List<Tally> tallies(List<Quote> first, List<Quote> second) {
        var one = Roles.of(words, first);
        var other = Roles.of(words, second);
        var tallies = new ArrayList<Tally>();
        int lineEnd = -1;
        int from = 0;
        while (from < words.size()) {
            if (words.get(from).start() >= lineEnd) {
                lineEnd = text.paragraphAt(words.get(from).start()).end();
                tallies.add(new Tally());
            }
            int to = from + 1;
            while (to < words.size()
                    && words.get(to).start() < lineEnd
                    && one.get(to).equals(one.get(from))
                    && other.get(to).equals(other.get(from))) {
                to++;
            }
            tallies.getLast().add(Question.TOKENS, run(from, to, one.get(from), other.get(from)));
            from = to;
        }
        return tallies;
    }

    private Item run(int from, int to, String one, String other) {
        var at = List.of(new Span(words.get(from).start(), words.get(to - 1).end()));
        return new Item(
                Optional.empty(),
                Optional.empty(),
                one.equals(Roles.OUTSIDE) && !other.equals(Roles.OUTSIDE) ? List.of() : at,
                other.equals(Roles.OUTSIDE) && !one.equals(Roles.OUTSIDE) ? List.of() : at,
                one,
                other,
                to - from,
                one.equals(other));
    }
}
