package org.kanttekening.ui.sheet;

import javafx.scene.layout.Region;

/// Something about the whole folder that takes the place of the article for a while.
public interface Sheet {

    /// What is shown; always the same.
    Region region();

    /// Gives the focus to what one wants first.
    void focus();

    /// The key of the message that says which keys work here.
    default String hintKey() {
        return "status.keys.sheet";
    }

    /// Files of the folder, or what its people have agreed on, have changed.
    default void changed() {}

    /// Whether what was done last here can be undone, or what was undone last be done again.
    ///
    /// @param undo which of the two
    default boolean canMove(boolean undo) {
        return false;
    }

    default void move(boolean undo) {}

    /// Goes round its parts.
    ///
    /// @param step 1 or −1
    default void nextPane(int step) {
        focus();
    }

    /// Stops what is under way for it; it is not shown again.
    void close();
}
