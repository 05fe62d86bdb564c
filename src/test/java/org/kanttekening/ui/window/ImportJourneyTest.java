package org.kanttekening.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanttekening.exchange.Format;

import java.nio.file.Files;
import java.nio.file.Path;

/// Taking in what a colleague sent, from the window.
class ImportJourneyTest {

    private static final Path SENT =
            Path.of(
                    "src",
                    "test",
                    "resources",
                    "sidecar",
                    "deelscooters.txt.anna.kanttekening.json");

    @TempDir private Path dir;
    private Path folder;
    private OpenWindow desk;

    @BeforeEach
    void open() {
        folder =
                Folders.with(
                        dir,
                        Folders.SCOOTERS,
                        Folders.read(SENT.resolveSibling("deelscooters.txt")));
        desk = OpenWindow.on(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theFormatIsToldFromTheFileAndNothingIsWrittenBeforeItIsSaidWhatWouldCome()
            throws Exception {
        offer("Bram");

        assertThat(Fx.ask(this::format)).isEqualTo(Format.SIDECAR);
        assertThat(Files.exists(brams())).isFalse();

        Fx.run(() -> take().fire());
        Fx.until("taken in", () -> !report().contains("would be taken in"));

        assertThat(Files.readString(brams())).contains("\"id\": \"bram\"");
    }

    @Test
    void whatWouldBeWrittenOverIsRefusedAndSaidSo() {
        Folders.write(brams(), Folders.read(SENT).replace("\"anna\"", "\"bram\""));

        offer("Bram");

        assertThat(Fx.ask(this::report)).contains("has tags in deelscooters.txt already");
        assertThat(Fx.ask(() -> take().isDisabled())).isTrue();
    }

    private void offer(String annotator) {
        desk.host().dialogs().files.add(SENT.toAbsolutePath());
        desk.keys().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
        Fx.run(() -> ((Button) node("#import-files")).fire());
        Fx.run(() -> {
            var name = (TextField) node("#import-annotator");
            name.setText(annotator);
            name.fireEvent(new javafx.event.ActionEvent());
        });
        Fx.until("looked", () -> report().contains("would be taken in"));
    }

    private Path brams() {
        return folder.resolve("deelscooters.txt.bram.kanttekening.json");
    }

    private Format format() {
        return (Format) ((ChoiceBox<?>) node("#import-format")).getValue();
    }

    private Button take() {
        return (Button) node("#import-do");
    }

    private String report() {
        return ((ListView<?>) node("#import-report")).getItems().toString();
    }

    private Node node(String selector) {
        return desk.window().scene().lookup(selector);
    }
}
