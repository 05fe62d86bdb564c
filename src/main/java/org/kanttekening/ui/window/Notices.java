package org.kanttekening.ui.window;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kanttekening.app.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Notices that stay over the article while they are true: a file that cannot be read, work that
/// could not be saved. Each is known by a key, so that one does not take another's place.
///
/// ControlsFX's notification pane shows one at a time and cuts its text to a line, which is too
/// little for what happened, where, and what to do.
final class Notices extends VBox {

    /// What a person can do about a notice.
    record Remedy(String name, Runnable action) {}

    private final Messages messages;
    private final VBox bars = new VBox();
    private final Map<String, Region> shown = new LinkedHashMap<>();

    Notices(Messages messages, Node content) {
        this.messages = messages;
        getStyleClass().add("notices");
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().addAll(bars, content);
    }

    /// Shows a notice that a person can close.
    void tell(String key, String text) {
        show(key, text, List.of(new Remedy(messages.text("notice.close"), () -> done(key))));
    }

    /// Shows a notice that goes away only by one of its remedies, or when it is no longer true.
    void tell(String key, String text, List<Remedy> remedies) {
        show(key, text, remedies);
    }

    void done(String key) {
        var bar = shown.remove(key);
        if (bar != null) {
            bars.getChildren().remove(bar);
        }
    }

    /// Takes away all whose keys begin so.
    void doneAll(String prefix) {
        List.copyOf(shown.keySet()).stream()
                .filter(key -> key.startsWith(prefix))
                .forEach(this::done);
    }

    boolean isShowing() {
        return !shown.isEmpty();
    }

    /// All that is said now, a line each.
    String text() {
        return shown.values().stream()
                .map(bar -> ((Label) bar.lookup(".notice-text")).getText())
                .collect(Collectors.joining("\n"));
    }

    /// Puts the focus on the first remedy.
    void focusFirst() {
        var first = bars.lookup(".button");
        if (first != null) {
            first.requestFocus();
        }
    }

    Node bars() {
        return bars;
    }

    private void show(String key, String text, List<Remedy> remedies) {
        done(key);
        var label = new Label(text);
        label.getStyleClass().add("notice-text");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        var buttons = new HBox(8);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        for (var remedy : remedies) {
            var button = new Button(remedy.name());
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(_ -> remedy.action().run());
            buttons.getChildren().add(button);
        }
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(12, new FontIcon(Feather.ALERT_TRIANGLE), label);
        line.setAlignment(Pos.CENTER_LEFT);
        var bar = new VBox(8, line, buttons);
        bar.getStyleClass().add("notice");
        bar.setPadding(new Insets(10, 16, 10, 16));
        shown.put(key, bar);
        bars.getChildren().add(bar);
    }
}
