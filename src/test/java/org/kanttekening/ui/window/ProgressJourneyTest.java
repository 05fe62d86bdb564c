package org.kanttekening.ui.window;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.C;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.P;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.Z;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanttekening.app.progress.Board.Row;
import org.kanttekening.app.progress.Entry;
import org.kanttekening.app.progress.State;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Who tags what by when, given out and taken back with the keyboard alone.
class ProgressJourneyTest {

    private static final String SETTINGS = "kanttekening.json";

    @TempDir private Path dir;
    private OpenWindow desk;

    @BeforeEach
    void open() throws IOException {
        var folder = Files.createDirectories(dir.resolve("artikelen"));
        try (var files = Files.list(Path.of("sample-articles"))) {
            for (var file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        Files.writeString(
                folder.resolve(SETTINGS),
                """
                {"format": "kanttekening-folder-1", "colour": "blue", "assignments": [
                  {"article": "rechter-schorst-scooterverbod.txt", "annotator": "bram",
                   "due": "2026-07-01", "half": true}]}
                """);
        desk = OpenWindow.on(folder);
        desk.keys().press(CONTROL, SHIFT, P);
        Fx.until("the board is there", () -> table() != null && table().getItems().size() == 9);
        desk.keys().settle();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void severalArticlesAreAssignedAtOnceAndItIsUndoneAndDoneAgain() throws IOException {
        var before = Files.readString(desk.folder().resolve(SETTINGS));
        desk.keys().press(SHIFT, DOWN);
        desk.keys().press(SHIFT, DOWN);
        desk.keys().press(A);
        desk.keys().write("Carla");
        desk.keys().press(TAB);
        desk.keys().write("1-8-2026");
        desk.keys().press(ENTER);

        untilAssigned("carla", 3);
        assertThat(entry(0, "carla")).isEqualTo(new Entry(State.NONE, Optional.of("2026-08-01")));
        var after = Files.readString(desk.folder().resolve(SETTINGS));
        assertThat(after)
                .as("what else stands in the file stays")
                .contains("\"colour\": \"blue\"", "\"half\": true", "\"carla\"");

        desk.keys().press(CONTROL, Z);
        untilAssigned("carla", 0);
        assertThat(Files.readString(desk.folder().resolve(SETTINGS)))
                .doesNotContain("carla")
                .contains("\"half\": true");
        desk.keys().press(CONTROL, SHIFT, Z);
        untilAssigned("carla", 3);
        assertThat(Files.readString(desk.folder().resolve(SETTINGS))).isEqualTo(after);
        assertThat(before).doesNotContain("carla");
    }

    @Test
    void ownAssignmentsStandInTheListOfArticles() {
        desk.keys().press(A);
        desk.keys().press(TAB);
        desk.keys().write("2026-08-01");
        desk.keys().press(ENTER);

        Fx.until(
                "the list knows",
                () ->
                        desk.window()
                                .workspace()
                                .rows()
                                .getFirst()
                                .due()
                                .equals(Optional.of("2026-08-01")));
        // out of sight a list is not laid out
        desk.keys().press(ESCAPE);
        Fx.until(
                "and says so",
                () ->
                        desk.window().list().lookupAll(".due").stream()
                                .anyMatch(it ->
                                        it.isVisible()
                                                && ((javafx.scene.control.Label) it)
                                                        .getText()
                                                        .equals("1 Aug")));
    }

    @Test
    void deleteTakesAnArticleFromThePersonInWhoseColumnOneIs() throws IOException {
        row("rechter-schorst-scooterverbod.txt");
        desk.keys().press(RIGHT);
        desk.keys().press(RIGHT);
        desk.keys().press(DELETE);

        untilAssigned("bram", 0);
        assertThat(Files.readString(desk.folder().resolve(SETTINGS))).doesNotContain("half");
        desk.keys().press(CONTROL, Z);
        untilAssigned("bram", 1);
    }

    @Test
    void whatOthersPutIntoTheFileMeanwhileIsNotWrittenOver() throws IOException {
        var file = desk.folder().resolve(SETTINGS);
        desk.keys().press(A);
        Files.writeString(file, Files.readString(file).replace("blue", "green"));
        desk.keys().press(ENTER);

        Fx.until("it is refused", () -> shown("progress-said").contains("changed elsewhere"));
        assertThat(Files.readString(file)).contains("green").doesNotContain("\"anna\"");
        assertThat(Fx.ask(() -> desk.window().sheets().canMove(true))).isFalse();
    }

    @Test
    void nobodyAndNoDayAreRefusedInTheForm() {
        desk.keys().press(A);
        desk.keys().press(TAB);
        desk.keys().write("ooit");
        desk.keys().press(ENTER);

        assertThat(desk.text("assign-wrong")).contains("no day");
        assertThat(Fx.ask(() -> desk.window().overlays().isShowing())).isTrue();
    }

    @Test
    void theBoardIsFilteredAndSorted() {
        Fx.run(() -> ((CheckBox) desk.scene().lookup("#progress-overdue")).fire());
        assertThat(names()).containsExactly("rechter-schorst-scooterverbod.txt");
        Fx.run(() -> ((CheckBox) desk.scene().lookup("#progress-overdue")).fire());
        Fx.run(() ->
                ((ComboBox<?>) desk.scene().lookup("#progress-person"))
                        .getSelectionModel()
                        .select(1));
        assertThat(names()).hasSize(2);

        Fx.run(() -> table().requestFocus());
        desk.keys().press(RIGHT);
        desk.keys().press(S);
        var up = names();
        desk.keys().press(S);
        assertThat(names()).isEqualTo(up.reversed());
        assertThat(up.getFirst()).startsWith("minister");
    }

    @Test
    void enterOpensTheArticleAndTheTableIsCopied() {
        desk.keys().press(CONTROL, C);
        assertThat(Fx.ask(() -> Clipboard.getSystemClipboard().getString()))
                .startsWith("article\ttitle\tanna.state\tanna.due\tbram.state\tbram.due\n")
                .contains("\tnone\t\tnone\t2026-07-01\n");

        row("police-suspend-drone-flights.txt");
        desk.keys().press(ENTER);
        desk.untilOpen("police-suspend-drone-flights.txt");
        assertThat(Fx.ask(() -> desk.window().modes().isAnnotating())).isTrue();
    }

    @Test
    void theTableIsSavedAsItIsShown() throws IOException {
        var file = dir.resolve("progress.csv");
        desk.host().dialogs().files.add(file);
        Fx.run(() -> ((javafx.scene.control.Button) desk.scene().lookup("#progress-save")).fire());
        Fx.until("it is said", () -> shown("passing").startsWith("Saved"));

        assertThat(Files.readString(file)).hasLineCount(10).contains(",done,,done,\r\n");
    }

    private void untilAssigned(String person, int many) {
        Fx.until(
                many + " of " + person,
                () ->
                        table().getItems().stream()
                                        .filter(it -> it.of(person).due().isPresent())
                                        .count()
                                == many);
        Fx.until(
                "nothing is under way",
                () -> !desk.window().workspace().furnishing().tasks().isRunning());
        desk.keys().settle();
    }

    private Entry entry(int row, String person) {
        return Fx.ask(() -> table().getItems().get(row).of(person));
    }

    private List<String> names() {
        return Fx.ask(() -> table().getItems().stream().map(Row::name).toList());
    }

    private void row(String name) {
        for (int i = names().indexOf(name); i > 0; i--) {
            desk.keys().press(DOWN);
        }
    }

    /// Asked on the toolkit's thread.
    private String shown(String id) {
        return desk.scene().lookup("#" + id) instanceof javafx.scene.control.Labeled label
                ? label.getText()
                : "";
    }

    @SuppressWarnings("unchecked")
    private TableView<Row> table() {
        return (TableView<Row>) desk.scene().lookup("#progress-table");
    }
}
