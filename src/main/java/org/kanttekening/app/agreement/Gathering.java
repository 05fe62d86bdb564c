package org.kanttekening.app.agreement;

import org.kanttekening.app.agreement.Behind.Asked;
import org.kanttekening.app.agreement.Behind.Over;
import org.kanttekening.app.agreement.FolderAgreement.Unread;
import org.kanttekening.folder.ArticleFile;
import org.kanttekening.folder.ArticleFolder;
import org.kanttekening.folder.Progress;
import org.kanttekening.folder.UnreadableFileException;
import org.kanttekening.review.agreement.Agreement;
import org.kanttekening.review.agreement.Counted;
import org.kanttekening.review.agreement.Counting;
import org.kanttekening.review.agreement.Counts;
import org.kanttekening.review.agreement.Figure;
import org.kanttekening.review.agreement.Intervals;
import org.kanttekening.review.match.MatchRule;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Counts again what a figure is over, and keeps the items.
final class Gathering {

    private static final int TOGETHER = 16;

    private final ArticleFolder folder;
    private final Asked asked;
    private final MatchRule rule;
    private final List<Place> places = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private final Map<Two, Map<String, Counts>> counts = new TreeMap<>();

    private record Found(
            String article, List<Place> places, Map<Two, Counts> counts, List<Unread> unread) {}

    Gathering(ArticleFolder folder, Asked asked, MatchRule rule) {
        this.folder = folder;
        this.asked = asked;
        this.rule = rule;
        asked.pairs().forEach(two -> counts.put(two, new TreeMap<>()));
    }

    Behind all(Progress progress) {
        var all = asked.articles();
        for (int i = 0; i < all.size(); i += TOGETHER) {
            progress.at(i, all.size());
            all.subList(i, Math.min(i + TOGETHER, all.size())).parallelStream()
                    .map(this::found)
                    .toList()
                    .forEach(this::add);
        }
        progress.at(all.size(), all.size());
        return new Behind(asked, figure(), places, unread);
    }

    private Found found(String article) {
        var there = new ArrayList<Place>();
        var counted = new TreeMap<Two, Counts>();
        var problems = new ArrayList<Unread>();
        try {
            var people = new TreeSet<String>();
            asked.pairs()
                    .forEach(two -> {
                        people.add(two.first());
                        people.add(two.second());
                    });
            var tagged =
                    Tagged.read(folder, new ArticleFile(article), List.copyOf(people), problems);
            for (var two : asked.pairs()) {
                if (tagged.sidecars().containsKey(two.first())
                        && tagged.sidecars().containsKey(two.second())) {
                    var both = count(tagged, two);
                    counted.put(two, both.counts());
                    places(tagged, two, both, there);
                }
            }
        } catch (IOException | UnreadableFileException e) {
            problems.add(new Unread(article, e));
        }
        return new Found(article, there, counted, problems);
    }

    private Counted count(Tagged tagged, Two two) {
        return Counting.counted(
                tagged.article().file().name(),
                tagged.article().text(),
                tagged.words(),
                tagged.side(two.first()),
                tagged.side(two.second()),
                rule);
    }

    private void places(Tagged tagged, Two two, Counted both, List<Place> into) {
        var measure = asked.measure();
        var placing = new Placing(tagged, two, measure);
        both.items().of(measure).forEach(it -> into.add(placing.of(it)));
        if (asked.over() == Over.PAIRS && measure.swapped() != measure) {
            both.items().of(measure.swapped()).forEach(it -> into.add(placing.of(it)));
        }
    }

    private void add(Found found) {
        places.addAll(found.places());
        unread.addAll(found.unread());
        found.counts()
                .forEach((two, all) ->
                        counts.computeIfAbsent(two, _ -> new TreeMap<>())
                                .put(found.article(), all));
    }

    private Figure figure() {
        if (asked.over() == Over.PAIRS) {
            return Agreement.ofPairs(List.copyOf(counts.values())).of(asked.measure());
        }
        var all = counts.values().iterator().next().values();
        var one =
                asked.over() == Over.ARTICLE && !all.isEmpty()
                        ? all.iterator().next()
                        : Counts.over(List.copyOf(all));
        return Agreement.of(one, Intervals.NONE).of(asked.measure());
    }
}
