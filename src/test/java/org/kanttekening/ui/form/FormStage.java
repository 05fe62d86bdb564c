package org.kanttekening.ui.form;

import com.sun.javafx.tk.Toolkit;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;

import org.kanttekening.annotation.Item;
import org.testfx.util.WaitForAsyncUtils;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

/// A form on a stage, and what a test does with it. Everything here waits for the toolkit's thread.
final class FormStage {

    final FormDesk desk;
    final FormView form;
    private final Keys keys;

    /// To be made on the toolkit's thread.
    FormStage(Stage stage, FormDesk desk) {
        this.desk = desk;
        form = new FormView(desk);
        desk.answer(form);
        var scene = new Scene(form, 380, 860);
        scene.getStylesheets().addAll("styles/tokens.css", "styles/panels.css");
        stage.setScene(scene);
        stage.show();
        keys = new Keys(scene);
    }

    void show(Item item) {
        does(() -> form.show(item));
    }

    /// Puts the focus into a field, by its name.
    void goTo(String field) {
        does(() -> form.focusField(field));
    }

    void does(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(
                20_000,
                () -> {
                    action.run();
                    Toolkit.getToolkit().firePulse(); // only what has become another is laid out
                });
    }

    <T> T ask(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, question);
    }

    Keys keys() {
        return keys;
    }

    Node focused() {
        return ask(() -> form.getScene().getFocusOwner());
    }

    String typedText() {
        return ask(() -> ((TextInputControl) form.getScene().getFocusOwner()).getText());
    }

    Node row(String id) {
        return ask(() ->
                Optional.ofNullable(form.lookup("#field-" + id))
                        .orElseThrow(() -> new AssertionError("no row " + id)));
    }

    String shown(String id) {
        var row = row(id);
        return ask(() -> FormHand.shown(row));
    }

    void press(Predicate<ButtonBase> wanted) {
        does(() ->
                FormHand.all(form, ButtonBase.class).stream()
                        .filter(wanted)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no such button"))
                        .fire());
    }

    void press(String row, String says) {
        var within = row(row);
        does(() ->
                FormHand.all(within, ButtonBase.class).stream()
                        .filter(it ->
                                says.equals(it.getAccessibleText()) || says.equals(it.getText()))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no button " + says))
                        .fire());
    }
}
