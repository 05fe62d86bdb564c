package org.kanttekening.ui.window;

import static javafx.scene.input.KeyCode.*;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/// Finding in the whole folder with the keyboard alone, its forms included, and what must be seen
/// for that.
class FindByKeysTest {

    private static final String FERRY = "veer.txt";
    private static final int PATIENCE = 25;

    @TempDir private Path dir;
    private OpenWindow desk;

    @BeforeEach
    void open() {
        var folder = Folders.scooters(dir);
        Folders.write(
                folder.resolve(FERRY),
                "Veer terug\n\n„Het veer vaart 🚢”, zegt Noor Bakker. Bakker is wethouder.\n");
        desk = OpenWindow.on(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aConditionIsAdded() {
        find("bakker");
        untilHits(3);

        tabTo("find-add");
        desk.keys().press(SPACE);
        Fx.until("the form is there", () -> has("find-condition"));
        choose("find-property", "Article");
        tabTo("find-value");
        desk.keys().write(FERRY);
        desk.keys().press(ENTER);

        untilHits(2);
        assertThat(query()).isEqualTo("bakker file:veer.txt");
        assertThat(isFocusOn("find-query")).isTrue();
    }

    @Test
    void aValueOfTheFolderIsTakenForACondition() {
        find("bakker");
        untilHits(3);
        tabTo("find-add");
        desk.keys().press(SPACE);
        Fx.until("the form is there", () -> has("find-condition"));
        choose("find-property", "Article");
        Fx.until(
                "its values are there",
                () -> desk.scene().lookup("#find-values").lookupAll(".list-cell").size() > 1);
        tabTo("find-value");

        desk.keys().press(DOWN);
        desk.keys().press(ENTER);

        Fx.until("it is asked", () -> ((TextField) node("find-query")).getText().contains("file:"));
    }

    @Test
    void escapeLeavesTheFormAndThePlaceWhereItWasOpened() {
        find("bakker");
        untilHits(3);
        tabTo("find-add");
        desk.keys().press(SPACE);
        Fx.until("the form is there", () -> has("find-condition"));

        desk.keys().press(ESCAPE);

        assertThat(Fx.ask(() -> has("find-condition"))).isFalse();
        assertThat(isFocusOn("find-add")).isTrue();
        assertThat(query()).isEqualTo("bakker");
    }

    @Test
    void wordsAreTaggedChangedUndoneAndDoneAgain() {
        find("/De stoepen|Het veer/");
        untilHits(2);
        desk.keys().press(F6);
        desk.keys().press(CONTROL, A);
        desk.keys().press(F6);
        desk.keys().press(F6);
        assertThat(isFocusOn("find-tag")).isTrue();
        desk.keys().press(SPACE);
        Fx.until("the menu is open", () -> menu("find-tag").isShowing());
        Fx.run(() -> menu("find-tag").getItems().getFirst().fire());
        Fx.until("tagged", () -> passing().startsWith("Tagged 2 in 2 articles"));

        find("kind:quote");
        untilHits(2);
        desk.keys().press(F6);
        desk.keys().press(CONTROL, A);
        tabTo("find-change");
        desk.keys().press(SPACE);
        Fx.until("the form is there", () -> has("find-change-form"));
        choose("find-change-field", "Polarity");
        desk.keys().press(TAB);
        desk.keys().press(RIGHT);
        desk.keys().press(SPACE);
        tabTo("find-change-do");
        desk.keys().press(SPACE);
        Fx.until("changed", () -> passing().startsWith("Changed 2 in 2 articles"));

        find("polarity:negated");
        untilHits(2);
        desk.keys().press(F6);
        desk.keys().press(CONTROL, Z);
        untilHits(0);
        assertThat(passing()).isEqualTo("Undone in 2 articles.");
        desk.keys().press(CONTROL, SHIFT, Z);
        untilHits(2);
        assertThat(passing()).isEqualTo("Done again in 2 articles.");
    }

    @Test
    void theKindOfEachHitCanBeReadWhereThereAreMany() {
        desk.hand().select("De stoepen");
        desk.keys().write("q");
        desk.hand().actor("Piet Jansen", "Piet Jansen");

        find("annotator:anna");
        untilHits(2);

        assertThat(drawnIn("find-column-kind")).containsExactly("Quotes", "Actors");
    }

    /// What is to be seen in the cells of a column of the hits.
    private List<String> drawnIn(String column) {
        desk.keys().settle();
        return Fx.ask(() ->
                node("find-hits").lookupAll("#" + column).stream()
                        .filter(TableCell.class::isInstance)
                        .filter(cell -> ((TableCell<?, ?>) cell).getText() != null)
                        .map(cell -> ((Text) cell.lookup(".text")).getText())
                        .toList());
    }

    @Test
    void whereTheFocusIsCanBeSeen() {
        find("bakker");
        untilHits(3);
        desk.keys().press(F6);
        desk.keys().press(CONTROL, A);
        assertThat(
                        notSeen(
                                List.of(
                                        "find-add",
                                        "find-where",
                                        "find-tag",
                                        "find-export",
                                        "find-rows")))
                .isEmpty();

        tabTo("find-add");
        desk.keys().press(SPACE);
        Fx.until("the form is there", () -> has("find-condition"));
        assertThat(notSeen(List.of("find-property", "find-how", "find-value"))).isEmpty();
    }

    /// Those of some controls that look with the focus as they do without.
    private List<String> notSeen(List<String> ids) {
        return ids.stream()
                .filter(id -> {
                    tabTo(id);
                    var with = Fx.ask(() -> edges(id));
                    desk.keys().press(TAB);
                    return with.equals(Fx.ask(() -> edges(id)));
                })
                .toList();
    }

    private String edges(String id) {
        var region = (Region) node(id);
        return region.getBackground().getFills().stream().map(it -> it.getFill()).toList()
                + " "
                + region.getBorder().getStrokes().stream().map(it -> it.getTopStroke()).toList();
    }

    // By keys.

    private void find(String line) {
        desk.keys().press(CONTROL, SHIFT, F);
        desk.keys().press(CONTROL, A);
        desk.keys().write(line);
        desk.keys().press(ENTER);
    }

    /// Goes on by Tab until the focus is there.
    private void tabTo(String id) {
        var trail = new StringBuilder();
        for (int i = 0; i < PATIENCE; i++) {
            if (isFocusOn(id)) {
                return;
            }
            desk.keys().press(TAB);
            trail.append('\n').append(Fx.ask(() -> String.valueOf(desk.scene().getFocusOwner())));
        }
        throw new AssertionError("no Tab leads to " + id + trail);
    }

    /// Chooses from a list that is opened, by typing what it is called.
    private void choose(String id, String name) {
        tabTo(id);
        desk.keys().press(ALT, DOWN);
        desk.keys().write(name);
        for (int i = 0; i < PATIENCE && !Fx.ask(() -> shown(id)).equals(name); i++) {
            desk.keys().press(DOWN);
        }
        desk.keys().press(ENTER);
        assertThat(Fx.ask(() -> shown(id))).isEqualTo(name);
    }

    private MenuButton menu(String id) {
        return (MenuButton) node(id);
    }

    @SuppressWarnings("unchecked")
    private String shown(String id) {
        var box = (ComboBox<Object>) node(id);
        return box.getConverter().toString(box.getValue());
    }

    private boolean isFocusOn(String id) {
        return has(id) && desk.isFocusIn(node(id));
    }

    private boolean has(String id) {
        return desk.scene().lookup("#" + id) != null;
    }

    private Node node(String id) {
        return desk.scene().lookup("#" + id);
    }

    private String query() {
        return Fx.ask(() -> ((TextField) node("find-query")).getText());
    }

    private void untilHits(int count) {
        Fx.until(
                count + " hits",
                () -> ((TableView<?>) node("find-hits")).getItems().size() == count);
    }

    private String passing() {
        return ((Labeled) node("passing")).getText();
    }
}
