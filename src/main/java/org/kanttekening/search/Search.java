package org.kanttekening.search;

import org.kanttekening.folder.Problem;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// Searches a corpus, on the threads that Java keeps for such work and on the one that asks.
///
/// @param zone in which moments are days
/// @param most hits that are kept, some 100 bytes each; the others are only counted
/// @param time after which a search is given up: what takes so long is an expression that never
///   comes to an end
public record Search(ZoneId zone, int most, Duration time) {

    /// More than anybody reads, and little beside the corpus.
    private static final int MOST = 200_000;

    private static final Duration TIME = Duration.ofSeconds(20);

    /// Articles between which the hits are gathered, so that those beyond the most are let go.
    private static final int BATCH = 500;

    public static Search in(ZoneId zone) {
        return new Search(zone, MOST, TIME);
    }

    /// Finds all that a query asks for. May be asked on any thread, and takes its time: not on the
    /// one that draws.
    ///
    /// @param cancelled is asked now and then, on several threads
    /// @throws CancellationException where it was cancelled
    /// @throws SearchException where it takes too long, or its expression needs too much memory
    public Hits run(Corpus corpus, Query query, BooleanSupplier cancelled) throws SearchException {
        var bound = new Bound(time, cancelled);
        var texts = new FieldTexts(zone);
        try {
            return found(corpus, new EntrySearch(query, corpus, texts, bound), texts, bound);
        } catch (Bound.TimeUpException e) {
            throw new SearchException(Problem.of("problem.search.slow", time.toSeconds()));
        } catch (StackOverflowError e) {
            throw new SearchException(Problem.of("problem.search.deep"));
        }
    }

    private Hits found(Corpus corpus, EntrySearch search, FieldTexts texts, Bound bound) {
        var kept = new ArrayList<Hit>();
        long total = 0;
        var entries = corpus.entries();
        for (int from = 0; from < entries.size(); from += BATCH) {
            var batch = entries.subList(from, Math.min(entries.size(), from + BATCH));
            for (var hits : inBatch(batch, search, bound)) {
                total += hits.size();
                int room = Math.min(hits.size(), most - kept.size());
                kept.addAll(hits.subList(0, room));
            }
        }
        return new Hits(corpus, texts, List.copyOf(kept), total);
    }

    private static List<List<Hit>> inBatch(List<Entry> batch, EntrySearch search, Bound bound) {
        return batch.parallelStream()
                .map(entry -> {
                    bound.check();
                    return search.in(entry);
                })
                .toList();
    }
}
