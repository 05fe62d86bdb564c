package org.kanttekening.ui.window;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import org.controlsfx.control.StatusBar;
import org.kanttekening.app.Messages;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/// The line at the window's foot: whether all is saved, what lacks, how much there is, and the keys
/// that work here. What it says of saving is what the disk said, never what is hoped.
final class StatusLine extends StatusBar {

    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");
    private static final Duration PASSING = Duration.seconds(4);

    private final Messages messages;
    private final Label saved = new Label();
    private final Label incomplete = new Label();
    private final Label counts = new Label();
    private final Label encoding = new Label();
    private final Label passing = new Label();
    private final KeyHints keys = new KeyHints();
    private final PauseTransition fade = new PauseTransition(PASSING);

    StatusLine(Messages messages) {
        this.messages = messages;
        setText("");
        setId("status-line");
        saved.setId("saved");
        incomplete.setId("incomplete");
        counts.setId("counts");
        encoding.setId("encoding");
        passing.setId("passing");
        passing.getStyleClass().add("passing");
        for (var label : new Label[] {saved, incomplete, counts, encoding}) {
            label.setMinWidth(Region.USE_PREF_SIZE);
        }
        var left = new HBox(16, saved, incomplete, counts, encoding, passing);
        left.setAlignment(Pos.CENTER_LEFT);
        left.setPadding(new Insets(0, 8, 0, 8));
        HBox.setHgrow(passing, Priority.ALWAYS);
        getLeftItems().add(left);
        getRightItems().add(keys);
        fade.setOnFinished(_ -> passing.setText(""));
    }

    /// Shows what is of the open article, or does not.
    void article(boolean shown) {
        incomplete.setVisible(shown && !incomplete.getText().isEmpty());
        incomplete.setManaged(incomplete.isVisible());
        for (var label : new Label[] {counts, encoding}) {
            label.setVisible(shown);
            label.setManaged(shown);
        }
    }

    void clear() {
        for (var label : new Label[] {saved, incomplete, counts, encoding, passing}) {
            label.setText("");
        }
    }

    /// @param name of the encoding in which the article's file is read
    void encoding(String name) {
        encoding.setText(name);
        var said = messages.text("status.encoding", name);
        encoding.setTooltip(new Tooltip(said));
        encoding.setAccessibleText(said);
    }

    void saved(Instant at) {
        var time =
                DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        .withLocale(messages.locale())
                        .withZone(ZoneId.systemDefault());
        say(messages.text("status.saved", time.format(at)), false);
    }

    void unchanged() {
        say(messages.text("status.unchanged"), false);
    }

    void saving() {
        say(messages.text("status.saving"), false);
    }

    void readOnly() {
        say(messages.text("status.read-only"), true);
    }

    void notSaved() {
        say(messages.text("status.not-saved"), true);
    }

    void counts(int lacking, int quotes, int actors, int decisions) {
        incomplete.setText(lacking == 0 ? "" : messages.text("status.incomplete", lacking));
        incomplete.setVisible(lacking > 0);
        incomplete.setManaged(lacking > 0);
        counts.setText(messages.text("status.counts", quotes, actors, decisions));
    }

    /// @param hints the most wanted first
    void keys(List<String> hints) {
        keys.show(hints);
    }

    /// Says something for a moment: what a gesture did, or why it could not.
    void pass(String text) {
        passing.setText(text);
        passing.setAccessibleText(text);
        fade.playFromStart();
    }

    private void say(String text, boolean problem) {
        saved.setText(text);
        saved.pseudoClassStateChanged(PROBLEM, problem);
    }
}
