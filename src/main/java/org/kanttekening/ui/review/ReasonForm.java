package org.kanttekening.ui.review;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kanttekening.review.decide.Deciding.Reason;

import java.util.List;
import java.util.function.Consumer;

/// Asks why something is decided: one of the reasons, and in words. Enter gives it; in the words,
/// Ctrl+Enter.
final class ReasonForm extends VBox {

    private final ToggleGroup codes = new ToggleGroup();
    private final TextArea note = new TextArea();

    /// @param known the codes of reasons
    /// @param given is given the reason
    ReasonForm(ReviewWords words, List<String> known, Reason before, Consumer<Reason> given) {
        super(8);
        setId("review-reason");
        setPadding(new Insets(16));
        getStyleClass().add("find-form");
        var title = new Label(words.text("reason.title"));
        title.getStyleClass().add("heading");
        var choices = new VBox(4);
        choices.getChildren().add(choice("", words.text("reason.none"), before));
        known.forEach(code -> choices.getChildren().add(choice(code, words.reason(code), before)));
        note.setId("review-reason-note");
        note.setText(before.note());
        note.setPromptText(words.text("reason.note"));
        note.setAccessibleText(words.text("reason.note"));
        note.setWrapText(true);
        note.setPrefRowCount(3);
        VBox.setVgrow(note, Priority.ALWAYS);
        var done = new Button(words.text("reason.done"));
        done.setId("review-reason-done");
        done.setDefaultButton(true);
        done.setOnAction(_ -> given.accept(reason()));
        var foot = new HBox(done);
        foot.setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(title, choices, note, foot);
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    boolean inText = note.equals(event.getTarget()) && !event.isShortcutDown();
                    if (event.getCode() == KeyCode.ENTER && !inText) {
                        event.consume();
                        given.accept(reason());
                    }
                });
    }

    void focus() {
        if (codes.getSelectedToggle() instanceof RadioButton chosen) {
            chosen.requestFocus();
        }
    }

    private RadioButton choice(String code, String called, Reason before) {
        var choice = new RadioButton(called);
        choice.setUserData(code);
        choice.setToggleGroup(codes);
        choice.setSelected(code.equals(before.code()));
        return choice;
    }

    private Reason reason() {
        var chosen = codes.getSelectedToggle();
        return new Reason(
                chosen == null ? "" : String.valueOf(chosen.getUserData()), note.getText().strip());
    }
}
