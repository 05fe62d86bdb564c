package org.kanttekening.review.digest;

import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.Segments;
import org.kanttekening.review.compare.Difference;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// Counts what keeps happening in one person's tags.
public final class Tendencies {

    private final Map<Tendency, Share> shares = new EnumMap<>(Tendency.class);

    private Tendencies() {}

    /// @param entries of one article, also those of what was kept
    public static Map<Tendency, Share> of(Collection<Entry> entries) {
        var tendencies = new Tendencies();
        for (var tendency : Tendency.values()) {
            tendencies.shares.put(tendency, Share.NONE);
        }
        entries.forEach(tendencies::count);
        return Collections.unmodifiableMap(tendencies.shares);
    }

    /// Over several articles.
    public static Map<Tendency, Share> over(Collection<Map<Tendency, Share>> articles) {
        var tendencies = new Tendencies();
        for (var tendency : Tendency.values()) {
            tendencies.shares.put(tendency, Share.NONE);
        }
        for (var article : articles) {
            article.forEach(
                    (tendency, share) -> tendencies.shares.merge(tendency, share, Share::plus));
        }
        return Collections.unmodifiableMap(tendencies.shares);
    }

    private void count(Entry entry) {
        if (entry.agreed().isPresent()) {
            add(missed(entry.kind()), entry.mine().isEmpty());
        }
        if (entry.mine().isPresent()) {
            add(rejected(entry.kind()), entry.sort() == Sort.REJECTED);
        }
        if (entry.mine().orElse(null) instanceof Quote mine
                && entry.agreed().orElse(null) instanceof Quote agreed) {
            count(mine, agreed, entry);
        }
    }

    private void count(Quote mine, Quote agreed, Entry entry) {
        if (!mine.content().isEmpty() && !agreed.content().isEmpty()) {
            var had = mine.content().hull();
            var stands = agreed.content().hull();
            add(Tendency.CONTENT_BEGINS_EARLY, had.start() < stands.start());
            add(Tendency.CONTENT_BEGINS_LATE, had.start() > stands.start());
            add(Tendency.CONTENT_ENDS_EARLY, had.end() < stands.end());
            add(Tendency.CONTENT_ENDS_LATE, had.end() > stands.end());
        }
        missing(Tendency.CUE_MISSED, mine.cue(), agreed.cue());
        missing(Tendency.SOURCE_MISSED, mine.source(), agreed.source());
        add(Tendency.SPEAKER_OTHER, entry.differences().contains(Difference.SPEAKER));
    }

    private void missing(Tendency tendency, Segments had, Segments stands) {
        if (!stands.isEmpty()) {
            add(tendency, had.isEmpty());
        }
    }

    private void add(Tendency tendency, boolean counts) {
        shares.compute(tendency, (_, share) -> (share == null ? Share.NONE : share).plus(counts));
    }

    private static Tendency missed(Kind kind) {
        return switch (kind) {
            case QUOTE -> Tendency.QUOTES_MISSED;
            case ACTOR -> Tendency.ACTORS_MISSED;
            case DECISION -> Tendency.DECISIONS_MISSED;
        };
    }

    private static Tendency rejected(Kind kind) {
        return switch (kind) {
            case QUOTE -> Tendency.QUOTES_REJECTED;
            case ACTOR -> Tendency.ACTORS_REJECTED;
            case DECISION -> Tendency.DECISIONS_REJECTED;
        };
    }
}
