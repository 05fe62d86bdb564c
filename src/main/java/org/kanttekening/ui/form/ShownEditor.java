package org.kanttekening.ui.form;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import java.util.function.Function;

/// A value that is only shown.
final class ShownEditor<V> extends Editor<V> {

    private final Label label = new Label();
    private final Function<V, String> text;

    ShownEditor(Function<V, String> text) {
        this.text = text;
        label.getStyleClass().add("form-value");
        label.setWrapText(true);
        label.setFocusTraversable(true);
    }

    @Override
    Region node() {
        return label;
    }

    @Override
    void show(V value, boolean another) {
        label.setText(text.apply(value));
    }

    @Override
    void focus() {
        label.requestFocus();
    }

    @Override
    void setEditable(boolean editable) {}
}
