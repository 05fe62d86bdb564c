package org.kanttekening.ui;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.kanttekening.app.KeyStroke;

import java.util.Map;
import java.util.Optional;

/// Reads strokes from the toolkit's key events.
public final class KeyStrokes {

    private static final Map<KeyCode, String> NAMES =
            Map.ofEntries(
                    Map.entry(KeyCode.ENTER, "Enter"),
                    Map.entry(KeyCode.ESCAPE, "Esc"),
                    Map.entry(KeyCode.TAB, "Tab"),
                    Map.entry(KeyCode.DELETE, "Delete"),
                    Map.entry(KeyCode.BACK_SPACE, "Backspace"),
                    Map.entry(KeyCode.INSERT, "Insert"),
                    Map.entry(KeyCode.HOME, "Home"),
                    Map.entry(KeyCode.END, "End"),
                    Map.entry(KeyCode.PAGE_UP, "PageUp"),
                    Map.entry(KeyCode.PAGE_DOWN, "PageDown"),
                    Map.entry(KeyCode.UP, "Up"),
                    Map.entry(KeyCode.DOWN, "Down"),
                    Map.entry(KeyCode.LEFT, "Left"),
                    Map.entry(KeyCode.RIGHT, "Right"));

    private static final Map<KeyCode, String> CHARACTERS =
            Map.ofEntries(
                    Map.entry(KeyCode.COMMA, ","),
                    Map.entry(KeyCode.PERIOD, "."),
                    Map.entry(KeyCode.SLASH, "/"),
                    Map.entry(KeyCode.SEMICOLON, ";"),
                    Map.entry(KeyCode.PLUS, "+"),
                    Map.entry(KeyCode.ADD, "+"),
                    Map.entry(KeyCode.EQUALS, "="),
                    Map.entry(KeyCode.MINUS, "-"),
                    Map.entry(KeyCode.SUBTRACT, "-"),
                    Map.entry(KeyCode.SPACE, " "));

    private KeyStrokes() {}

    /// The stroke of a pressed key, unless it will type a character.
    public static Optional<KeyStroke> pressed(KeyEvent event) {
        var code = event.getCode();
        boolean held = event.isShortcutDown() || event.isAltDown();
        var name = NAMES.get(code);
        if (name == null && code.isFunctionKey()) {
            name = code.getName();
        }
        if (name != null) {
            return Optional.of(
                    new KeyStroke(
                            event.isShortcutDown(), event.isShiftDown(), event.isAltDown(), name));
        }
        if (!held) {
            return Optional.empty();
        }
        var character = CHARACTERS.get(code);
        if (character != null) {
            return Optional.of(
                    new KeyStroke(event.isShortcutDown(), false, event.isAltDown(), character));
        }
        if (code.isLetterKey() || code.isDigitKey()) {
            var letter = code.isKeypadKey() ? code.getName().replaceAll("\\D", "") : code.getChar();
            return Optional.of(
                    new KeyStroke(
                            event.isShortcutDown(),
                            event.isShiftDown(),
                            event.isAltDown(),
                            letter));
        }
        return Optional.empty();
    }
}
