package org.kanttekening.ui.form;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

/// One value out of many: a term of a long list, a country, another annotation, an entry of the
/// register.
final class PickerEditor extends Editor<String> {

    private final Site<String> site;
    private final Picker picker;
    private final Button follow;
    private final HBox line;
    private String shown = "";

    /// @param leadsOn whether a value may be the id of another annotation, which can then be gone
    ///   to
    PickerEditor(Site<String> site, Options options, boolean leadsOn) {
        this.site = site;
        picker = new Picker(options, site.text("form.choices"), this::take);
        picker.setOnConfirm(() -> site.set().accept(shown));
        Controls.describe(picker.field(), site.label(), site.help());
        HBox.setHgrow(picker, Priority.ALWAYS);
        follow =
                Controls.icon(
                        Feather.CORNER_UP_RIGHT,
                        site.text("form.follow"),
                        () -> site.context().choose(shown));
        line = leadsOn ? new HBox(picker, follow) : new HBox(picker);
        line.getStyleClass().add("form-line");
    }

    private void take(String value) {
        site.set().accept(value.isEmpty() ? site.fallback() : value);
    }

    @Override
    Region node() {
        return line;
    }

    @Override
    void show(String value, boolean another) {
        shown = value;
        picker.show(value, another);
        boolean leads = site.context().annotations().find(value).isPresent();
        follow.setVisible(leads);
        follow.setManaged(leads);
    }

    @Override
    void focus() {
        picker.field().requestFocus();
    }

    @Override
    void setEditable(boolean editable) {
        picker.setEditable(editable);
    }

    @Override
    void commit() {
        picker.commit();
    }
}
