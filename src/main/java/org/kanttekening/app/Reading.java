package org.kanttekening.app;

import java.util.Optional;
import org.kanttekening.article.Span;

/// What the article's language makes of its text: words, quotations, and ever wider selections.
/// Offsets are UTF-16.
public interface Reading extends WordSteps {

    /// The word at an offset, if there is one.
    Optional<Span> word(int offset);

    /// The innermost quotation around an offset, its marks included.
    Optional<Span> quotation(int offset);

    /// The next wider stretch: word, between quotation marks, with the marks, sentence, paragraph.
    Optional<Span> wider(Span span);
}
