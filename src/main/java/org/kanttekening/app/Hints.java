package org.kanttekening.app;

import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;

import java.util.List;
import java.util.Optional;

/// What the article's language tells about words that are being tagged, so that required fields can
/// be filled from them. Every answer is a guess that a person confirms or changes.
public interface Hints {

    /// What a cue says about its quote.
    ///
    /// @param kind one of the scheme's quote kinds
    /// @param stance the author's stance; `neutral` where the cue shows none
    /// @param medium speech, writing, thought or unspecified
    /// @param negated whether the cue is denied ("zei niet dat")
    record CueHint(String kind, String stance, String medium, boolean negated) {}

    Optional<CueHint> cue(String words);

    /// The quote type, or empty where there is nothing to go by.
    String quoteType(ArticleText text, List<Span> content);

    /// The source form, or empty where there is nothing to go by.
    String sourceForm(String words);

    /// The form of a mention; never empty.
    String mentionForm(String words);

    /// The type of an actor, or empty where the words do not tell.
    String actorType(String words);

    /// The proper name within a mention, or the whole of it.
    String headName(String words);
}
