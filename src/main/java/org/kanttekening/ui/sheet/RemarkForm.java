package org.kanttekening.ui.sheet;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kanttekening.app.Messages;

import java.util.function.Consumer;

/// Asks for a remark, or for the answer to one. Ctrl+Enter gives it.
public final class RemarkForm extends VBox {

    private final TextArea text = new TextArea();

    /// @param title says on what, or to whom
    public RemarkForm(Messages messages, String title, Consumer<String> given) {
        super(8);
        setId("review-remark");
        setPadding(new Insets(16));
        setPrefSize(420, 240);
        var heading = new Label(title);
        heading.getStyleClass().add("heading");
        text.setWrapText(true);
        text.setPromptText(messages.text("review.remark.text"));
        text.setAccessibleText(messages.text("review.remark.text"));
        VBox.setVgrow(text, Priority.ALWAYS);
        var done = new Button(messages.text("review.remark.done"));
        done.setDefaultButton(true);
        done.setOnAction(_ -> given.accept(text.getText()));
        var foot = new HBox(done);
        foot.setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(heading, text, foot);
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                        event.consume();
                        given.accept(text.getText());
                    }
                });
    }

    public void focus() {
        text.requestFocus();
    }
}
