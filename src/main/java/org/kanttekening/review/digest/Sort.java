package org.kanttekening.review.digest;

/// What became of something in the review of one person's tags.
public enum Sort {
    /// It was turned down.
    REJECTED,
    /// The person did not have it.
    MISSED,
    /// It stands with changes.
    CHANGED,
    /// It stands as the person had it.
    KEPT
}
