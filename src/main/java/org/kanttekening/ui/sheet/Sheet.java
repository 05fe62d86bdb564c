package org.kanttekening.ui.sheet;

import javafx.scene.layout.Region;

/// Something about the whole folder that takes the place of the article for a while.
public interface Sheet {

    /// What is shown; always the same.
    Region region();

    /// Gives the focus to what one wants first.
    void focus();

    /// Stops what is under way for it; it is not shown again.
    void close();
}
