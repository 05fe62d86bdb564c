package org.kanttekening.ui.progress;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kanttekening.app.progress.Assigning;
import org.kanttekening.folder.AnnotatorId;
import org.kanttekening.ui.form.Days;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Asks who is to tag some articles, and by which day.
final class AssignForm extends VBox {

    private final ProgressWords words;
    private final List<String> articles;
    private final Consumer<Assigning> done;
    private final ComboBox<String> person = new ComboBox<>();
    private final TextField day = new TextField();
    private final Label wrong = new Label();

    /// @param people who are known here, by id
    /// @param proposed who is meant at first
    /// @param due the day that stands there at first, or empty
    AssignForm(
            ProgressWords words,
            List<String> articles,
            Collection<String> people,
            String proposed,
            String due,
            Consumer<Assigning> done) {
        super(8);
        this.words = words;
        this.articles = articles;
        this.done = done;
        setId("assign-form");
        setPadding(new Insets(16));
        setPrefWidth(420);
        var title = new Label(words.text("assign.title", articles.size()));
        title.getStyleClass().add("title");
        person.setId("assign-person");
        person.setEditable(true);
        person.setMaxWidth(Double.MAX_VALUE);
        person.getItems().setAll(people);
        person.getEditor().setText(proposed);
        day.setId("assign-day");
        day.setText(due);
        day.setPromptText(words.text("assign.day.prompt"));
        wrong.setId("assign-wrong");
        wrong.getStyleClass().add("problem");
        wrong.setWrapText(true);
        var grid = new GridPane(12, 8);
        grid.addRow(0, named("assign.person", person), person);
        grid.addRow(1, named("assign.day", day), day);
        GridPane.setHgrow(person, javafx.scene.layout.Priority.ALWAYS);
        var take = new Button(words.text("assign.take"));
        take.setId("assign-take");
        take.setOnAction(_ -> finish(true));
        var give = new Button(words.text("assign.give"));
        give.setId("assign-give");
        give.setDefaultButton(true);
        give.setOnAction(_ -> finish(false));
        var foot = new HBox(8, take, give);
        foot.setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(title, grid, wrong, foot);
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER
                            && !person.isShowing()
                            && !take.isFocused()) {
                        event.consume();
                        finish(false);
                    }
                });
    }

    void focus() {
        person.requestFocus();
        person.getEditor().selectAll();
    }

    private Label named(String key, javafx.scene.Node field) {
        var label = new Label(words.text(key));
        label.setLabelFor(field);
        return label;
    }

    private void finish(boolean taking) {
        var who = AnnotatorId.from(person.getEditor().getText());
        var due = day.getText().isBlank() ? "" : Days.read(day.getText());
        if (who.isEmpty()) {
            wrong.setText(words.text("assign.nobody"));
            person.requestFocus();
        } else if (!taking && !due.isEmpty() && Days.whole(due).isEmpty()) {
            wrong.setText(words.text("assign.no-day"));
            day.requestFocus();
        } else {
            done.accept(
                    Assigning.of(
                            articles,
                            who.get().value(),
                            taking ? Optional.empty() : Optional.of(due)));
        }
    }
}
