package org.kanttekening.ui.window;

import static javafx.scene.input.KeyCode.COMMA;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.F6;
import static javafx.scene.input.KeyCode.G;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.Z;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanttekening.app.Command;
import org.kanttekening.app.Condition;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.stream.Stream;

/// The keys that are about the window: all commands by name, the sheet of keys, panes and settings.
class WindowKeysTest {

    @TempDir private Path dir;
    private OpenWindow desk;
    private Hand hand;

    @BeforeEach
    void open() {
        desk = OpenWindow.on(Folders.scooters(dir));
        hand = desk.hand();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void everyCommandDoesSomethingInTheWindow() {
        assertThat(desk.window().commands().without()).isEmpty();
    }

    @Test
    void everyConditionComesToHold() {
        var held = EnumSet.noneOf(Condition.class);
        holding(held);
        hand.tag("q", "„Wij wachten”");
        holding(held);
        hand.select("Noor Bakker");
        holding(held);
        hand.press("a");
        desk.keys().press(ENTER);
        holding(held);
        desk.keys().press(ESCAPE);
        hand.tag("d", "besloot");
        holding(held);
        desk.keys().press(CONTROL, Z);
        holding(held);
        desk.keys().press(CONTROL, SHIFT, F);
        desk.keys().write("bakker");
        Fx.until("hits", () -> desk.window().now().conditions().contains(Condition.HITS));
        holding(held);
        desk.keys().press(ESCAPE);
        desk.untilSaved();
        var bram = Folders.read(desk.sidecarFile()).replace("\"id\": \"anna\"", "\"id\": \"bram\"");
        Folders.write(
                desk.folder().resolve(Folders.SCOOTERS + ".bram.kanttekening.json"),
                bram.replace("\"name\": \"Noor Bakker\"", "\"name\": \"N. Bakker\""));
        Fx.run(() -> desk.window().commands().run(Command.REVIEW));
        Fx.until("a review", () -> desk.window().modes().isReviewing());
        holding(held);

        assertThat(held).isEqualTo(EnumSet.allOf(Condition.class));
    }

    @Test
    void thePaletteGivesACommandByItsName() {
        hand.select("„Wij wachten”");
        desk.keys().press(CONTROL, K);
        desk.keys().write("tag as quote");
        desk.keys().press(ENTER);

        assertThat(desk.sidecar().annotations().quotes()).hasSize(1);
        assertThat(desk.window().overlays().isShowing()).isFalse();
    }

    @Test
    void aQuestionMarkShowsTheKeysThatWorkNow() {
        hand.press("?");

        assertThat(desk.window().overlays().isShowing()).isTrue();
        assertThat(texts(desk.seen("key-sheet").orElseThrow()))
                .contains("Tag as quote", "Q", "Undo", "Ctrl+Z", "1 – 9");

        desk.keys().press(ESCAPE);
        assertThat(desk.window().overlays().isShowing()).isFalse();
        assertThat(desk.isFocusIn(desk.window().pane().view())).isTrue();
    }

    @Test
    void f6GoesRoundThePanes() {
        hand.tag("q", "„Wij wachten”");
        var panes =
                Stream.<Node>of(
                                desk.window().panels().cards(),
                                desk.window().form(),
                                desk.window().list(),
                                desk.window().pane().view())
                        .toList();
        for (var pane : panes) {
            desk.keys().press(F6);
            assertThat(desk.isFocusIn(pane)).as("%s", pane).isTrue();
        }
        desk.keys().press(SHIFT, F6);
        assertThat(desk.isFocusIn(desk.window().list())).isTrue();
    }

    @Test
    void f6PassesOverCardsWhereThereAreNone() {
        desk.keys().press(F6);
        assertThat(desk.isFocusIn(desk.window().form())).isTrue();
        desk.keys().press(SHIFT, F6);
        assertThat(desk.isFocusIn(desk.window().pane().view())).isTrue();
    }

    @Test
    void f6ComesBackToTheFieldThatWasLeft() {
        hand.tag("q", "„Wij wachten”");
        hand.goTo("quote.kind");
        var field = Fx.ask(() -> desk.scene().getFocusOwner());
        hand.backToText();
        hand.select("Noor Bakker");

        desk.keys().press(F6);
        desk.keys().press(F6);

        assertThat(Fx.ask(() -> desk.scene().getFocusOwner())).isEqualTo(field);
    }

    @Test
    void panelsKeepTheirWidthWhenTheGuidelinesComeAndGo() {
        desk.keys().settle();
        double before = Fx.ask(() -> desk.window().panels().getWidth());
        desk.keys().press(CONTROL, G);
        Fx.until(
                "guidelines are shown",
                () -> desk.window().columns().getItems().contains(desk.window().guidelines()));
        desk.keys().press(CONTROL, G);
        desk.keys().settle();

        assertThat(Fx.ask(() -> desk.window().panels().getWidth())).isCloseTo(before, within(2.0));
    }

    @Test
    void theFoldersGuidelinesStandBesideTheArticleAndGoAgain() {
        desk.keys().press(CONTROL, G);
        Fx.until(
                "guidelines are shown",
                () -> desk.window().columns().getItems().contains(desk.window().guidelines()));
        desk.keys().settle();
        assertThat(texts(desk.window().guidelines()))
                .anyMatch(it -> it.contains("Aanhalingstekens"));

        desk.keys().press(CONTROL, G);
        assertThat(desk.window().columns().getItems()).doesNotContain(desk.window().guidelines());
    }

    @Test
    void aKeyThatIsSetInSettingsGivesItsCommandFromThenOn() {
        giveKey(Command.TAG_QUOTE, "w");

        hand.tag("q", "„Wij wachten”");
        assertThat(desk.sidecar().annotations().quotes()).isEmpty();
        hand.tag("w", "„Wij wachten”");
        assertThat(desk.sidecar().annotations().quotes()).hasSize(1);

        desk = desk.again();
        desk.hand().tag("w", "„De stoepen zijn van iedereen”");
        assertThat(desk.sidecar().annotations().quotes()).hasSize(2);
    }

    private void giveKey(Command command, String key) {
        desk.keys().press(CONTROL, COMMA);
        var list = desk.seen("settings-keys").orElseThrow();
        for (int i = 0; i < 20 && !desk.isFocusIn(list); i++) {
            desk.keys().press(TAB);
        }
        assertThat(desk.isFocusIn(list)).isTrue();
        while (Fx.ask(() -> ((ListView<?>) list).getSelectionModel().getSelectedItem())
                != command) {
            desk.keys().press(DOWN);
        }
        desk.keys().write(key);
        desk.keys().press(ESCAPE);
    }

    private void holding(EnumSet<Condition> into) {
        Fx.run(() -> into.addAll(desk.window().now().conditions()));
    }

    private static java.util.List<String> texts(Node node) {
        return Fx.ask(() -> all(node).toList());
    }

    private static Stream<String> all(Node node) {
        var own =
                switch (node) {
                    case Label label -> Stream.of(label.getText());
                    case javafx.scene.text.Text text -> Stream.of(text.getText());
                    default -> Stream.<String>empty();
                };
        return node instanceof Parent parent
                ? Stream.concat(
                        own, parent.getChildrenUnmodifiable().stream().flatMap(WindowKeysTest::all))
                : own;
    }
}
