package org.kanttekening.ui.window;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.kanttekening.ui.article.ArticleView;
import org.kanttekening.ui.review.ReviewPane;

/// Tells where the focus is, for the keys of one window, and moves an edge that has been taken.
final class DeskKeys {

    private final DeskWindow window;
    private final Scene scene;
    private final ArticleView view;

    DeskKeys(DeskWindow window, Scene scene, ArticleView view) {
        this.window = window;
        this.scene = scene;
        this.view = view;
    }

    void install() {
        new KeyDispatcher(
                        window.commands(),
                        window.now()::keys,
                        this::place,
                        this::edgeKey,
                        window.now()::refused)
                .install(scene);
    }

    private KeyDispatcher.Place place() {
        var owner = scene.getFocusOwner();
        if (window.overlays().isShowing()) {
            return KeyDispatcher.Place.OVERLAY;
        }
        if (window.modes().isFinding() || window.modes().isSheet()) {
            return KeyDispatcher.Place.ELSEWHERE;
        }
        if (window.modes().isReviewing()) {
            return window.review().pane().filter(ReviewPane::isMerging).isPresent()
                    ? KeyDispatcher.Place.ELSEWHERE
                    : KeyDispatcher.Place.REVIEW;
        }
        if (owner == null || KeyDispatcher.within(owner, view)) {
            return KeyDispatcher.Place.ARTICLE;
        }
        if (KeyDispatcher.within(owner, window.form())) {
            return KeyDispatcher.Place.FIELDS;
        }
        return KeyDispatcher.within(owner, window.panels().cards())
                ? KeyDispatcher.Place.CARDS
                : KeyDispatcher.Place.ELSEWHERE;
    }

    /// While an edge is taken, arrows move it, Enter keeps it and Esc puts it back; any other key
    /// lets it go and does what it does.
    private boolean edgeKey(KeyEvent event) {
        var open = window.openDesk();
        if (open.isEmpty()
                || open.get().boundaries().taken().isEmpty()
                || event.getCode().isModifierKey()) {
            return false;
        }
        var boundaries = open.get().boundaries();
        boolean ours =
                switch (event.getCode()) {
                    case LEFT, RIGHT -> {
                        boundaries.move(event.getCode() == KeyCode.RIGHT, event.isShortcutDown());
                        yield true;
                    }
                    case ESCAPE -> {
                        boundaries.cancel();
                        yield true;
                    }
                    default -> {
                        boundaries.letGo();
                        yield event.getCode() == KeyCode.ENTER;
                    }
                };
        window.edgeMoved();
        return ours;
    }
}
