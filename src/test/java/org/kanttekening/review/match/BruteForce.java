package org.kanttekening.review.match;

import org.kanttekening.annotation.Segments;

import java.util.List;

/// The best assignment found by trying all.
final class BruteForce {

    /// @param pairs how many are assigned
    /// @param overlap the sum of what they have in common
    record Best(int pairs, double overlap) {

        boolean isBelow(Best other) {
            return pairs < other.pairs || (pairs == other.pairs && overlap < other.overlap);
        }
    }

    private BruteForce() {}

    static Best best(List<Segments> lefts, List<Segments> rights, double least) {
        return best(lefts, rights, least, 0, new boolean[rights.size()]);
    }

    private static Best best(
            List<Segments> lefts, List<Segments> rights, double least, int at, boolean[] taken) {
        if (at == lefts.size()) {
            return new Best(0, 0);
        }
        var best = best(lefts, rights, least, at + 1, taken);
        for (int i = 0; i < rights.size(); i++) {
            double share = Overlap.share(lefts.get(at), rights.get(i));
            if (taken[i] || share < least) {
                continue;
            }
            taken[i] = true;
            var rest = best(lefts, rights, least, at + 1, taken);
            taken[i] = false;
            var with = new Best(rest.pairs() + 1, rest.overlap() + share);
            if (best.isBelow(with)) {
                best = with;
            }
        }
        return best;
    }
}
