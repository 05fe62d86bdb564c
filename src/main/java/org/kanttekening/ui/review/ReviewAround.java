package org.kanttekening.ui.review;

import javafx.scene.layout.Region;

import org.kanttekening.app.Command;
import org.kanttekening.app.Messages;
import org.kanttekening.app.review.Occasion;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What the window around a review does for it.
///
/// @param overlay shows a form over the window
/// @param closeOverlay closes it again
/// @param changed is told when other keys work now, or something else is to be said of them
/// @param pass shows a message for a while
/// @param give gives a command, as its key does
/// @param reasons the codes of reasons: the scheme's and the folder's own
/// @param ruler writes rulings
public record ReviewAround(
        Messages messages,
        Consumer<Region> overlay,
        Runnable closeOverlay,
        Runnable leave,
        Runnable changed,
        Consumer<String> pass,
        Consumer<Command> give,
        Supplier<List<String>> reasons,
        Ruler ruler) {

    /// Writes rulings into the folder's guidelines.
    public interface Ruler {

        /// @param sentence that rules
        /// @param word that passages must contain to be touched by it, or empty
        /// @param refused is given why nothing was written
        void rule(
                Occasion occasion,
                String sentence,
                String word,
                Runnable then,
                Consumer<String> refused);
    }
}
