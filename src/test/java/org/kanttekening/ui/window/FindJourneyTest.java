package org.kanttekening.ui.window;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.PAGE_UP;
import static javafx.scene.input.KeyCode.SHIFT;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// Finding in the article: the hit becomes the selection.
class FindJourneyTest {

    @TempDir private Path dir;
    private OpenWindow desk;

    @BeforeEach
    void open() {
        desk = OpenWindow.on(Folders.scooters(dir));
        desk.keys().press(CONTROL, HOME);
        desk.keys().write("/");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void eachHitIsSelectedInTurnRoundTheEnd() {
        desk.keys().write("zegt");
        assertThat(said()).isEqualTo("1 of 2");
        int first = caret();

        desk.keys().press(ENTER);
        assertThat(said()).isEqualTo("2 of 2");
        assertThat(caret()).isGreaterThan(first);

        desk.keys().press(ENTER);
        assertThat(caret()).isEqualTo(first);
        desk.keys().press(SHIFT, ENTER);
        assertThat(said()).isEqualTo("2 of 2");
    }

    @Test
    void escGoesBackToTheTextWithTheHitSelected() {
        desk.keys().write("wethouder");
        desk.keys().press(ESCAPE);

        assertThat(desk.selected()).isEqualTo("wethouder");
        assertThat(desk.isFocusIn(desk.window().pane().view())).isTrue();
        assertThat(Fx.ask(() -> desk.window().pane().find().isVisible())).isFalse();
    }

    @Test
    void capitalsCountOnlyWhereTheyAreTyped() {
        desk.keys().write("DE STOEPEN");
        assertThat(said()).isEqualTo("Not found");

        desk.keys().press(CONTROL, A);
        desk.keys().write("de stoepen");
        assertThat(desk.selected()).isEqualTo("De stoepen");
    }

    @Test
    void aLetterIsFoundInWhicheverWayItsAccentIsWritten() {
        desk.keys().write("café");
        assertThat(desk.selected()).isEqualTo("cafe\u0301");

        desk.keys().press(CONTROL, A);
        desk.keys().write("één");
        assertThat(desk.selected()).isEqualTo("één");
    }

    @Test
    void findingEndsWhereAnotherArticleIsOpened() {
        Folders.write(desk.folder().resolve("ander.txt"), "Kort\n");
        desk = desk.again();
        desk.keys().write("/");
        desk.keys().write("iedereen");

        desk.keys().press(CONTROL, PAGE_UP);
        desk.untilOpen("ander.txt");

        assertThat(Fx.ask(() -> desk.window().pane().find().isVisible())).isFalse();
        assertThat(desk.isFocusIn(desk.window().pane().view())).isTrue();
    }

    private String said() {
        return Fx.ask(() ->
                desk.window().pane().find().getChildren().stream()
                        .filter(Label.class::isInstance)
                        .map(it -> ((Label) it).getText())
                        .findFirst()
                        .orElseThrow());
    }

    private int caret() {
        return Fx.ask(() -> desk.window().pane().view().caret());
    }
}
