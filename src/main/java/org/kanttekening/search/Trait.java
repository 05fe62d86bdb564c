package org.kanttekening.search;

import org.kanttekening.annotation.Terms;

/// What can be asked besides the fields of the scheme and its actors.
public enum Trait implements Property {
    /// Quote, actor or decision.
    KIND("kind", false),

    /// The owner of the sidecar, by id or name; `agreed` for a review's outcome.
    ANNOTATOR("annotator", false),

    /// How far the annotator has come with the article, `new` where there is no sidecar; and
    /// [#REVIEWED] where an agreed sidecar stands beside it.
    STATUS("status", true),

    /// The article's file, by its name with or without the folders it stands in.
    FILE("file", true);

    /// The status that an article with an agreed sidecar has besides its own, which is one of
    /// [Terms#ARTICLE_STATUS].
    public static final String REVIEWED = "reviewed";

    private final String term;
    private final boolean ofArticle;

    Trait(String term, boolean ofArticle) {
        this.term = term;
        this.ofArticle = ofArticle;
    }

    @Override
    public String term() {
        return term;
    }

    @Override
    public boolean isOfArticle() {
        return ofArticle;
    }
}
