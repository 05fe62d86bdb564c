package org.kanttekening.app.agreement;

import org.kanttekening.app.agreement.FolderAgreement.Alone;
import org.kanttekening.app.agreement.FolderAgreement.InArticle;
import org.kanttekening.app.agreement.FolderAgreement.Pair;
import org.kanttekening.app.agreement.FolderAgreement.Unread;
import org.kanttekening.folder.ArticleFile;
import org.kanttekening.folder.ArticleFolder;
import org.kanttekening.folder.Progress;
import org.kanttekening.folder.UnreadableFileException;
import org.kanttekening.review.agreement.Agreement;
import org.kanttekening.review.agreement.Counting;
import org.kanttekening.review.agreement.Counts;
import org.kanttekening.review.agreement.Intervals;
import org.kanttekening.review.match.MatchRule;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/// Goes through a folder article by article; of each only what it adds to the figures is kept.
/// Somebody tagged an article when their sidecar lies beside it, also where nothing is in it: to
/// find no quote is an answer.
public final class Agreeing {

    /// How many articles are read and counted side by side before it is said how far that is.
    private static final int TOGETHER = 16;

    private final ArticleFolder folder;
    private final MatchRule rule;
    private final Intervals intervals;
    private final SortedMap<Two, List<InArticle>> pairs = new TreeMap<>();
    private final List<Alone> alone = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();

    /// What was found in one article.
    private record Found(
            SortedMap<Two, InArticle> pairs, Optional<Alone> alone, List<Unread> unread) {}

    private Agreeing(ArticleFolder folder, MatchRule rule, Intervals intervals) {
        this.folder = folder;
        this.rule = rule;
        this.intervals = intervals;
    }

    /// @param people whose tags count, by id; what was agreed on and what rules propose never does
    /// @param articles which articles count
    /// @param intervals whether the figures of single articles have them; those over all do
    public static FolderAgreement in(
            ArticleFolder folder,
            Predicate<String> people,
            Predicate<ArticleFile> articles,
            MatchRule rule,
            Intervals intervals,
            Progress progress)
            throws IOException {
        var agreeing = new Agreeing(folder, rule, intervals);
        var survey = folder.survey();
        var chosen = survey.articles().stream().filter(articles).toList();
        for (int i = 0; i < chosen.size(); i += TOGETHER) {
            progress.at(i, chosen.size());
            chosen.subList(i, Math.min(i + TOGETHER, chosen.size())).parallelStream()
                    .map(article -> agreeing.count(article, Tagged.owners(survey, article, people)))
                    .toList()
                    .forEach(agreeing::add);
        }
        progress.at(chosen.size(), chosen.size());
        return agreeing.figures(progress);
    }

    private Found count(ArticleFile article, List<String> owners) {
        var problems = new ArrayList<Unread>();
        var found = new TreeMap<Two, InArticle>();
        if (owners.isEmpty()) {
            return new Found(found, Optional.empty(), problems);
        }
        if (owners.size() == 1) {
            // nothing can come of it: in an archive that few tag twice, reading takes longest
            return new Found(
                    found, Optional.of(new Alone(article.name(), owners.getFirst())), problems);
        }
        try {
            var tagged = Tagged.read(folder, article, owners, problems);
            var people = List.copyOf(tagged.sidecars().keySet());
            for (int i = 0; i < people.size(); i++) {
                for (int j = i + 1; j < people.size(); j++) {
                    var two = new Two(people.get(i), people.get(j));
                    found.put(two, count(tagged, two));
                }
            }
            return new Found(found, Optional.empty(), problems);
        } catch (IOException | UnreadableFileException e) {
            problems.add(new Unread(article.name(), e));
            return new Found(found, Optional.empty(), problems);
        }
    }

    private InArticle count(Tagged tagged, Two two) {
        var name = tagged.article().file().name();
        var counts =
                Counting.of(
                        name,
                        tagged.article().text(),
                        tagged.words(),
                        tagged.side(two.first()),
                        tagged.side(two.second()),
                        rule);
        return new InArticle(name, Agreement.of(counts, intervals), Counts.over(List.of(counts)));
    }

    private void add(Found found) {
        found.pairs()
                .forEach((two, article) ->
                        pairs.computeIfAbsent(two, _ -> new ArrayList<>()).add(article));
        found.alone().ifPresent(alone::add);
        unread.addAll(found.unread());
    }

    private FolderAgreement figures(Progress progress) {
        var found = new ArrayList<Pair>();
        for (var pair : pairs.entrySet()) {
            progress.at(found.size(), pairs.size());
            var total = Counts.over(pair.getValue().stream().map(InArticle::counts).toList());
            found.add(
                    new Pair(
                            pair.getKey().first(),
                            pair.getKey().second(),
                            pair.getValue(),
                            Agreement.of(total)));
        }
        progress.at(pairs.size(), pairs.size());
        return new FolderAgreement(found, alone, unread);
    }
}
