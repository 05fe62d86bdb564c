package org.kanttekening.folder;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.article.ArticleText;

/// Says of one's own annotations whether they are to be looked at again, though nothing is missing
/// in them. Two that say the same of everything should be equal: counts are kept as long as they
/// are.
@FunctionalInterface
public interface Recheck {

    /// Nothing is to be looked at again.
    Recheck NONE = (_, _) -> false;

    /// @param text of the annotation's article
    boolean asks(Annotation annotation, ArticleText text);
}
