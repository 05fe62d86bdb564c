package org.kanttekening.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanttekening.app.ExportChoice;
import org.kanttekening.exchange.Format;
import org.kanttekening.exchange.Selection;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/// Exporting a set from the window, by keyboard.
class ExportJourneyTest {

    @TempDir private Path dir;
    private OpenWindow desk;

    @BeforeEach
    void open() {
        desk = OpenWindow.on(Folders.scooters(dir));
        desk.hand().select("De stoepen");
        desk.hand().press("q");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aSetIsExportedWithWhatWasTaggedJustNow() throws Exception {
        begin(Format.JSONL);

        desk.keys().press(KeyCode.ENTER);
        Fx.until("exported", () -> said().contains("Read back and compared"));

        var target = Path.of(folder().getText());
        assertThat(Files.readString(target.resolve("annotations.jsonl"))).contains("De stoepen");
        assertThat(said()).contains("everything is as it was to be");
    }

    @Test
    void aFolderThatHoldsSomethingElseIsLeftAndSaidSo() throws Exception {
        begin(Format.JSONL);
        var target = Path.of(folder().getText());
        Files.createDirectories(target);
        Folders.write(target.resolve("thesis.txt"), "mine");

        desk.keys().press(KeyCode.ENTER);
        Fx.until("refused", () -> said().contains("thesis.txt"));

        assertThat(target.toFile().list()).containsExactly("thesis.txt");
    }

    @Test
    void aChoiceIsSavedUnderANameAndUsedAgain() {
        begin(Format.JSONL);
        desk.host().dialogs().texts.add("voor de statistiek");
        var saved =
                ExportChoice.USUAL
                        .withFormat(Format.JSONL)
                        .withSelection(Selection.EVERYTHING)
                        .named("voor de statistiek");

        Fx.run(() -> button("Save as").fire());

        assertThat(desk.host().settings().namedExports())
                .extracting(ExportChoice::name, ExportChoice::format)
                .containsExactly(org.assertj.core.api.Assertions.tuple(saved.name(), Format.JSONL));
    }

    @Test
    void escapeClosesIt() {
        begin(Format.JSONL);

        desk.keys().press(KeyCode.ESCAPE);

        assertThat(Fx.ask(() -> desk.window().overlays().isShowing())).isFalse();
    }

    /// Opens the pane, chooses a format, and waits until it is known what there is to export.
    private void begin(Format format) {
        desk.keys().press(KeyCode.CONTROL, KeyCode.E);
        Fx.run(() -> formats().getSelectionModel().select(format));
        Fx.until("looked", () -> !button("Export").isDisabled());
    }

    @SuppressWarnings("unchecked")
    private ListView<Format> formats() {
        return (ListView<Format>) node("#export-formats");
    }

    private TextField folder() {
        return (TextField) Fx.ask(() -> node("#export-folder"));
    }

    private Button button(String text) {
        return node("#export").lookupAll(".button").stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(it -> it.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private String said() {
        return node("#export-outcome").lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(it -> ((Label) it).getText())
                .collect(Collectors.joining("\n"));
    }

    private Node node(String selector) {
        return desk.window().scene().lookup(selector);
    }
}
