package org.kanttekening.language;

import org.kanttekening.article.Span;

import java.util.Optional;

/// A stretch of text between quotation marks.
///
/// @param outer with its marks
/// @param inner without them
/// @param depth how many quotations it stands in
/// @param closed false for a paragraph of a running quotation that has no mark at its end
/// @param continuation the outer span of the next paragraph of such a running quotation
public record Quotation(
        Span outer, Span inner, int depth, boolean closed, Optional<Span> continuation) {}
