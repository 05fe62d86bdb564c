package org.kanttekening.review.agreement;

/// What was counted in one article of two people's: the sums, and what they are sums of.
public record Counted(Counts counts, Items items) {}
