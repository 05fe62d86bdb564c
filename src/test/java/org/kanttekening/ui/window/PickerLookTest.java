package org.kanttekening.ui.window;

import static javafx.scene.input.KeyCode.DOWN;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// How the list looks that drops from a picker, dressed as the window's other parts are.
class PickerLookTest {

    @TempDir private Path dir;
    private OpenWindow desk;

    @BeforeEach
    void open() {
        desk = OpenWindow.on(Folders.scooters(dir));
        desk.hand().tag("d", "besloot");
        desk.hand().goTo("decision.act");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void itStandsOnAGroundOfItsOwnAndHidesNothingAround() {
        desk.keys().press(DOWN);

        assertThat(Fx.ask(() -> ground(list()))).isEqualTo(Color.web("#fffefb"));
        assertThat(Fx.ask(() -> list().getBackground().getFills())).hasSize(2);
        assertThat(Fx.ask(() -> ground((Region) list().getParent()))).isEqualTo(Color.TRANSPARENT);
    }

    @Test
    void itsTextIsInTheFaceAndSizeOfTheWindow() {
        Fx.run(() -> {
            desk.host().settings(it -> it.withAppearance(it.appearance().withTextScale(1.5)));
            desk.host().dress();
        });
        Fx.until(
                "the text is larger",
                () -> ((TextField) desk.scene().getFocusOwner()).getFont().getSize() > 13);
        desk.keys().press(DOWN);

        var typed = Fx.ask(() -> ((TextField) desk.scene().getFocusOwner()).getFont());
        var listed = Fx.ask(() -> ((Label) list().lookup(".form-picker-line .label")).getFont());
        assertThat(listed).isEqualTo(typed);
        assertThat(typed.getSize()).isEqualTo(13 * 1.5);
        assertThat(Fx.ask(() -> list().getFixedCellSize())).isGreaterThan(typed.getSize() * 1.8);
    }

    private static Color ground(Region region) {
        return region.getBackground() == null
                ? Color.TRANSPARENT
                : (Color) region.getBackground().getFills().getLast().getFill();
    }

    private static ListView<?> list() {
        return Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .map(window -> (Node) window.getScene().getRoot())
                .map(root -> {
                    root.applyCss();
                    return root.lookup(".form-picker-list");
                })
                .filter(ListView.class::isInstance)
                .map(found -> (ListView<?>) found)
                .findFirst()
                .orElseThrow();
    }
}
