package org.kanttekening.ui.article;

import javafx.scene.Node;
import javafx.scene.layout.Pane;

import org.jspecify.annotations.Nullable;

/// What stands above the headline, such as where and when the article appeared, and scrolls with
/// it.
final class Heading {

    private static final double SPACE_BELOW = 0.7;

    private final Pane overlay;
    private @Nullable Node node;
    private double height;

    Heading(Pane overlay) {
        this.overlay = overlay;
    }

    void set(@Nullable Node above) {
        if (node != null) {
            overlay.getChildren().remove(node);
        }
        node = above;
        if (above != null) {
            above.setManaged(false);
            overlay.getChildren().addFirst(above);
        }
    }

    /// How much room it takes above the headline.
    double height() {
        return height;
    }

    /// Measures it again.
    ///
    /// @return whether it takes other room than before
    boolean measure(Page page) {
        double before = height;
        height =
                node == null
                        ? 0
                        : Math.ceil(node.prefHeight(page.column()) + page.em() * SPACE_BELOW);
        return height != before;
    }

    /// @param first the first paragraph, if it can be seen
    void place(Page page, @Nullable MarkedFlow first) {
        if (node == null) {
            return;
        }
        node.setVisible(first != null);
        if (first != null) {
            double own = node.prefHeight(page.column());
            node.resizeRelocate(page.left(), Shown.top(first), page.column(), own);
        }
    }
}
