package org.kanttekening.ui.palette;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kanttekening.app.Command;
import org.kanttekening.app.Messages;

import java.util.function.Consumer;

/// Every command by name: typing finds, Enter gives.
public final class CommandPalette extends VBox {

    /// As many as the style sheet gives room for.
    private static final int ROWS = 11;

    private final CommandList commands;
    private final Consumer<Command> given;
    private final TextField field = new TextField();
    private final ListView<CommandList.Entry> list = new ListView<>();

    public CommandPalette(Messages messages, CommandList commands, Consumer<Command> given) {
        this.commands = commands;
        this.given = given;
        getStyleClass().add("palette");
        setSpacing(8);
        setPadding(new Insets(12));
        field.setId("palette-field");
        field.setPromptText(messages.text("palette.prompt"));
        field.setAccessibleText(messages.text("palette.prompt"));
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new Row());
        list.setPlaceholder(new Label(messages.text("palette.none")));
        list.setOnMouseClicked(_ -> give());
        getChildren().addAll(field, list);
        field.textProperty().subscribe(this::offer);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    public void focus() {
        field.requestFocus();
    }

    private void offer(String typed) {
        list.getItems().setAll(commands.matching(typed));
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1, event);
            case UP -> move(-1, event);
            case PAGE_DOWN -> move(ROWS - 1, event);
            case PAGE_UP -> move(1 - ROWS, event);
            case ENTER -> {
                event.consume();
                give();
            }
            default -> {}
        }
    }

    private void move(int step, KeyEvent event) {
        event.consume();
        int last = list.getItems().size() - 1;
        if (last >= 0) {
            int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + step, 0, last);
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - ROWS + 2));
        }
    }

    private void give() {
        var entry = list.getSelectionModel().getSelectedItem();
        if (entry != null && entry.enabled()) {
            given.accept(entry.command());
        }
    }

    private static final class Row extends ListCell<CommandList.Entry> {
        private final Label name = new Label();
        private final Label help = new Label();
        private final Label keys = new Label();
        private final HBox row;

        Row() {
            name.setMinWidth(Region.USE_PREF_SIZE);
            help.getStyleClass().add("hint");
            help.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(help, Priority.ALWAYS);
            keys.getStyleClass().add("key");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            row = new HBox(10, name, help, keys);
            row.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(CommandList.Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            name.setText(entry.name());
            help.setText(entry.help());
            keys.setText(entry.keys());
            keys.setVisible(!entry.keys().isEmpty());
            row.setOpacity(entry.enabled() ? 1 : 0.5);
            setAccessibleText(entry.name() + ", " + entry.help() + ", " + entry.keys());
            setGraphic(row);
        }
    }
}
