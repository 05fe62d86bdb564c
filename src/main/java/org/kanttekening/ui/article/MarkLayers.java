package org.kanttekening.ui.article;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

import java.util.List;

/// Where the marks lie: in a layer behind the words and one before them, apart from the cells that
/// hold the words. Whenever the text area lays anything out, it takes its cells out of the scene
/// and puts them back, and all that is in them is styled anew.
final class MarkLayers {

    private final Pane behind = layer();
    private final Pane before = layer();

    private static Pane layer() {
        var layer = new Pane();
        layer.setManaged(false);
        layer.setMouseTransparent(true);
        var seen = new Rectangle();
        seen.widthProperty().bind(layer.widthProperty());
        seen.heightProperty().bind(layer.heightProperty());
        layer.setClip(seen);
        return layer;
    }

    Pane behind() {
        return behind;
    }

    Pane before() {
        return before;
    }

    void resize(double width, double height) {
        behind.resizeRelocate(0, 0, width, height);
        before.resizeRelocate(0, 0, width, height);
    }

    void clear() {
        behind.getChildren().clear();
        before.getChildren().clear();
    }

    /// Puts a paragraph's marks where its words are now.
    void place(MarkedFlow flow) {
        if (flow.under().getParent() == null) {
            behind.getChildren().add(flow.under());
            before.getChildren().add(flow.over());
            // They come after this frame's styles were applied, and the colours may be others now.
            flow.under().applyCss();
            flow.over().applyCss();
        }
        for (var marks : List.of(flow.under(), flow.over())) {
            marks.setLayoutX(Shown.left(flow));
            marks.setLayoutY(Shown.top(flow));
        }
    }

    void remove(MarkedFlow flow) {
        behind.getChildren().remove(flow.under());
        before.getChildren().remove(flow.over());
    }
}
