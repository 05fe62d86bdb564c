package org.kanttekening.ui.form;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// Text of several lines, in an area that grows with it; set when the focus leaves.
final class LongTextEditor extends Editor<String> {

    /// Room between the text and the area's edge: borders, padding, and where the scroll bar would
    /// be.
    private static final double SIDES = 22;

    private static final double ABOVE_AND_BELOW = 14;
    private static final double MOST = 320;

    private final Site<String> site;
    private final TextArea area = new TextArea();
    private final Text measure = new Text();
    private String shown = "";

    /// How the area shows the value: it drops control characters.
    private String displayed = "";

    LongTextEditor(Site<String> site) {
        this.site = site;
        area.setWrapText(true);
        area.setPrefRowCount(1);
        Controls.describe(area, site.label(), site.help());
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        area.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        commit();
                    }
                });
        area.textProperty().subscribe(_ -> grow());
        area.widthProperty().subscribe(_ -> grow());
        area.fontProperty().subscribe(_ -> grow());
    }

    private void grow() {
        measure.setFont(area.getFont());
        measure.setWrappingWidth(Math.max(40, area.getWidth() - SIDES));
        measure.setText(area.getText() + " ");
        double height = measure.getLayoutBounds().getHeight() + ABOVE_AND_BELOW;
        area.setPrefHeight(Math.min(MOST, Math.ceil(height)));
        area.setMinHeight(Region.USE_PREF_SIZE);
    }

    @Override
    Region node() {
        return area;
    }

    @Override
    void show(String value, boolean another) {
        boolean typing = !area.getText().equals(displayed);
        if ((another || !typing || !value.equals(shown)) && !area.getText().equals(value)) {
            int caret = area.getCaretPosition();
            area.setText(value);
            area.positionCaret(Math.min(caret, area.getLength()));
            displayed = area.getText();
        } else if (area.getText().equals(value)) {
            displayed = value;
        }
        shown = value;
    }

    @Override
    void focus() {
        area.requestFocus();
        area.end();
    }

    @Override
    void setEditable(boolean editable) {
        area.setEditable(editable);
    }

    @Override
    void commit() {
        var typed = area.getText().strip();
        if (!typed.equals(displayed.strip()) && area.isEditable()) {
            site.set().accept(typed);
        }
    }

    /// Tab goes on to the next field, as everywhere in the form.
    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
            event.consume();
            area.requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }
}
