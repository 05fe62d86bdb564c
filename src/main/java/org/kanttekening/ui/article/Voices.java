package org.kanttekening.ui.article;

import org.kanttekening.annotation.Annotation;

import java.util.Optional;
import java.util.function.Function;

/// Whose the marks are, where several people's are shown at once: each has a lane of their own
/// under the words.
///
/// @param of tells in which lane an annotation is drawn and how much it stands out; none where it
///   is not to be seen
public record Voices(Function<Annotation, Optional<Voice>> of) {

    /// How one annotation is drawn.
    ///
    /// @param lane of the person, from 0
    /// @param emphasis plain for what all agree on, related for what differs, chosen for the chosen
    ///   one
    public record Voice(int lane, Mark.Emphasis emphasis) {}
}
