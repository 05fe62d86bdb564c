package org.kanttekening.ui.find;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;
import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.Shape;
import org.kanttekening.app.Messages;
import org.kanttekening.app.find.Acting;
import org.kanttekening.app.find.Setting;
import org.kanttekening.ui.form.LooseField;

import java.time.Clock;
import java.util.function.Consumer;

/// Asks which field of the ticked annotations is to be given which value.
final class ChangeForm extends VBox {

    private final FindWords words;
    private final Messages messages;
    private final Clock clock;
    private final LooseField.Folder folder;
    private final Consumer<Setting<?>> made;
    private final SearchableComboBox<Setting.Settable> field = new SearchableComboBox<>();
    private final ScrollPane place = new ScrollPane();
    private @Nullable LooseField<?, ?> editor;

    /// @param able what can be done with the ticked ones
    /// @param made is given what is to be set
    ChangeForm(
            FindWords words,
            Messages messages,
            Clock clock,
            LooseField.Folder folder,
            Acting.Able able,
            Consumer<Setting<?>> made) {
        super(10);
        this.words = words;
        this.messages = messages;
        this.clock = clock;
        this.folder = folder;
        this.made = made;
        setId("find-change-form");
        setPadding(new Insets(16));
        getStyleClass().add("find-form");
        var title = new Label(words.text("find.change.title", able.own()));
        title.getStyleClass().add("heading");
        title.setWrapText(true);
        field.setId("find-change-field");
        field.setAccessibleText(words.text("find.change.field"));
        field.setMaxWidth(Double.MAX_VALUE);
        field.getItems().setAll(Setting.settable(able.kinds()));
        field.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Setting.@Nullable Settable settable) {
                        return settable == null ? "" : words.of(settable.paths().getFirst());
                    }

                    @Override
                    public Setting.@Nullable Settable fromString(String name) {
                        return field.getItems().stream()
                                .filter(it -> words.of(it.paths().getFirst()).equals(name))
                                .findFirst()
                                .orElse(null);
                    }
                });
        place.setFitToWidth(true);
        VBox.setVgrow(place, Priority.ALWAYS);
        field.valueProperty().subscribe(this::chosen);
        var hint = new Label(words.text("find.change.hint"));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().setAll(title, field, place, hint, foot(able));
        field.setValue(field.getItems().getFirst());
    }

    void focus() {
        field.requestFocus();
    }

    private HBox foot(Acting.Able able) {
        var change = new Button(words.text("find.change.do", able.own()));
        change.setId("find-change-do");
        change.setDefaultButton(true);
        change.setOnAction(_ -> change());
        var foot = new HBox(change);
        foot.setAlignment(Pos.CENTER_RIGHT);
        return foot;
    }

    private void chosen(Setting.@Nullable Settable settable) {
        editor = settable == null ? null : editor(settable.shape(), settable.field());
        place.setContent(editor);
    }

    // The field is one of the shape's own.
    @SuppressWarnings("unchecked")
    private <R> LooseField<R, ?> editor(Shape<R> shape, Field<?, ?> of) {
        return new LooseField<>(shape, (Field<R, ?>) of, messages, clock, folder);
    }

    private void change() {
        var now = editor;
        var settable = field.getValue();
        if (now != null && settable != null) {
            made.accept(new Setting<>(settable.paths(), now.value()));
        }
    }
}
