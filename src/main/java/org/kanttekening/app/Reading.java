package org.kanttekening.app;

import org.kanttekening.article.Span;

import java.util.List;
import java.util.Optional;

/// What the article's language makes of its text: words, quotations, and ever wider selections.
/// Offsets are UTF-16.
public interface Reading extends WordSteps {

    /// The word at an offset, if there is one.
    Optional<Span> word(int offset);

    /// All quotations in text order, their marks included.
    List<Span> allQuotations();

    /// The innermost quotation around an offset, its marks included.
    Optional<Span> quotation(int offset);

    /// The next wider stretch: word, between quotation marks, with the marks, sentence, paragraph.
    Optional<Span> wider(Span span);
}
