package org.kanttekening.ui.window;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.SHIFT;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// The menu on the right mouse button in a field for text.
class TextMenuTest {

    @TempDir private Path dir;
    private OpenWindow desk;
    private TextField field;

    @BeforeEach
    void open() {
        desk = OpenWindow.on(Folders.scooters(dir), Locale.of("nl"));
        desk.keys().press(CONTROL, SHIFT, F);
        desk.keys().write("stoep");
        field = (TextField) desk.seen("find-query").orElseThrow();
    }

    @AfterEach
    void close() {
        Fx.run(() -> menus().forEach(ContextMenu::hide));
        desk.close();
    }

    @Test
    void speaksTheLanguageOfTheWindow() {
        ask();

        assertThat(Fx.ask(() -> items().stream().map(MenuItem::getText).toList()))
                .containsExactly(
                        "Ongedaan maken",
                        "Opnieuw",
                        "Knippen",
                        "Kopiëren",
                        "Plakken",
                        "Verwijderen",
                        "Alles selecteren");
    }

    @Test
    void offersWhatCanBeDoneAndDoesIt() {
        ask();
        assertThat(Fx.ask(() -> item("edit-cut").isDisable())).isTrue();
        Fx.run(() -> item("edit-select-all").fire());
        ask();
        assertThat(Fx.ask(() -> item("edit-cut").isDisable())).isFalse();

        Fx.run(() -> item("edit-delete").fire());

        assertThat(Fx.<String>ask(() -> field.getText())).isEmpty();
    }

    private void ask() {
        Fx.run(() -> {
            menus().forEach(ContextMenu::hide);
            Event.fireEvent(
                    field,
                    new ContextMenuEvent(
                            ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 50, 80, false, null));
        });
    }

    private static List<ContextMenu> menus() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .toList();
    }

    private static List<MenuItem> items() {
        return menus().getFirst().getItems().stream()
                .filter(item -> item.getText() != null)
                .toList();
    }

    private static MenuItem item(String id) {
        return items().stream()
                .filter(item -> Objects.equals(item.getId(), id))
                .findFirst()
                .orElseThrow();
    }
}
