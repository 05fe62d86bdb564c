package org.kanttekening.search;

import org.kanttekening.article.Folding;
import org.kanttekening.article.Phrase;
import org.kanttekening.article.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds the text of a query in other texts.
sealed interface Finder {

    /// Where it stands in a stretch of a text, as though nothing stood around that: in order, apart
    /// from one another, each holding at least one character and no part of one.
    List<Span> in(Folds text, Span stretch);

    /// Whether it may stand in a stretch of a text; a quick look that is never wrong when it says
    /// no.
    boolean mayStandIn(Folds text, Span stretch);

    static Finder of(Term text, Query query, Bound bound) {
        return switch (text) {
            case Term.Words(var words) -> Words.of(words, query.folding(), query.wholeWords());
            case Term.Pattern(var expression) ->
                    new Expressions(
                            expression.pattern(query.folding()),
                            query.folding(),
                            query.wholeWords(),
                            bound);
            case Term.Counting _, Term.In _, Term.Condition _ ->
                    throw new IllegalArgumentException("no text: " + text);
        };
    }

    /// Finds words: all that differs in nothing that counts.
    ///
    /// @param strict as the query has them
    /// @param loose with nothing counting, for the folded text that is at hand
    /// @param byLoose whether what the strict ones find, the loose ones find too: it is so for all
    ///   that is written in Latin letters, and saves folding each text in another way
    record Words(Phrase strict, Phrase loose, Folding folding, boolean byLoose) implements Finder {

        static Words of(String words, Folding folding, boolean whole) {
            return new Words(
                    new Phrase(words, folding, whole),
                    new Phrase(words, Folding.LOOSE, whole),
                    folding,
                    words.chars().allMatch(Words::isPlain));
        }

        /// Latin letters, dashes and quotation marks; nothing that cannot be seen.
        private static boolean isPlain(int unit) {
            return (unit >= 0x20 && unit < 0x250 && unit != 0xAD)
                    || (unit >= 0x2010 && unit < 0x2028);
        }

        @Override
        public List<Span> in(Folds text, Span stretch) {
            if (!byLoose) {
                return strict.in(text.of(folding), stretch, _ -> true);
            }
            return loose.in(
                    text.of(Folding.LOOSE),
                    stretch,
                    folding.equals(Folding.LOOSE)
                            ? _ -> true
                            : hit -> isStrict(text.text().substring(hit.start(), hit.end())));
        }

        private boolean isStrict(String found) {
            return folding.fold(found).equals(strict.wanted());
        }

        @Override
        public boolean mayStandIn(Folds text, Span stretch) {
            return !byLoose || text.stands(loose, stretch);
        }
    }

    /// Finds a regular expression. What it finds is widened to whole characters; what then overlaps
    /// the hit before it is none.
    record Expressions(Pattern pattern, Folding folding, boolean whole, Bound bound)
            implements Finder {

        @Override
        public boolean mayStandIn(Folds text, Span stretch) {
            return true;
        }

        @Override
        public List<Span> in(Folds text, Span stretch) {
            var found = new ArrayList<Span>();
            var folded = text.of(folding);
            var range = folded.folded(stretch);
            var matcher = pattern.matcher(bound.over(folded.value()));
            matcher.region(range.start(), range.end());
            int last = stretch.start();
            while (matcher.find()) {
                if (matcher.start() == matcher.end()) {
                    continue;
                }
                var hit = folded.wideOrigin(matcher.start(), matcher.end());
                if (hit.start() >= last
                        && hit.end() <= stretch.end()
                        && (!whole || Phrase.isWhole(text.text(), hit, stretch))) {
                    found.add(hit);
                    last = hit.end();
                }
            }
            return found;
        }
    }
}
