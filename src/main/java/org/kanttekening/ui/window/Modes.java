package org.kanttekening.ui.window;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

/// What the window is for now: annotating one article, reviewing what colleagues tagged in it,
/// finding in all of them, or a sheet about them.
final class Modes {

    /// What the window is for.
    enum Mode {
        ANNOTATE,
        REVIEW,
        FIND,
        SHEET,
        /// What is agreed on lies where one's own tags lie else.
        CORRECT
    }

    private final BorderPane page;
    private final Node columns;
    private final TopBar top;
    private Mode now = Mode.ANNOTATE;

    /// @param columns the list, the article and the panels
    Modes(BorderPane page, Node columns, TopBar top) {
        this.page = page;
        this.columns = columns;
        this.top = top;
    }

    Mode now() {
        return now;
    }

    /// Whether an article lies on the desk to be tagged, by oneself or for all.
    boolean isAnnotating() {
        return now == Mode.ANNOTATE || now == Mode.CORRECT;
    }

    boolean isFinding() {
        return now == Mode.FIND;
    }

    boolean isReviewing() {
        return now == Mode.REVIEW;
    }

    boolean isSheet() {
        return now == Mode.SHEET;
    }

    void annotate() {
        show(Mode.ANNOTATE, columns);
    }

    void correct() {
        show(Mode.CORRECT, columns);
    }

    /// @param pane that finds
    void find(Node pane) {
        show(Mode.FIND, pane);
    }

    /// @param pane that compares
    void review(Node pane) {
        show(Mode.REVIEW, pane);
    }

    /// @param pane that tells of the folder
    void sheet(Node pane) {
        show(Mode.SHEET, pane);
    }

    private void show(Mode mode, Node pane) {
        now = mode;
        page.setCenter(pane);
        top.mode(mode);
    }
}
