package org.kanttekening.ui.settings;

import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kanttekening.app.Command;
import org.kanttekening.app.KeyMap;
import org.kanttekening.app.KeyStroke;
import org.kanttekening.app.Messages;
import org.kanttekening.app.Settings;
import org.kanttekening.ui.KeyStrokes;
import org.kanttekening.ui.palette.KeyNames;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The keys of all commands: choose one, press the new key. A key that gave another command is
/// taken from it, and that is said.
final class KeySettings extends VBox {

    private final Messages messages;
    private final Supplier<Settings> settings;
    private final Consumer<Settings> changed;
    private final ListView<Command> list = new ListView<>();
    private final Label said = new Label();

    KeySettings(Messages messages, Supplier<Settings> settings, Consumer<Settings> changed) {
        super(6);
        this.messages = messages;
        this.settings = settings;
        this.changed = changed;
        var heading = new Label(messages.text("settings.keys"));
        heading.getStyleClass().add("heading");
        var hint = new Label(messages.text("settings.keys.hint"));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        said.getStyleClass().add("hint");
        said.setWrapText(true);
        list.setId("settings-keys");
        list.setAccessibleText(messages.text("settings.keys"));
        list.getItems().setAll(Command.values());
        list.setCellFactory(_ -> new Row());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(heading, hint, list, said);
    }

    private void pressed(KeyEvent event) {
        var command = list.getSelectionModel().getSelectedItem();
        if (command == null || event.getCode().isModifierKey() || moves(event)) {
            return;
        }
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (plain && event.getCode() == KeyCode.BACK_SPACE) {
            event.consume();
            set(command, null);
        } else if (plain && event.getCode() == KeyCode.DELETE && command != Command.REMOVE) {
            event.consume();
            set(command, List.of());
        } else {
            KeyStrokes.pressed(event)
                    .ifPresent(stroke -> {
                        event.consume();
                        give(command, stroke);
                    });
        }
    }

    private void typed(KeyEvent event) {
        var command = list.getSelectionModel().getSelectedItem();
        if (command == null || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean locked = Platform.isKeyLocked(KeyCode.CAPS).orElse(false);
        KeyStroke.typed(event.getCharacter(), locked)
                .ifPresent(stroke -> {
                    event.consume();
                    give(command, stroke);
                });
    }

    /// Keys that go through the list, or leave it, cannot be set here.
    private static boolean moves(KeyEvent event) {
        return !event.isShortcutDown()
                && switch (event.getCode()) {
                    case UP, DOWN, PAGE_UP, PAGE_DOWN, HOME, END, TAB, ESCAPE -> true;
                    default -> false;
                };
    }

    private void give(Command command, KeyStroke stroke) {
        var now = new KeyMap(settings.get().keys());
        var keys = new LinkedHashMap<>(settings.get().keys());
        var losers = now.taken(stroke, command);
        for (var loser : losers) {
            var left = new ArrayList<>(now.of(loser));
            left.remove(stroke);
            keys.put(loser.id(), left.stream().map(KeyStroke::toString).toList());
        }
        keys.put(command.id(), List.of(stroke.toString()));
        changed.accept(settings.get().withKeys(keys));
        said.setText(
                losers.isEmpty()
                        ? ""
                        : messages.text(
                                "settings.keys.taken",
                                KeyNames.shown(messages, stroke),
                                messages.text(losers.getFirst().nameKey())));
        list.refresh();
    }

    /// @param strokes null for the usual ones
    private void set(Command command, @Nullable List<String> strokes) {
        var keys = new LinkedHashMap<>(settings.get().keys());
        if (strokes == null) {
            keys.remove(command.id());
        } else {
            keys.put(command.id(), strokes);
        }
        changed.accept(settings.get().withKeys(keys));
        said.setText("");
        list.refresh();
    }

    private final class Row extends ListCell<Command> {
        private final Label name = new Label();
        private final Label keys = new Label();
        private final HBox row = new HBox(10, name, keys);

        Row() {
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            keys.getStyleClass().add("key");
        }

        @Override
        protected void updateItem(@Nullable Command command, boolean empty) {
            super.updateItem(command, empty);
            if (empty || command == null) {
                setGraphic(null);
                return;
            }
            var map = new KeyMap(settings.get().keys());
            name.setText(messages.text(command.nameKey()));
            keys.setText(KeyNames.shown(messages, map.of(command)));
            keys.setVisible(!keys.getText().isEmpty());
            setAccessibleText(name.getText() + " " + keys.getText());
            setGraphic(row);
        }
    }
}
