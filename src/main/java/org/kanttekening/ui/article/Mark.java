package org.kanttekening.ui.article;

import org.kanttekening.annotation.Kind;

/// One stretch of one paragraph that belongs to an annotation, and how it is drawn.
///
/// @param start in the paragraph, UTF-16, inclusive
/// @param end in the paragraph, UTF-16, exclusive
/// @param lane among the marks of its layer: 0 is nearest to the words, or outermost for tints
/// @param begins whether the passage begins here, rather than in a paragraph before
/// @param ends whether the passage ends here, rather than in a paragraph after
/// @param index of the segment in its passage
public record Mark(
        int start,
        int end,
        MarkShape shape,
        int lane,
        Emphasis emphasis,
        boolean incomplete,
        boolean begins,
        boolean ends,
        Kind kind,
        String id,
        String path,
        int index) {

    /// How much a mark stands out.
    public enum Emphasis {
        PLAIN,
        /// It belongs to the chosen annotation: an actor who speaks the chosen quote.
        RELATED,
        CHOSEN
    }

    public boolean chosen() {
        return emphasis == Emphasis.CHOSEN;
    }

    public boolean related() {
        return emphasis == Emphasis.RELATED;
    }

    boolean overlaps(int from, int to) {
        return start < to && from < end;
    }
}
