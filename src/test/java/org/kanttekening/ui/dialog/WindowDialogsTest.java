package org.kanttekening.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kanttekening.app.Messages;
import org.kanttekening.app.Settings;
import org.kanttekening.ui.Fonts;
import org.kanttekening.ui.Look;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// The real dialogs, each answered as soon as it stands there.
@ExtendWith(ApplicationExtension.class)
class WindowDialogsTest {

    private final List<String> buttons = new ArrayList<>();
    private WindowDialogs dialogs;
    private double width;

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(new Pane(), 900, 600));
        stage.show();
        var look = new Look(Fonts.load());
        dialogs =
                new WindowDialogs(
                        stage,
                        new Messages(Locale.of("nl")),
                        dialog ->
                                look.dress(
                                        dialog.getDialogPane().getScene(),
                                        Settings.DEFAULT.appearance()),
                        address -> {});
    }

    @Test
    void theButtonsSpeakTheLanguageOfTheWindow(FxRobot robot) {
        robot.interact(() -> {
            answer(pane -> press(pane, 1));
            assertThat(dialogs.askWho("anna")).isEmpty();
        });
        assertThat(buttons).containsExactly("OK", "Annuleren");
        robot.interact(() -> {
            answer(pane -> press(pane, 0));
            dialogs.tell("Nieuw artikel", "Er staat geen tekst op het klembord.");
        });
        assertThat(buttons).containsExactly("OK");
    }

    @Test
    void whatIsTypedIsTheAnswer(FxRobot robot) {
        robot.interact(() -> {
            answer(pane -> {
                ((TextField) pane.lookup(".text-field")).setText(" Anna de Wit ");
                press(pane, 0);
            });
            assertThat(dialogs.askWho("anna")).contains(new Dialogs.Who("Anna de Wit"));
        });
    }

    @Test
    void aLongQuestionIsSetInLinesThatCanBeRead(FxRobot robot) {
        robot.interact(() -> {
            answer(pane -> {
                width = pane.getWidth();
                press(pane, 1);
            });
            dialogs.askWho("anna");
        });
        assertThat(width).isBetween(360.0, 560.0);
    }

    @Test
    void theFirstAnswerIsThatOfEscape(FxRobot robot) {
        robot.interact(() -> {
            answer(pane -> pane.getScene().getWindow().hide());
            int answer =
                    dialogs.ask(
                            new Dialogs.Question("Sluiten", "?", List.of("Blijven", "Sluiten")));
            assertThat(answer).isZero();
        });
    }

    /// Runs once the dialog that is opened next stands there.
    private void answer(Consumer<DialogPane> with) {
        Platform.runLater(() -> shown().ifPresentOrElse(with, () -> answer(with)));
    }

    private static Optional<DialogPane> shown() {
        return Window.getWindows().stream()
                .filter(Window::isShowing)
                .map(window -> window.getScene().getRoot())
                .filter(DialogPane.class::isInstance)
                .map(DialogPane.class::cast)
                .findFirst();
    }

    private void press(DialogPane pane, int button) {
        buttons.clear();
        pane.getButtonTypes().stream().map(ButtonType::getText).forEach(buttons::add);
        ((Button) pane.lookupButton(pane.getButtonTypes().get(button))).fire();
    }
}
