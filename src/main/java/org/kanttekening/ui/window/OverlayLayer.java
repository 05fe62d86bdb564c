package org.kanttekening.ui.window;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.Set;

/// Shows one thing at a time over the window's content: the actor picker, the palette, the keys.
///
/// These lie in the window's own scene, not in pop-up windows: the focus and the keys stay in one
/// place, screen readers follow, and no window manager can put them elsewhere.
public final class OverlayLayer extends StackPane {

    private static final double GAP = 8;
    private static final PseudoClass LIGHT = PseudoClass.getPseudoClass("light");

    /// Whatever is shown keeps its place when it, the window or the text becomes larger or smaller.
    private final Pane layer =
            new Pane() {
                @Override
                protected void layoutChildren() {
                    if (shown != null) {
                        place(shown, beside);
                    }
                }
            };

    private final Set<Region> kept = new HashSet<>();
    private @Nullable Region shown;
    private @Nullable Bounds beside;
    private @Nullable Runnable closed;

    public OverlayLayer(Node content) {
        layer.setVisible(false);
        layer.setPickOnBounds(true);
        layer.getStyleClass().add("overlay-layer");
        layer.addEventHandler(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    if (layer.equals(event.getTarget())) {
                        close();
                    }
                });
        layer.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        close();
                    }
                });
        getChildren().addAll(content, layer);
        setAlignment(Pos.TOP_LEFT);
    }

    public boolean isShowing() {
        return shown != null;
    }

    /// Shows a pane in the middle of the upper part of the window.
    public void show(Region pane, Runnable whenClosed) {
        open(pane, null, whenClosed);
    }

    /// Shows a form in the middle of the upper part of the window; closed, the focus is where it
    /// was.
    void ask(Region form) {
        var before = getScene().getFocusOwner();
        show(
                form,
                () -> {
                    if (before != null) {
                        before.requestFocus();
                    }
                });
    }

    /// Shows a pane below (or, where there is no room, above) a place in the window.
    ///
    /// @param near in the scene's coordinates
    public void showNear(Region pane, Bounds near, Runnable whenClosed) {
        open(pane, near, whenClosed);
    }

    /// Has a pane stay in the scene, unseen, when it is closed: so it need not be styled anew each
    /// time it is shown.
    public void keep(Region pane) {
        kept.add(pane);
    }

    public void close() {
        if (shown == null) {
            return;
        }
        var after = closed;
        shown = null;
        closed = null;
        layer.getChildren().removeIf(pane -> !kept.contains(pane));
        layer.getChildren().forEach(pane -> pane.setVisible(false));
        layer.setVisible(false);
        if (after != null) {
            after.run();
        }
    }

    private void open(Region pane, @Nullable Bounds near, Runnable whenClosed) {
        close();
        shown = pane;
        beside = near;
        closed = whenClosed;
        layer.pseudoClassStateChanged(LIGHT, near != null);
        pane.setVisible(true);
        layer.setVisible(true);
        if (!layer.getChildren().contains(pane)) {
            dress(pane);
            layer.getChildren().add(pane);
            layer.applyCss();
        }
        layer.requestLayout();
        layer.layout();
    }

    private static void dress(Region pane) {
        if (!pane.getStyleClass().contains("overlay")) {
            pane.getStyleClass().add("overlay");
        }
    }

    private void place(Region pane, @Nullable Bounds near) {
        double width = Math.min(pane.prefWidth(-1), getWidth() - 2 * GAP);
        double height = Math.min(pane.prefHeight(width), getHeight() - 2 * GAP);
        pane.resize(width, height);
        if (near == null) {
            pane.relocate(
                    snapPositionX((getWidth() - width) / 2),
                    snapPositionY(Math.max(GAP, (getHeight() - height) / 5)));
            return;
        }
        var at = sceneToLocal(near);
        double x = Math.clamp(at.getMinX(), GAP, Math.max(GAP, getWidth() - width - GAP));
        boolean below = at.getMaxY() + GAP + height <= getHeight();
        double y = below ? at.getMaxY() + GAP : Math.max(GAP, at.getMinY() - GAP - height);
        pane.relocate(snapPositionX(x), snapPositionY(y));
    }
}
