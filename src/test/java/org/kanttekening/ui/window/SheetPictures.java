package org.kanttekening.ui.window;

import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.kanttekening.app.Command;
import org.kanttekening.ui.sets.ImportPane;
import org.kanttekening.ui.window.WindowPictures.Shot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The pictures of the sheets about the folder, as two people tagged it and as five did.
final class SheetPictures {

    private SheetPictures() {}

    /// Takes in what five people sent, some of which is here.
    private static List<Consumer<DeskWindow>> mail() {
        var steps = new ArrayList<>(WindowPictures.run(Command.IMPORT));
        steps.add(window -> {
            var pane = (ImportPane) window.scene().lookup("#import");
            var root = window.workspace().root().orElseThrow();
            pane.offer(List.of(root.resolveSibling("five-people")));
        });
        steps.add(window ->
                ((ChoiceBox<?>) window.scene().lookup("#import-there"))
                        .getSelectionModel()
                        .select(2));
        return steps;
    }

    static List<Shot> shots() {
        return List.of(
                new Shot("guide-import", "en", "light", 980, 700, 1, mail()),
                new Shot("import-mail", "nl", "light", 980, 700, 1, mail()),
                new Shot("import-mail-dark", "en", "dark", 1280, 860, 1, mail()),
                new Shot("agreement", "nl", "light", 1600, 1000, 1, agreement()),
                new Shot("guide-agreement", "en", "light", 980, 700, 1, agreement()),
                new Shot("agreement-dark-small", "nl", "dark", 980, 700, 1, agreement()),
                new Shot("agreement-five", "en", "dark", 1600, 1000, 1, agreement("Level:2")),
                new Shot("agreement-five-small", "nl", "light", 980, 700, 1, agreement("Level:1")),
                new Shot("agreement-meeting", "en", "light", 980, 700, 1, meeting()),
                new Shot(
                        "progress",
                        "nl",
                        "light",
                        1600,
                        1000,
                        1,
                        WindowPictures.run(Command.PROGRESS)),
                new Shot(
                        "review-five",
                        "nl",
                        "light",
                        980,
                        700,
                        1,
                        WindowPictures.run(Command.REVIEW)),
                new Shot(
                        "review-five-dark",
                        "en",
                        "dark",
                        1600,
                        1000,
                        1,
                        WindowPictures.run(Command.REVIEW)),
                new Shot(
                        "guide-digest",
                        "en",
                        "light",
                        980,
                        700,
                        1,
                        WindowPictures.run(Command.DIGEST)),
                new Shot(
                        "digest", "nl", "light", 1600, 1000, 1, WindowPictures.run(Command.DIGEST)),
                new Shot(
                        "digest-dark-small",
                        "nl",
                        "dark",
                        980,
                        700,
                        1,
                        WindowPictures.run(Command.DIGEST)),
                new Shot(
                        "guide-progress",
                        "en",
                        "light",
                        980,
                        700,
                        1,
                        WindowPictures.run(Command.PROGRESS)),
                new Shot(
                        "progress-five",
                        "en",
                        "dark",
                        1600,
                        1000,
                        1,
                        WindowPictures.run(Command.PROGRESS)),
                new Shot("progress-five-small", "nl", "dark", 980, 700, 1, assigned()),
                new Shot(
                        "progress-large",
                        "nl",
                        "light",
                        980,
                        700,
                        2,
                        WindowPictures.run(Command.PROGRESS)),
                new Shot("assigned-list", "nl", "light", 980, 700, 1, List.of()),
                new Shot("agreement-large", "nl", "light", 980, 700, 2, agreement()));
    }

    /// The figures, with what lies behind one of them.
    ///
    /// @param level which rows, as `Level:` and the number of the choice, or none for pairs
    private static List<Consumer<DeskWindow>> agreement(String... level) {
        var steps = new ArrayList<Consumer<DeskWindow>>();
        steps.add(window -> window.commands().run(Command.AGREEMENT));
        for (var chosen : level) {
            steps.add(window ->
                    ((ChoiceBox<?>) window.scene().lookup("#agreement-level"))
                            .getSelectionModel()
                            .select(chosen.charAt(chosen.length() - 1) - '0'));
        }
        steps.add(window -> {
            var table = (TableView<?>) window.scene().lookup("#agreement-table");
            table.requestFocus();
            Event.fireEvent(
                    table,
                    new KeyEvent(
                            KeyEvent.KEY_PRESSED,
                            "",
                            "",
                            KeyCode.ENTER,
                            false,
                            false,
                            false,
                            false));
        });
        steps.add(_ -> {});
        return steps;
    }

    private static List<Consumer<DeskWindow>> meeting() {
        return List.of(
                window -> window.commands().run(Command.AGREEMENT),
                window -> ((Button) window.scene().lookup("#agreement-meeting")).fire());
    }

    private static List<Consumer<DeskWindow>> assigned() {
        return List.of(
                window -> window.commands().run(Command.PROGRESS),
                window -> ((Button) window.scene().lookup("#progress-assign")).fire());
    }

    static void assign(Path into) throws IOException {
        Files.writeString(
                into.resolve("kanttekening.json"),
                """
                {
                  "format": "kanttekening-folder-1",
                  "assignments": [
                    {"article": "aldermeer-trekt-bibliotheekplan-in.txt", "annotator": "anna", "due": "2027-01-15"},
                    {"article": "aldermeer-trekt-bibliotheekplan-in.txt", "annotator": "bram", "due": "2026-10-01"},
                    {"article": "kabinet-schort-havendambesluit-op.txt", "annotator": "anna", "due": "2026-10-01"},
                    {"article": "police-suspend-drone-flights.txt", "annotator": "anna", "due": ""},
                    {"article": "rechter-schorst-scooterverbod.txt", "annotator": "bram", "due": "2027-02-01"}
                  ]
                }
                """);
    }

    /// What the samples' reviewer decided.
    static void review(Path folder) throws IOException {
        try (var files = Files.list(Path.of("src", "test", "resources", "review"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(String.valueOf(file.getFileName())));
            }
        }
    }

    /// The samples as five people tagged them, three of whom left something out.
    ///
    /// @param five holds what the folder does
    static void five(Path folder, Path five) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                var name = String.valueOf(file.getFileName());
                for (var who : List.of("carla", "dirk-jan", "els")) {
                    if (name.endsWith(".bram.kanttekening.json")) {
                        Files.writeString(
                                five.resolve(name.replace(".bram.", "." + who + ".")),
                                Files.readString(file)
                                        .replace("\"bram\"", "\"" + who + "\"")
                                        .replace("\"Bram\"", "\"" + who + "\"")
                                        .replace(
                                                who.equals("els") ? "\"indirect\"" : "\"\"",
                                                who.equals("els") ? "\"free-indirect\"" : "\"\""));
                    }
                }
            }
        }
    }
}
