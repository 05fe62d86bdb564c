package org.kanttekening.app.agreement;

import org.kanttekening.review.agreement.Agreement;
import org.kanttekening.review.agreement.Counts;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// How well those who tagged a folder agree.
///
/// @param pairs by the people's ids
/// @param alone articles that only one person tagged, about which nothing can be said; they are not
///   read
public record FolderAgreement(List<Pair> pairs, List<Alone> alone, List<Unread> unread) {

    /// Two people, in the order of their ids.
    ///
    /// @param articles by name
    /// @param total over all of these articles
    public record Pair(String first, String second, List<InArticle> articles, Agreement total) {
        public Pair {
            articles = List.copyOf(articles);
        }
    }

    /// @param counts of the article as one
    public record InArticle(String article, Agreement agreement, Counts counts) {}

    public record Alone(String article, String annotator) {}

    /// A file that is left out.
    ///
    /// @param file its name in the folder
    /// @param reason an exception that says which place of which file
    public record Unread(String file, Exception reason) {}

    public FolderAgreement {
        pairs = List.copyOf(pairs);
        alone = List.copyOf(alone);
        unread = List.copyOf(unread);
    }

    /// Whose tags were compared, by id.
    public SortedSet<String> people() {
        var people = new TreeSet<String>();
        for (var pair : pairs) {
            people.add(pair.first());
            people.add(pair.second());
        }
        return people;
    }

    /// The pairs among some people.
    public List<Pair> among(Set<String> people) {
        return pairs.stream()
                .filter(it -> people.contains(it.first()) && people.contains(it.second()))
                .toList();
    }

    /// The figures over several pairs, at least one.
    public static Agreement over(List<Pair> pairs) {
        return Agreement.ofPairs(
                pairs.stream()
                        .map(pair ->
                                pair.articles().stream()
                                        .collect(
                                                Collectors.toMap(
                                                        InArticle::article, InArticle::counts)))
                        .toList());
    }
}
