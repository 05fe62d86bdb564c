package org.kanttekening.ui.window;

import static javafx.scene.input.KeyCode.C;
import static javafx.scene.input.KeyCode.COMMA;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.G;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanttekening.app.agreement.Line;
import org.kanttekening.app.agreement.Place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/// How well those who tagged the sample articles agree, seen with the keyboard alone.
class AgreementJourneyTest {

    private static final String HARBOUR = "kabinet-schort-havendambesluit-op.txt";
    private static final String CLINIC = "minister-houdt-spoedhulp-brakenzijl-open.txt";

    @TempDir private Path dir;
    private OpenWindow desk;

    @BeforeEach
    void open() throws IOException {
        var folder = Files.createDirectories(dir.resolve("artikelen"));
        try (var files = Files.list(Path.of("sample-articles"))) {
            for (var file : files.toList()) {
                var name = file.getFileName().toString();
                if (name.startsWith(HARBOUR) || name.startsWith(CLINIC)) {
                    Files.copy(file, folder.resolve(name));
                }
            }
        }
        desk = OpenWindow.on(folder);
        desk.untilOpen(HARBOUR);
        desk.keys().press(CONTROL, SHIFT, G);
        Fx.until("the figures are there", () -> table().getItems().size() == 1);
        desk.keys().settle();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void fromAFigureOneComesToItsPassagesAndFromAPassageToTheReviewOfIt() {
        assertThat(desk.isFocusIn(table())).isTrue();

        desk.keys().press(ENTER);
        untilPlaces(5);
        assertThat(desk.text("agreement-figure"))
                .contains("anna and bram", "0.93 of 76", "5 disagreements, 71 agreed");
        assertThat(desk.isFocusIn(places())).isTrue();

        desk.keys().press(DOWN);
        desk.keys().press(DOWN);
        var place = Fx.ask(() -> places().getSelectionModel().getSelectedItem());
        desk.keys().press(ENTER);
        desk.untilOpen(CLINIC);
        Fx.until(
                "it is reviewed",
                () ->
                        desk.window().modes().isReviewing()
                                && desk.window()
                                        .review()
                                        .pane()
                                        .flatMap(it -> it.reviewing().chosen())
                                        .filter(it ->
                                                it.versions().values().stream()
                                                        .anyMatch(
                                                                one -> one.id().equals(place.id())))
                                        .isPresent());

        desk.keys().press(CONTROL, SHIFT, G);
        assertThat(Fx.ask(() -> desk.window().modes().isSheet())).isTrue();
        assertThat(Fx.ask(() -> places().getItems())).as("the sheet as it was left").hasSize(5);
    }

    @Test
    void thePassagesOfAFigureAreItsDisagreementsAndOnAToggleTheRest() {
        desk.keys().press(RIGHT);
        desk.keys().press(RIGHT);
        desk.keys().press(ENTER);
        Fx.until("passages", () -> places() != null && !places().getItems().isEmpty());
        int weight = weight();

        desk.keys().press(SHIFT, TAB);
        desk.keys().press(SPACE);
        desk.keys().settle();

        assertThat(Fx.ask(() -> places().getItems())).allMatch(Place::agreed);
        assertThat(weight + weight()).as("F1 of contents of both people").isEqualTo(149);
    }

    @Test
    void rowsAreOfArticlesToo() {
        choose("agreement-level", Line.Level.ARTICLES.ordinal());
        Fx.until("a line for each article", () -> table().getItems().size() == 2);

        assertThat(Fx.ask(() -> table().getItems().getFirst().article())).contains(HARBOUR);
        choose("agreement-columns", 5);
        Fx.until("words", () -> table().getColumns().size() == 4);
    }

    @Test
    void theTableIsCopiedAndSaved() throws IOException {
        desk.keys().press(CONTROL, C);
        assertThat(Fx.ask(() -> Clipboard.getSystemClipboard().getString()))
                .startsWith("article\tfirst\tsecond\tmeasure\tvalue\tn\tlow\thigh\twarning\n")
                .contains(
                        "all\tanna\tbram\tquotesOfFirst\t0.9342105263157895\t76\t\t\tsays"
                                + " little\n");

        var file = dir.resolve("figures.csv");
        desk.host().dialogs().files.add(file);
        tabTo("agreement-save");
        desk.keys().press(SPACE);
        Fx.until("it is written", () -> Files.exists(file));
        Fx.until("it is said", () -> shown("passing").startsWith("Saved"));
        assertThat(Files.readString(file)).contains("\r\nall,anna,bram,unitizingAlpha2004,");
    }

    @Test
    void aSheetOfDisagreementsIsWrittenForAMeeting() throws IOException {
        var file = dir.resolve("sheet.html");
        desk.host().dialogs().files.add(file);
        tabTo("agreement-meeting");
        desk.keys().press(SPACE);
        desk.keys().press(ENTER);
        Fx.until("it is said", () -> shown("agreement-said").startsWith("Saved"));

        assertThat(Files.readString(file))
                .contains("On what we differ", "<h4><bdi>Anna</bdi></h4>");
    }

    @Test
    void escapeGoesBackToTheArticle() {
        desk.keys().press(ESCAPE);

        assertThat(Fx.ask(() -> desk.window().modes().isAnnotating())).isTrue();
        assertThat(desk.isFocusIn(desk.window().pane().view())).isTrue();
    }

    @Test
    void byAnotherRuleTheFiguresAreReckonedAnew() {
        var before = Fx.ask(() -> table().getItems().getFirst().agreement());
        Fx.run(() ->
                desk.window()
                        .workspace()
                        .houseRules()
                        .change(
                                it -> it.withMatching(java.util.OptionalDouble.of(1)),
                                () -> {},
                                problem -> {
                                    throw new AssertionError(problem);
                                }));

        Fx.until(
                "other figures",
                () ->
                        !table().getItems().isEmpty()
                                && !table().getItems().getFirst().agreement().equals(before));
    }

    @Test
    void theRuleIsSetInSettingsAndKeptInTheFolder() throws IOException {
        var file = desk.folder().resolve("kanttekening.json");
        var before = Fx.ask(() -> table().getItems().getFirst().agreement());
        desk.keys().press(CONTROL, COMMA);
        tabTo("settings-matching");
        desk.keys().press(20, RIGHT);

        Fx.until(
                "it is kept", () -> Files.exists(file) && read(file).contains("\"matching\": 1.0"));
        desk.keys().press(ESCAPE);
        Fx.until("other figures", () -> !table().getItems().getFirst().agreement().equals(before));
        assertThat(Fx.ask(() -> desk.window().workspace().houseRules().matchRule().overlap()))
                .isEqualTo(1);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private int weight() {
        return Fx.ask(() -> places().getItems().stream().mapToInt(Place::weight).sum());
    }

    private void untilPlaces(int many) {
        Fx.until(many + " passages", () -> places() != null && places().getItems().size() == many);
        desk.keys().settle();
    }

    private void choose(String id, int at) {
        Fx.run(() -> ((ChoiceBox<?>) node(id)).getSelectionModel().select(at));
    }

    /// Goes by Tab until something has the focus.
    private void tabTo(String id) {
        for (int i = 0; i < 20; i++) {
            if (Fx.ask(
                    () ->
                            desk.scene().getFocusOwner() != null
                                    && id.equals(desk.scene().getFocusOwner().getId()))) {
                return;
            }
            desk.keys().press(TAB);
        }
        throw new AssertionError("Tab does not come to " + id);
    }

    /// Asked on the toolkit's thread.
    private String shown(String id) {
        return desk.scene().lookup("#" + id) instanceof javafx.scene.control.Labeled label
                ? label.getText()
                : "";
    }

    @SuppressWarnings("unchecked")
    private TableView<Line> table() {
        return (TableView<Line>) node("agreement-table");
    }

    @SuppressWarnings("unchecked")
    private ListView<Place> places() {
        return (ListView<Place>) desk.scene().lookup("#agreement-places");
    }

    private Node node(String id) {
        return Objects.requireNonNull(desk.scene().lookup("#" + id), id);
    }
}
