package org.kanttekening.review.match;

/// When two passages are the same one with other bounds.
///
/// @param overlap the least share of the text of both that must be common to them, from above 0 to
///   1: the units in both divided by the units in either (Jaccard's index, in UTF-16 code units)
public record MatchRule(double overlap) {

    /// A passage of two characters of which both ends lie one further has a third in common with
    /// it, and is still the same one.
    public static final MatchRule USUAL = new MatchRule(0.3);

    public MatchRule {
        if (!(overlap > 0 && overlap <= 1)) {
            throw new IllegalArgumentException("an overlap lies above 0 and up to 1: " + overlap);
        }
    }

    boolean isMet(double share) {
        return share >= overlap;
    }
}
