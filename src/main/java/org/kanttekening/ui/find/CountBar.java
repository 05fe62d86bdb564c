package org.kanttekening.ui.find;

import javafx.scene.layout.Region;

/// A bar as long as a count is large beside the largest.
final class CountBar extends Region {

    private static final double LENGTH = 56;
    private static final double THICKNESS = 8;

    /// @param share of the longest bar, 0 to 1
    CountBar(double share) {
        getStyleClass().add("find-bar-of-count");
        double length = Math.max(2, LENGTH * share);
        setMinSize(length, THICKNESS);
        setPrefSize(length, THICKNESS);
        setMaxSize(length, THICKNESS);
    }
}
