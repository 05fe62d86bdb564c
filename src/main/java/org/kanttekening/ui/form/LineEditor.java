package org.kanttekening.ui.form;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.util.function.UnaryOperator;

/// Text of one line, set when Enter is pressed or the focus leaves.
final class LineEditor extends Editor<String> {

    private final Site<String> site;
    private final UnaryOperator<String> reading;
    private final TextField field = new TextField();
    private final HBox line = new HBox(field);
    private String shown = "";

    /// @param reading makes a value of what was typed
    LineEditor(Site<String> site, UnaryOperator<String> reading) {
        this.site = site;
        this.reading = reading;
        line.getStyleClass().add("form-line");
        HBox.setHgrow(field, Priority.ALWAYS);
        Controls.describe(field, site.label(), site.help());
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        field.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        commit();
                    }
                });
    }

    LineEditor with(Node... tools) {
        line.getChildren().addAll(tools);
        return this;
    }

    LineEditor prompting(String prompt) {
        field.setPromptText(prompt);
        return this;
    }

    TextField field() {
        return field;
    }

    @Override
    Region node() {
        return line;
    }

    @Override
    void show(String value, boolean another) {
        boolean typing = !field.getText().equals(shown);
        if (another || !typing || !value.equals(shown)) {
            put(value);
        }
        shown = value;
    }

    @Override
    void focus() {
        field.requestFocus();
        field.selectAll();
    }

    @Override
    void setEditable(boolean editable) {
        field.setEditable(editable);
    }

    @Override
    void commit() {
        var typed = reading.apply(field.getText().strip());
        if (typed.equals(shown)) {
            put(shown);
        } else if (field.isEditable()) {
            site.set().accept(typed);
        }
    }

    private void put(String value) {
        if (!field.getText().equals(value)) {
            int caret = field.getCaretPosition();
            field.setText(value);
            field.positionCaret(Math.min(caret, value.length()));
        }
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            event.consume();
            if (field.isEditable()) {
                site.set().accept(reading.apply(field.getText().strip()));
            }
            Controls.moveOn(field);
        }
    }
}
