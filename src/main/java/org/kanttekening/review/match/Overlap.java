package org.kanttekening.review.match;

import org.kanttekening.annotation.Segments;

/// How much two passages have in common.
public final class Overlap {

    private Overlap() {}

    /// The share of the text of both that is common to them, between 0 and 1: the units in both
    /// divided by the units in either (Jaccard's index, in UTF-16 code units). Two empty passages
    /// have nothing in common.
    public static double share(Segments one, Segments other) {
        int common = common(one, other);
        return common == 0 ? 0 : (double) common / (length(one) + length(other) - common);
    }

    /// The UTF-16 code units that lie in both.
    public static int common(Segments one, Segments other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < one.size() && j < other.size()) {
            var left = one.get(i);
            var right = other.get(j);
            common +=
                    Math.max(
                            0,
                            Math.min(left.end(), right.end())
                                    - Math.max(left.start(), right.start()));
            if (left.end() <= right.end()) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }

    /// The UTF-16 code units of a passage.
    public static int length(Segments passage) {
        int length = 0;
        for (var segment : passage.list()) {
            length += segment.end() - segment.start();
        }
        return length;
    }
}
