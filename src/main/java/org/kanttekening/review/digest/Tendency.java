package org.kanttekening.review.digest;

/// Something that may keep happening in one person's tags, counted over all that was reviewed.
public enum Tendency {
    /// Of the quotes that stand, those the person did not have.
    QUOTES_MISSED,
    /// Of the person's quotes, those that were turned down.
    QUOTES_REJECTED,
    /// Of the quotes that both have, those where the person's words begin before the agreed ones.
    CONTENT_BEGINS_EARLY,
    /// … where they begin after them.
    CONTENT_BEGINS_LATE,
    /// … where they end before them.
    CONTENT_ENDS_EARLY,
    /// … where they end after them.
    CONTENT_ENDS_LATE,
    /// Of the quotes that both have and of which a cue is agreed on, those without a cue.
    CUE_MISSED,
    /// Of the quotes that both have and of which a source is agreed on, those without a source.
    SOURCE_MISSED,
    /// Of the quotes that both have, those with other speakers.
    SPEAKER_OTHER,
    /// Of the actors that stand, those the person did not have.
    ACTORS_MISSED,
    /// Of the person's actors, those that were turned down.
    ACTORS_REJECTED,
    /// Of the decisions that stand, those the person did not have.
    DECISIONS_MISSED,
    /// Of the person's decisions, those that were turned down.
    DECISIONS_REJECTED
}
