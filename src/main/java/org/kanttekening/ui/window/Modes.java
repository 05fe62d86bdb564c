package org.kanttekening.ui.window;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

/// What the window is for now: annotating one article, or finding in all of them.
final class Modes {

    private final BorderPane page;
    private final Node columns;
    private final TopBar top;
    private boolean finding;

    /// @param columns the list, the article and the panels
    Modes(BorderPane page, Node columns, TopBar top) {
        this.page = page;
        this.columns = columns;
        this.top = top;
    }

    boolean isFinding() {
        return finding;
    }

    void annotate() {
        finding = false;
        page.setCenter(columns);
        top.finding(false);
    }

    /// @param pane that finds
    void find(Node pane) {
        finding = true;
        page.setCenter(pane);
        top.finding(true);
    }
}
