package org.kanttekening.ui.palette;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kanttekening.app.Command;
import org.kanttekening.app.Messages;

import java.util.List;

/// The keys that work now, by group, on one sheet; those that need something else first are faint.
public final class KeySheet extends VBox {

    /// Columns of about the same height.
    private static final List<List<Command.Group>> COLUMNS =
            List.of(
                    List.of(Command.Group.TAG, Command.Group.SPEAKER, Command.Group.HELP),
                    List.of(Command.Group.GO, Command.Group.FILE),
                    List.of(Command.Group.EDIT, Command.Group.VIEW));

    private final ScrollPane scroll;

    public KeySheet(Messages messages, CommandList commands) {
        getStyleClass().add("key-sheet");
        setPadding(new Insets(16));
        setSpacing(12);
        var title = new Label(messages.text("keys.title"));
        title.getStyleClass().add("title");
        var columns = new FlowPane(24, 16);
        for (var groups : COLUMNS) {
            var column = new VBox(16);
            column.getStyleClass().add("key-column");
            for (var group : groups) {
                column.getChildren().add(group(messages, group, commands.working(group)));
            }
            columns.getChildren().add(column);
        }
        scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        columns.heightProperty()
                .subscribe(height -> scroll.setPrefViewportHeight(height.doubleValue()));
        scroll.setId("key-sheet");
        var hint = new Label(messages.text("keys.hint"));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(title, scroll, hint);
        VBox.setVgrow(scroll, javafx.scene.layout.Priority.ALWAYS);
    }

    public void focus() {
        scroll.requestFocus();
    }

    private static Region group(
            Messages messages, Command.Group group, List<CommandList.Entry> entries) {
        var grid = new GridPane(12, 4);
        int row = 0;
        for (var entry : shortened(entries)) {
            var keys = new Label(entry.keys());
            keys.getStyleClass().add("key");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            var name = new Label(entry.name());
            name.setWrapText(true);
            name.setOpacity(entry.enabled() ? 1 : 0.55);
            keys.setOpacity(entry.enabled() ? 1 : 0.55);
            grid.addRow(row++, keys, name);
        }
        var heading =
                new Label(
                        messages.text("group." + group.name().toLowerCase(java.util.Locale.ROOT)));
        heading.getStyleClass().add("heading");
        return new VBox(6, heading, grid);
    }

    /// The nine speaker keys as one line: `1` to `9`.
    private static List<CommandList.Entry> shortened(List<CommandList.Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.command().speaker() <= 1)
                .map(entry ->
                        entry.command().speaker() == 1
                                ? new CommandList.Entry(
                                        entry.command(),
                                        entry.help(),
                                        entry.help(),
                                        "1 – 9",
                                        entry.enabled())
                                : entry)
                .toList();
    }
}
