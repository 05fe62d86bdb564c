package org.kanttekening.app.agreement;

import org.kanttekening.article.Span;

/// One thing that a figure counts, as it is shown: where it stands and what both people say of it.
///
/// @param first the first person's id
/// @param at in UTF-16
/// @param before some words that stand before it, on one line
/// @param words of it, on one line; where it is long, its beginning
/// @param firstSays the first person's words, or their value, which may be a term of the scheme;
///   empty where they have nothing
/// @param weight how much it adds to what the figure rests on
/// @param owner whose annotation it is that stands there, or empty
/// @param id of that annotation, or empty
public record Place(
        String article,
        String first,
        String second,
        Span at,
        String before,
        String words,
        String after,
        String firstSays,
        String secondSays,
        int weight,
        boolean agreed,
        String owner,
        String id) {}
