package org.kanttekening.ui.picker;

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

import org.kanttekening.app.Messages;
import org.kanttekening.ui.picker.PickerModel.Choice;

import java.util.List;
import java.util.function.Consumer;

/// Asks which actor the words at hand stand for: typing finds or makes one, arrows and Enter take a
/// choice, and until something is typed the digits take the first nine at once. It can ask again
/// and again.
public final class ActorPicker extends VBox {

    private static final int ROWS = 8;

    private final Messages messages;
    private PickerModel model = new PickerModel(_ -> List.of(), _ -> List.of(), "");
    private Consumer<Choice> picked = _ -> {};
    private final TextField field = new TextField();
    private final ListView<Choice> list = new ListView<>();

    public ActorPicker(Messages messages) {
        this.messages = messages;
        getStyleClass().add("actor-picker");
        setSpacing(8);
        setPadding(new Insets(12));
        field.setPromptText(messages.text("picker.prompt"));
        field.setAccessibleText(messages.text("picker.prompt"));
        field.setId("actor-picker-field");
        list.setId("actor-picker-list");
        list.fixedCellSizeProperty().subscribe(this::roomForAll);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new Row());
        list.setAccessibleText(messages.text("picker.list"));
        var hint = new Label(messages.text("picker.hint"));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        getChildren().addAll(field, list, hint);
        field.textProperty().subscribe(this::offer);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        list.setOnMouseClicked(_ -> take(list.getSelectionModel().getSelectedIndex()));
    }

    /// Asks about other words, with nothing typed yet.
    ///
    /// @param answer is given what is picked
    public void ask(PickerModel about, Consumer<Choice> answer) {
        model = about;
        picked = answer;
        if (field.getText().isEmpty()) {
            offer("");
        } else {
            field.clear();
        }
    }

    public void focus() {
        field.requestFocus();
    }

    private void offer(String typed) {
        var choices = model.choices(typed);
        list.getItems().setAll(choices);
        list.getSelectionModel().select(model.preselected(choices, typed));
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - ROWS + 1));
        roomForAll();
    }

    private void roomForAll() {
        int rows = Math.clamp(list.getItems().size(), 1, ROWS);
        list.setPrefHeight(rows * list.getFixedCellSize() + 2);
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1, event);
            case UP -> move(-1, event);
            case ENTER -> {
                event.consume();
                take(list.getSelectionModel().getSelectedIndex());
            }
            default -> {}
        }
    }

    private void typed(KeyEvent event) {
        if (!field.getText().isEmpty() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        var character = event.getCharacter();
        if (character.length() == 1 && character.charAt(0) >= '1' && character.charAt(0) <= '9') {
            event.consume();
            takeActor(character.charAt(0) - '0');
        }
    }

    /// Takes the actor of the article with this number, from 1.
    private void takeActor(int number) {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (number(i) == number) {
                take(i);
                return;
            }
        }
    }

    /// The number of the actor at a place in the list; 0 for what is no actor of the article.
    private int number(int index) {
        if (!(list.getItems().get(index) instanceof Choice.Present)) {
            return 0;
        }
        return (int)
                        list.getItems().subList(0, index).stream()
                                .filter(Choice.Present.class::isInstance)
                                .count()
                + 1;
    }

    private void move(int step, KeyEvent event) {
        event.consume();
        int size = list.getItems().size();
        if (size > 0) {
            int next = Math.floorMod(list.getSelectionModel().getSelectedIndex() + step, size);
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - ROWS + 2));
        }
    }

    private void take(int index) {
        if (index >= 0 && index < list.getItems().size()) {
            picked.accept(list.getItems().get(index));
        }
    }

    private final class Row extends ListCell<Choice> {
        private final Label digit = new Label();
        private final Label name = new Label();
        private final Label about = new Label();
        private final HBox row;

        Row() {
            digit.getStyleClass().add("key");
            digit.setMinWidth(Region.USE_PREF_SIZE);
            digit.setAlignment(Pos.CENTER);
            name.getStyleClass().add("name");
            about.getStyleClass().add("hint");
            about.setMinWidth(Region.USE_PREF_SIZE);
            HBox.setHgrow(name, Priority.ALWAYS);
            name.setMaxWidth(Double.MAX_VALUE);
            row = new HBox(8, digit, name, about);
            row.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            if (empty || choice == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            int number = number(getIndex());
            digit.setText(number >= 1 && number <= 9 ? String.valueOf(number) : "");
            digit.setVisible(!digit.getText().isEmpty());
            switch (choice) {
                case Choice.Present it -> {
                    name.setText(it.name());
                    about.setText(messages.text("picker.mentions", it.actor().mentions().size()));
                }
                case Choice.Registered it -> {
                    name.setText(it.name());
                    about.setText(messages.text("picker.registered"));
                }
                case Choice.New it -> {
                    name.setText(messages.text("picker.new", it.name()));
                    about.setText("");
                }
            }
            setAccessibleText(name.getText() + " " + about.getText());
            setGraphic(row);
        }
    }
}
