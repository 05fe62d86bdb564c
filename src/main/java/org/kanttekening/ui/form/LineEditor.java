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

    /// How the field shows the value: a line has no line feeds.
    private String displayed = "";

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
        boolean typing = !field.getText().equals(displayed);
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
        if (field.getText().equals(displayed)) {
            return;
        }
        var typed = typed();
        if (typed.equals(shown)) {
            put(shown);
        } else if (field.isEditable()) {
            site.set().accept(typed);
        }
    }

    private String typed() {
        return field.getText().equals(displayed) ? shown : reading.apply(field.getText().strip());
    }

    private void put(String value) {
        var line = value.replace('\n', ' ');
        if (!field.getText().equals(line)) {
            int caret = field.getCaretPosition();
            field.setText(line);
            field.positionCaret(Math.min(caret, line.length()));
        }
        displayed = field.getText();
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            event.consume();
            if (field.isEditable()) {
                site.set().accept(typed());
            }
            Controls.moveOn(field);
        }
    }
}
