package org.kanttekening.app.agreement;

import org.kanttekening.app.agreement.Behind.Asked;
import org.kanttekening.app.agreement.FolderAgreement.Pair;
import org.kanttekening.review.agreement.Agreement;
import org.kanttekening.review.agreement.Measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The figures of one row of a table: of one article and pair, of a pair, or of the whole folder.
///
/// @param pairs at least one; several only for the whole folder
/// @param article none where it is over all articles
public record Line(List<Pair> pairs, Optional<String> article, Agreement agreement) {

    /// What a row of a table is.
    public enum Level {
        FOLDER,
        PAIRS,
        ARTICLES
    }

    public Line {
        pairs = List.copyOf(pairs);
    }

    /// The rows of a table; none where no two of the people tagged the same article. For the whole
    /// folder it takes a while.
    ///
    /// @param people whose tags count, by id
    public static List<Line> of(FolderAgreement found, Level level, Set<String> people) {
        var pairs = found.among(people);
        if (pairs.isEmpty()) {
            return List.of();
        }
        return switch (level) {
            case FOLDER ->
                    pairs.size() == 1
                            ? totals(pairs)
                            : List.of(
                                    new Line(pairs, Optional.empty(), FolderAgreement.over(pairs)));
            case PAIRS -> totals(pairs);
            case ARTICLES -> articles(pairs);
        };
    }

    private static List<Line> totals(List<Pair> pairs) {
        return pairs.stream()
                .map(it -> new Line(List.of(it), Optional.empty(), it.total()))
                .toList();
    }

    private static List<Line> articles(List<Pair> pairs) {
        var lines = new ArrayList<Line>();
        for (var pair : pairs) {
            for (var article : pair.articles()) {
                lines.add(
                        new Line(
                                List.of(pair),
                                Optional.of(article.article()),
                                article.agreement()));
            }
        }
        lines.sort(
                Comparator.comparing(it -> it.article().orElse(""), String.CASE_INSENSITIVE_ORDER));
        return lines;
    }

    /// Whether it is over all pairs, so that what is found is so in both directions.
    public boolean isOfFolder() {
        return pairs.size() > 1;
    }

    /// Which figure of it is asked about.
    public Asked ask(Measure measure) {
        if (isOfFolder()) {
            return Asked.of(pairs, measure);
        }
        var pair = pairs.getFirst();
        return article.map(it -> Asked.of(pair, it, measure))
                .orElseGet(() -> Asked.of(pair, measure));
    }
}
