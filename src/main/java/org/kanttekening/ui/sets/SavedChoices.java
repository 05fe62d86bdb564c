package org.kanttekening.ui.sets;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.kanttekening.app.ExportChoice;
import org.kanttekening.app.Messages;

import java.util.List;
import java.util.function.Consumer;

/// The choices of what to export that were saved under a name.
final class SavedChoices extends HBox {

    private final ChoiceBox<ExportChoice> names = new ChoiceBox<>();
    private final Button forget = new Button();
    private boolean showing;

    /// @param take hears which one is to be used
    /// @param save saves what is chosen now
    /// @param forget hears which one is to go
    SavedChoices(
            Messages messages,
            Consumer<ExportChoice> take,
            Runnable save,
            Consumer<ExportChoice> forget) {
        super(8);
        setAlignment(Pos.CENTER_RIGHT);
        names.setId("export-saved");
        names.setAccessibleText(messages.text("export.saved"));
        names.setConverter(new Names(messages.text("export.saved.none")));
        names.setPrefWidth(200);
        names.valueProperty()
                .subscribe(choice -> {
                    this.forget.setDisable(choice == null);
                    if (choice != null && !showing) {
                        take.accept(choice);
                    }
                });
        var saving = new Button(messages.text("export.save"));
        saving.setMinWidth(Region.USE_PREF_SIZE);
        saving.setOnAction(_ -> save.run());
        this.forget.setText(messages.text("export.forget"));
        this.forget.setMinWidth(Region.USE_PREF_SIZE);
        this.forget.setDisable(true);
        this.forget.setOnAction(_ -> forget.accept(names.getValue()));
        getChildren().setAll(names, saving, this.forget);
    }

    void show(List<ExportChoice> choices) {
        showing = true;
        names.getItems().setAll(choices);
        names.setValue(null);
        names.setDisable(choices.isEmpty());
        showing = false;
    }

    void choose(String name) {
        showing = true;
        names.getItems().stream()
                .filter(choice -> choice.name().equals(name))
                .findFirst()
                .ifPresent(names::setValue);
        showing = false;
    }

    private static final class Names extends StringConverter<ExportChoice> {
        private final String none;

        Names(String none) {
            this.none = none;
        }

        @Override
        public String toString(@Nullable ExportChoice choice) {
            return choice == null ? none : choice.name();
        }

        @Override
        public ExportChoice fromString(String text) {
            throw new UnsupportedOperationException("nobody types here");
        }
    }
}
