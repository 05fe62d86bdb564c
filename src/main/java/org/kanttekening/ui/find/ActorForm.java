package org.kanttekening.ui.find;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kanttekening.annotation.Actor;
import org.kanttekening.app.find.Tags;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// Asks which actor the ticked words are mentions of: one by name, or one of the register's.
final class ActorForm extends VBox {

    private final FindWords words;
    private final Function<String, List<Actor>> register;
    private final Consumer<Tags> made;
    private final TextField name = new TextField();
    private final ListView<Actor> entries = new ListView<>();

    /// @param proposed the name to begin with
    /// @param register finds entries of the folder's register by what is typed
    /// @param made is given the tags
    ActorForm(
            FindWords words,
            String proposed,
            int count,
            Function<String, List<Actor>> register,
            Consumer<Tags> made) {
        super(10);
        this.words = words;
        this.register = register;
        this.made = made;
        setId("find-actor");
        setPadding(new Insets(16));
        getStyleClass().add("find-form");
        var title = new Label(words.text("find.actor.title", count));
        title.getStyleClass().add("heading");
        title.setWrapText(true);
        name.setId("find-actor-name");
        name.setPromptText(words.text("find.actor.name"));
        name.setAccessibleText(words.text("find.actor.name"));
        name.textProperty().subscribe(this::look);
        name.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.DOWN && !entries.getItems().isEmpty()) {
                        event.consume();
                        entries.requestFocus();
                        entries.getSelectionModel().selectFirst();
                    }
                });
        entries.setId("find-actor-entries");
        entries.setAccessibleText(words.text("find.actor.register"));
        entries.setPlaceholder(new Label(words.text("find.actor.none")));
        entries.setCellFactory(_ -> new Cell());
        entries.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        event.consume();
                        make();
                    }
                });
        entries.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                make();
            }
        });
        VBox.setVgrow(entries, Priority.ALWAYS);
        var hint = new Label(words.text("find.actor.hint"));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        var tag = new Button(words.text("find.actor.do"));
        tag.setId("find-actor-do");
        tag.setDefaultButton(true);
        tag.setOnAction(_ -> make());
        var foot = new HBox(tag);
        foot.setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(title, name, entries, hint, foot);
        name.setText(proposed);
    }

    void focus() {
        name.requestFocus();
        name.selectAll();
    }

    private void look(String typed) {
        entries.getSelectionModel().clearSelection();
        entries.getItems().setAll(typed.isBlank() ? List.of() : register.apply(typed.strip()));
    }

    private void make() {
        var entry = Optional.ofNullable(entries.getSelectionModel().getSelectedItem());
        var typed = name.getText().strip();
        if (entry.isPresent() || !typed.isEmpty()) {
            made.accept(new Tags.Mentions(entry.map(Actor::name).orElse(typed), entry));
        }
    }

    private final class Cell extends ListCell<Actor> {
        @Override
        protected void updateItem(@Nullable Actor actor, boolean empty) {
            super.updateItem(actor, empty);
            setText(
                    empty || actor == null
                            ? null
                            : words.text("find.actor.entry", actor.name(), actor.register()));
        }
    }
}
