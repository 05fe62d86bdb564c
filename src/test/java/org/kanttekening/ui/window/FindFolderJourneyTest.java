package org.kanttekening.ui.window;

import static javafx.scene.input.KeyCode.*;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanttekening.search.Hit;
import org.kanttekening.search.Trait;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Finding in the whole folder from the window, and doing something with what is found.
class FindFolderJourneyTest {

    private static final String FERRY = "veer.txt";

    @TempDir private Path dir;
    private OpenWindow desk;

    @BeforeEach
    void open() {
        var folder = Folders.scooters(dir);
        Folders.write(
                folder.resolve(FERRY),
                "Veer terug\n\n„Het veer vaart”, zegt Noor Bakker. Bakker is wethouder.\n");
        desk = OpenWindow.on(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void wordsSelectedInTheArticleAreLookedForInAllArticles() {
        desk.hand().select("Noor Bakker");

        desk.keys().press(CONTROL, SHIFT, F);
        untilHits(2);

        assertThat(query().getText()).isEqualTo("Noor Bakker");
        assertThat(desk.text("find-summary")).isEqualTo("2 hits in 2 articles.");
    }

    @Test
    void enterOpensAHitWithItsWordsSelectedAndF4TheNext() {
        find("bakker");
        untilHits(3);
        desk.keys().press(F6);
        desk.keys().press(DOWN);

        desk.keys().press(ENTER);
        desk.untilOpen(FERRY);
        assertThat(desk.selected()).isEqualTo("Bakker");
        assertThat(desk.isFocusIn(desk.window().pane().view())).isTrue();

        var first = desk.window().pane().view().selection();
        desk.keys().press(F4);
        Fx.until("the next", () -> !desk.window().pane().view().selection().equals(first));
        assertThat(desk.selected()).isEqualTo("Bakker");
    }

    @Test
    void escapeGoesBackToTheTextAndTheHitsAreKept() {
        find("veer");
        untilHits(2);

        desk.keys().press(ESCAPE);
        assertThat(Fx.ask(() -> desk.window().modes().isFinding())).isFalse();
        assertThat(desk.isFocusIn(desk.window().pane().view())).isTrue();

        Fx.run(() -> ((ButtonBase) node("mode-find")).fire());
        untilHits(2);
        assertThat(query().getText()).isEqualTo("veer");
    }

    @Test
    void whatIsNoQueryIsToldAndTheHitsStay() {
        find("veer");
        untilHits(2);

        type("veer colour:red");

        assertThat(desk.text("find-wrong")).startsWith("Column 6");
        assertThat(hits()).hasSize(2);
    }

    @Test
    void aConditionIsMadeFromTheValuesOfTheFolder() {
        desk.hand().select("De stoepen");
        desk.keys().write("q");
        find("in:article bakker");
        untilHits(3);

        Fx.run(() -> ((ButtonBase) node("find-add")).fire());
        Fx.run(() -> combo("find-property").setValue(Trait.FILE));
        Fx.run(() -> ((TextField) node("find-value")).setText(FERRY));
        desk.keys().press(ENTER);

        untilHits(2);
        assertThat(query().getText()).isEqualTo("in:article bakker file:veer.txt");
        assertThat(hits()).allMatch(hit -> hit.entry().file().name().equals(FERRY));
    }

    @Test
    void switchesWriteInTheQuery() {
        find("Veer");
        untilHits(2);

        press("find-match-case");
        untilHits(1);
        assertThat(query().getText()).isEqualTo("Veer match:case");

        press("find-pattern");
        assertThat(query().getText()).isEqualTo("/Veer/ match:case");
        press("find-match-case");
        press("find-kind-quote");
        assertThat(query().getText()).isEqualTo("/Veer/ kind:quote");
        Fx.run(() -> ((ChoiceBox<?>) node("find-where")).getSelectionModel().select(1));
        assertThat(query().getText()).isEqualTo("/Veer/ kind:quote in:article");
    }

    @Test
    void tickedHitsAreTaggedAsMentionsAndUndoneAsOne() {
        find("bakker");
        untilHits(3);
        desk.keys().press(F6);
        desk.keys().press(CONTROL, A);
        assertThat(desk.text("find-ticked")).isEqualTo("3 of 3 ticked");

        Fx.run(() ->
                ((MenuButton) node("find-tag"))
                        .getItems().stream()
                                .filter(it -> it.getId().equals("find-tag-actor"))
                                .forEach(it -> it.fire()));
        Fx.run(() -> ((TextField) node("find-actor-name")).setText("Noor Bakker"));
        desk.keys().press(ENTER);
        Fx.until("tagged", () -> passing().startsWith("Tagged 3 in 2 articles"));

        Fx.run(() ->
                desk.window().finding().pane().orElseThrow().ask("kind:actor in:mentions bakker"));
        untilHits(3);
        desk.keys().press(CONTROL, Z);
        untilHits(0);
        assertThat(passing()).isEqualTo("Undone in 2 articles.");
    }

    @Test
    void aFieldOfTickedAnnotationsIsChanged() {
        desk.hand().select("De stoepen");
        desk.keys().write("q");
        find("kind:quote");
        untilHits(1);
        desk.keys().press(F6);
        desk.keys().press(SPACE);

        press("find-change");
        Fx.run(() -> {
            var fields = combo("find-change-field");
            fields.setValue(
                    fields.getItems().stream()
                            .filter(it -> fields.getConverter().toString(it).equals("Polarity"))
                            .findFirst()
                            .orElseThrow());
        });
        Fx.until("its values are there", () -> toggle("negated").isPresent());
        Fx.run(() -> toggle("negated").orElseThrow().fire());
        press("find-change-do");
        Fx.until("changed", () -> passing().startsWith("Changed 1 in 1 article"));

        assertThat(desk.sidecar().annotations().quotes().getFirst().polarity())
                .isEqualTo("negated");
    }

    @Test
    void tickedAnnotationsAreRemoved() {
        desk.hand().select("De stoepen");
        desk.keys().write("q");
        find("kind:quote");
        untilHits(1);
        desk.keys().press(F6);
        desk.keys().press(SPACE);

        press("find-remove");
        untilHits(0);

        assertThat(desk.sidecar().annotations().all()).isEmpty();
    }

    @Test
    void aCountLeadsToItsHitsAndBack() {
        find("bakker");
        untilHits(3);
        Fx.until("counted", () -> !table("find-count-table").getItems().isEmpty());
        desk.keys().press(F6);
        desk.keys().press(F6);
        assertThat(Fx.ask(() -> table("find-count-table").getItems().toString()))
                .isEqualTo("[deelscooters.txt, veer.txt]");

        Fx.run(() -> table("find-count-table").getFocusModel().focus(1));
        desk.keys().press(ENTER);
        untilHits(2);
        assertThat(desk.text("find-narrowed")).isEqualTo("Article: veer.txt");

        press("find-narrowed");
        untilHits(3);
    }

    @Test
    void hitsAreTakenElsewhereAsAFileAndOnTheClipboard() throws Exception {
        find("bakker");
        untilHits(3);
        var file = dir.resolve("gevonden.csv");
        desk.host().dialogs().files.add(file);

        press("find-export");
        Fx.until("written", () -> passing().startsWith("Written to"));
        assertThat(Files.readString(file)).startsWith("\uFEFFarticle,").contains("veer.txt");

        desk.keys().press(F6);
        desk.keys().press(SPACE);
        desk.keys().press(CONTROL, C);
        assertThat(Fx.ask(() -> Clipboard.getSystemClipboard().getString().lines().count()))
                .isEqualTo(2);
    }

    @Test
    void anEmptiedQueryShowsNothingAndCanBeAskedAnew() {
        find("veer");
        untilHits(2);

        type("");
        untilHits(0);
        assertThat(desk.text("find-summary")).isEmpty();

        type("bakker");
        untilHits(3);
    }

    // Found anew, the same hits are other objects.
    @SuppressWarnings("ReferenceEquality")
    @Test
    void ticksAndNarrowingStandWhenAHitWasLookedAt() {
        find("bakker");
        untilHits(3);
        Fx.until("counted", () -> !table("find-count-table").getItems().isEmpty());
        desk.keys().press(F6);
        desk.keys().press(F6);
        Fx.run(() -> table("find-count-table").getFocusModel().focus(1));
        desk.keys().press(ENTER);
        untilHits(2);
        desk.keys().press(SHIFT, F6);
        desk.keys().press(CONTROL, A);
        assertThat(desk.text("find-ticked")).isEqualTo("2 of 2 ticked");
        var before = hits().getFirst();

        desk.keys().press(ENTER);
        desk.untilOpen(FERRY);
        Fx.run(() -> ((ButtonBase) node("mode-find")).fire());
        Fx.until("found anew", () -> table("find-hits").getItems().getFirst() != before);

        assertThat(hits()).hasSize(2);
        assertThat(desk.text("find-ticked")).isEqualTo("2 of 2 ticked");
        assertThat(desk.text("find-narrowed")).isEqualTo("Article: veer.txt");
    }

    @Test
    void escapeWidensWhatIsNarrowedBeforeItLeaves() {
        find("bakker");
        untilHits(3);
        Fx.until("counted", () -> !table("find-count-table").getItems().isEmpty());
        desk.keys().press(F6);
        desk.keys().press(F6);
        desk.keys().press(ENTER);
        untilHits(1);

        desk.keys().press(ESCAPE);
        untilHits(3);
        assertThat(Fx.ask(() -> desk.window().modes().isFinding())).isTrue();

        desk.keys().press(ESCAPE);
        assertThat(Fx.ask(() -> desk.window().modes().isFinding())).isFalse();
    }

    @Test
    void hitsAreSortedByKeyAndStayNarrowed() {
        find("bakker");
        untilHits(3);
        Fx.until("counted", () -> !table("find-count-table").getItems().isEmpty());
        desk.keys().press(F6);
        desk.keys().press(F6);
        Fx.run(() -> table("find-count-table").getFocusModel().focus(1));
        desk.keys().press(ENTER);
        untilHits(2);
        desk.keys().press(SHIFT, F6);
        var inTextOrder = hits();

        desk.keys().press(ALT, DIGIT1);
        Fx.until("sorted", () -> !table("find-hits").getItems().equals(inTextOrder));
        assertThat(hits()).containsExactlyInAnyOrderElementsOf(inTextOrder);
        assertThat(hits().getFirst().line(20).right()).startsWith(" is");

        desk.keys().press(ALT, DIGIT0);
        Fx.until(
                "in the order of the text",
                () -> table("find-hits").getItems().equals(inTextOrder));
    }

    @Test
    void panesWithoutAnythingToDoAreSkipped() {
        find("zwaluw");
        Fx.until("none", () -> summary().startsWith("No hits"));

        desk.keys().press(SHIFT, F6);
        desk.keys().press(F6);

        assertThat(desk.isFocusIn(query())).isTrue();
    }

    private void find(String line) {
        desk.keys().press(CONTROL, SHIFT, F);
        type(line);
    }

    private void type(String line) {
        Fx.run(() -> query().clear());
        desk.keys().write(line);
        desk.keys().press(ENTER);
    }

    private void press(String id) {
        Fx.run(() -> ((ButtonBase) node(id)).fire());
    }

    private TextField query() {
        return (TextField) node("find-query");
    }

    private Node node(String id) {
        var found =
                Platform.isFxApplicationThread()
                        ? desk.scene().lookup("#" + id)
                        : desk.seen(id).orElse(null);
        assertThat(found).as(id).isNotNull();
        return found;
    }

    private Optional<ButtonBase> toggle(String text) {
        return node("find-change-form").lookupAll(".form-toggle").stream()
                .map(ButtonBase.class::cast)
                .filter(it -> it.getText().equals(text))
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Object> combo(String id) {
        return (ComboBox<Object>) node(id);
    }

    private TableView<?> table(String id) {
        return (TableView<?>) node(id);
    }

    @SuppressWarnings("unchecked")
    private List<Hit> hits() {
        return Fx.ask(() -> List.copyOf(((TableView<Hit>) node("find-hits")).getItems()));
    }

    private void untilHits(int count) {
        Fx.until(count + " hits", () -> table("find-hits").getItems().size() == count);
    }

    private String summary() {
        return ((Labeled) node("find-summary")).getText();
    }

    private String passing() {
        return ((Labeled) node("passing")).getText();
    }
}
