package org.kanttekening.search;

/// By what hits are sorted. Case and accents do not count; what lacks the thing comes last.
public enum Order {
    /// By the articles' names, and by the place in each.
    ARTICLE,

    /// By the place in the article alone, wherever the article stands among the others.
    POSITION,

    /// By the words before it, the nearest first.
    LEFT,

    /// By what was found.
    FOUND,

    /// By the words after it.
    RIGHT,

    /// By the names of the quote's speakers.
    SPEAKER,

    /// Quotes, actors, decisions.
    KIND,

    /// By the day on which the article was published.
    DATE
}
