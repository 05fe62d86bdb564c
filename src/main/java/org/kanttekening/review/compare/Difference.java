package org.kanttekening.review.compare;

/// In what people's annotations of the same thing can differ, the worst first.
public enum Difference {
    /// Not everybody found it.
    FOUND,
    /// Other bounds: of a quote's content, source, cue or words for the medium, of where an actor
    /// is mentioned, of a decision's trigger, measure or mentions.
    BOUNDARIES,
    /// Somebody else: a quote's speakers, or those with a part in a decision.
    SPEAKER,
    /// Anything else that the scheme asks.
    FIELDS
}
