package org.kanttekening.app.agreement;

import org.kanttekening.app.agreement.FolderAgreement.Pair;
import org.kanttekening.app.agreement.FolderAgreement.Unread;
import org.kanttekening.folder.ArticleFolder;
import org.kanttekening.folder.Progress;
import org.kanttekening.review.agreement.Figure;
import org.kanttekening.review.agreement.Measure;
import org.kanttekening.review.match.MatchRule;

import java.util.List;
import java.util.TreeSet;

/// What lies behind a figure: everything that it counts, with the figure as the same counting gives
/// it. The files are read again: where somebody tagged on meanwhile, the figure is another than the
/// one that was asked about.
///
/// @param places by article, then in text order of each kind
/// @param unread what could not be read now
public record Behind(Asked asked, Figure figure, List<Place> places, List<Unread> unread) {

    /// Which figure is asked about.
    ///
    /// @param pairs at least one; of several, the figure over all of them
    /// @param articles by name; of several, the figure over all of them
    public record Asked(List<Two> pairs, List<String> articles, Measure measure, Over over) {
        public Asked {
            pairs = List.copyOf(pairs);
            articles = List.copyOf(articles);
        }

        /// About the figure of a pair over all articles.
        public static Asked of(Pair pair, Measure measure) {
            return new Asked(List.of(two(pair)), names(List.of(pair)), measure, Over.ARTICLES);
        }

        /// About the figure of a pair in one article.
        public static Asked of(Pair pair, String article, Measure measure) {
            return new Asked(List.of(two(pair)), List.of(article), measure, Over.ARTICLE);
        }

        /// About the figure over several pairs.
        public static Asked of(List<Pair> pairs, Measure measure) {
            return new Asked(
                    pairs.stream().map(Asked::two).toList(), names(pairs), measure, Over.PAIRS);
        }

        private static Two two(Pair pair) {
            return new Two(pair.first(), pair.second());
        }

        private static List<String> names(List<Pair> pairs) {
            var names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER.thenComparing(it -> it));
            pairs.forEach(pair -> pair.articles().forEach(it -> names.add(it.article())));
            return List.copyOf(names);
        }
    }

    /// What a figure is over.
    public enum Over {
        ARTICLE,
        ARTICLES,
        PAIRS
    }

    public Behind {
        places = List.copyOf(places);
        unread = List.copyOf(unread);
    }

    /// Reads the articles that a figure is over, and counts again.
    public static Behind of(ArticleFolder folder, Asked asked, MatchRule rule, Progress progress) {
        return new Gathering(folder, asked, rule).all(progress);
    }
}
