package org.kanttekening.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanttekening.exchange.Format;
import org.kanttekening.exchange.Terms;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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

        assertThat(Fx.ask(this::report)).contains("has other tags in deelscooters.txt already");
        assertThat(Fx.ask(() -> take().isDisabled())).isTrue();
    }

    @Test
    void aFolderThatWasSentIsTakenInUnderTheNamesInIt() throws Exception {
        var mail = dir.resolve("mail");
        Folders.write(mail.resolve(brams().getFileName()), annasAs("bram"));
        Folders.write(mail.resolve("x.kanttekening (1).json"), annasAs("carla"));

        offer(mail, "");

        assertThat(Fx.ask(this::report)).contains("of one article would be taken in; 0 refused");
        Fx.run(() -> take().fire());
        Fx.until("taken in", () -> !report().contains("would be taken in"));
        assertThat(brams()).exists();
        assertThat(folder.resolve("deelscooters.txt.carla.kanttekening.json")).exists();
    }

    @Test
    void whatWasSentLaterTakesThePlaceOfWhatIsThereWhereThatIsChosen() throws Exception {
        Folders.write(brams(), annasAs("bram").replace("\"in-progress\"", "\"done\""));
        var mail = dir.resolve("mail");
        Folders.write(mail.resolve(brams().getFileName()), annasAs("bram"));

        offer(mail, "");
        Fx.run(() -> there().setValue(Terms.IfThere.REPLACE));
        Fx.until("it can be taken", () -> !take().isDisabled());
        Fx.run(() -> take().fire());

        Fx.until("taken in", () -> !report().contains("would be taken in"));
        assertThat(Files.readString(brams()))
                .contains("\"in-progress\"")
                .doesNotContain("\"done\"");
    }

    @Test
    void aNameThatNobodyKnowsIsTakenForWhatIsChosen() throws Exception {
        var from = corpus("een", "Besluitnemer");

        offer(from, "Bram");
        assertThat(Fx.ask(this::unknown)).containsExactly("Besluitnemer");
        Fx.run(() -> mapping("Besluitnemer").setValue("actor:government-body"));
        Fx.until("looked", () -> report().contains("would be taken in"));
        assertThat(Fx.ask(this::unknown)).as("it can be chosen otherwise").hasSize(1);
        Fx.until("it can be taken", () -> !take().isDisabled());
        Fx.run(() -> take().fire());
        Fx.until("taken in", () -> Files.exists(brams()));

        assertThat(Files.readString(brams()))
                .contains("\"type\": \"government-body\"")
                .doesNotContain("Besluitnemer");
    }

    @Test
    void namesOfOtherFilesAreForgottenUnlessSomethingWasChosenForThem() {
        offer(corpus("een", "Besluitnemer", "Zegger"), "Bram");
        assertThat(Fx.ask(this::unknown)).containsExactly("Besluitnemer", "Zegger");
        Fx.run(() -> mapping("Zegger").setValue("actor"));

        offer(corpus("twee", "Plaats"), "Bram");

        Fx.until("of the others", () -> unknown().equals(List.of("Plaats", "Zegger")));
        assertThat(Fx.ask(() -> mapping("Zegger").getValue())).isEqualTo("actor");
    }

    /// A folder in which another program marked the article's first word with types.
    private Path corpus(String name, String... types) {
        var from = dir.resolve(name);
        var text = Folders.read(folder.resolve(Folders.SCOOTERS));
        var word = text.substring(0, text.indexOf(' '));
        var lines = new StringBuilder();
        for (int i = 0; i < types.length; i++) {
            lines.append(
                    String.join(
                            "\t", "T" + (i + 1), types[i] + " 0 " + word.length(), word + "\n"));
        }
        Folders.write(from.resolve("a.txt"), text);
        Folders.write(from.resolve("a.ann"), lines.toString());
        return from;
    }

    /// The names that can be taken for something.
    private List<String> unknown() {
        return node("#import-mapping").lookupAll(".combo-box").stream()
                .map(Node::getAccessibleText)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> mapping(String name) {
        return node("#import-mapping").lookupAll(".combo-box").stream()
                .filter(it -> name.equals(it.getAccessibleText()))
                .map(it -> (ComboBox<String>) it)
                .findFirst()
                .orElseThrow();
    }

    private void offer(String annotator) {
        offer(SENT, annotator);
    }

    private void offer(Path from, String annotator) {
        desk.host().dialogs().files.add(from.toAbsolutePath());
        if (Fx.ask(() -> desk.scene().lookup("#import")) == null) {
            desk.keys().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
        }
        Fx.run(() -> ((Button) node("#import-files")).fire());
        Fx.run(() -> {
            var name = (TextField) node("#import-annotator");
            name.setText(annotator);
            name.fireEvent(new javafx.event.ActionEvent());
        });
        Fx.until("looked", () -> report().contains("would be taken in"));
    }

    private static String annasAs(String id) {
        return Folders.read(SENT).replace("\"id\": \"anna\"", "\"id\": \"" + id + "\"");
    }

    @SuppressWarnings("unchecked")
    private ChoiceBox<Terms.IfThere> there() {
        return (ChoiceBox<Terms.IfThere>) node("#import-there");
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
