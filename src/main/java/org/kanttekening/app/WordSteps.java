package org.kanttekening.app;

import org.kanttekening.article.ArticleText;

/// Where words begin and end, for moving by word; offsets are UTF-16.
public interface WordSteps {

    /// The nearest word edge after an offset, or the text's length.
    int next(ArticleText text, int offset);

    /// The nearest word edge before an offset, or 0.
    int previous(ArticleText text, int offset);
}
