package org.kanttekening.language;

import org.kanttekening.article.Span;

import java.util.List;

/// A cue where it stands in a text; split ("maakte … bekend") it has several segments, in text
/// order.
public record CueMatch(List<Span> segments, Cue cue) {

    public CueMatch {
        segments = List.copyOf(segments);
    }

    /// The word that the cue was recognised by comes first in the text or a helping verb does.
    public int start() {
        return segments.getFirst().start();
    }
}
