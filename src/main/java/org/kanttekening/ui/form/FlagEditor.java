package org.kanttekening.ui.form;

import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// Yes or no.
final class FlagEditor extends Editor<Boolean> {

    private final Site<Boolean> site;
    private final CheckBox box;
    private boolean shown;

    FlagEditor(Site<Boolean> site) {
        this.site = site;
        box = new CheckBox(site.label());
        Controls.describe(box, site.label(), site.help());
        box.setOnAction(_ -> set(box.isSelected()));
        box.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                        event.consume();
                        site.set().accept(shown);
                        Controls.moveOn(box);
                    }
                });
    }

    private void set(boolean value) {
        site.set().accept(value);
        box.setSelected(shown);
    }

    @Override
    Region node() {
        return box;
    }

    @Override
    void show(Boolean value, boolean another) {
        shown = value;
        box.setSelected(value);
    }

    @Override
    void focus() {
        box.requestFocus();
    }

    @Override
    void setEditable(boolean editable) {
        box.setDisable(!editable);
    }

    @Override
    boolean carriesLabel() {
        return true;
    }
}
