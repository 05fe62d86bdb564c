package org.kanttekening.ui.form;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Kind;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;

/// Several annotations: those named so far, each of which Delete takes away, and a picker that adds
/// one.
final class ReferencesEditor extends Editor<List<String>> {

    private final Site<List<String>> site;
    private final Picker picker;
    private final FlowPane named = new FlowPane();
    private final VBox box;
    private List<String> shown = List.of();
    private boolean editable = true;

    ReferencesEditor(Site<List<String>> site, Kind kind) {
        this.site = site;
        var options = Options.references(site.in(), new FieldType.Reference(kind));
        picker = new Picker(options, site.text("form.choices"), this::add);
        picker.prompt(site.text("form.add"));
        Controls.describe(picker.field(), site.label(), site.help());
        named.getStyleClass().add("form-toggles");
        box = new VBox(named, picker);
        box.getStyleClass().add("form-list");
    }

    private void add(String id) {
        if (id.isEmpty() || shown.contains(id)) {
            site.set().accept(shown);
            return;
        }
        var longer = new ArrayList<>(shown);
        longer.add(id);
        site.set().accept(List.copyOf(longer));
    }

    private void remove(String id) {
        site.set().accept(shown.stream().filter(other -> !other.equals(id)).toList());
        picker.field().requestFocus();
    }

    @Override
    Region node() {
        return box;
    }

    @Override
    void show(List<String> value, boolean another) {
        if (!value.equals(shown) || another) {
            named.getChildren().setAll(value.stream().map(this::chip).toList());
        }
        shown = value;
        named.setManaged(!value.isEmpty());
        picker.show("", another);
    }

    private Button chip(String id) {
        var chip = Controls.words(site.context().shortName(id), () -> site.context().choose(id));
        chip.getStyleClass().setAll("form-toggle");
        chip.setAccessibleHelp(site.text("form.chip.help"));
        chip.setTooltip(Controls.tooltip(site.text("form.chip.help")));
        chip.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (editable
                            && (event.getCode() == KeyCode.DELETE
                                    || event.getCode() == KeyCode.BACK_SPACE)) {
                        event.consume();
                        remove(id);
                    }
                });
        if (editable) {
            var remove = Controls.icon(Feather.X, site.text("form.remove"), () -> remove(id));
            chip.setGraphic(remove);
            chip.setContentDisplay(ContentDisplay.RIGHT);
        }
        return chip;
    }

    @Override
    void focus() {
        picker.field().requestFocus();
    }

    @Override
    void setEditable(boolean can) {
        editable = can;
        picker.setEditable(can);
    }

    @Override
    void commit() {
        picker.commit();
    }
}
