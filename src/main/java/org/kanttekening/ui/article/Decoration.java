package org.kanttekening.ui.article;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// All that is drawn on one paragraph besides its words. Offsets are UTF-16 in the paragraph.
///
/// @param receding whether what is not chosen stands back
record Decoration(
        ParagraphMarks marks,
        boolean receding,
        @Nullable Stretch selection,
        List<Stretch> hits,
        @Nullable Stretch currentHit,
        @Nullable Stretch flash,
        @Nullable Handle handle,
        List<Proposed> proposed) {

    /// @param goesOn whether it runs on into the paragraph after
    record Stretch(int start, int end, boolean goesOn) {}

    /// The edge of a passage that the reader is moving.
    record Handle(int offset, boolean isStart) {}

    /// A passage that a rule proposes.
    record Proposed(int start, int end, MarkShape shape) {}

    static final Decoration NONE =
            new Decoration(
                    ParagraphMarks.NONE, false, null, List.of(), null, null, null, List.of());
}
