package org.kanttekening.exchange.cas;

import org.kanttekening.article.Span;

/// What a link leads to.
sealed interface Place {

    /// Words of the article, UTF-16.
    record Words(Span span) implements Place {}

    /// An annotation of the article, by its id.
    record Whole(String id) implements Place {}
}
