package org.kanttekening.ui.window;

import com.sun.javafx.tk.Toolkit;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// A keyboard before a window: each key is pressed, types what it types where the focus then is,
/// and is let go, as the toolkit does it. The window is laid out after each key and each stretch of
/// typing, for a person is never faster than that; a robot would take a tenth of a second for each.
final class Keyboard {

    /// What keys type that no letter or digit stands on.
    private static final Map<KeyCode, String> TYPES =
            Map.of(
                    KeyCode.ENTER, "\r",
                    KeyCode.TAB, "\t",
                    KeyCode.ESCAPE, "\u001b",
                    KeyCode.BACK_SPACE, "\b",
                    KeyCode.DELETE, "\u007f",
                    KeyCode.SPACE, " ");

    private static final Set<KeyCode> HELD =
            EnumSet.of(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.ALT);

    private final Scene scene;

    Keyboard(Scene scene) {
        this.scene = scene;
    }

    /// Presses a key while those before it are held: `press(CONTROL, SHIFT, Z)`.
    void press(KeyCode... keys) {
        var held = EnumSet.noneOf(KeyCode.class);
        for (var key : keys) {
            if (HELD.contains(key)) {
                held.add(key);
            }
        }
        var last = keys[keys.length - 1];
        Fx.run(() -> {
            stroke(last, typed(last, held), held);
            layOut();
        });
    }

    void press(int times, KeyCode... keys) {
        for (int i = 0; i < times; i++) {
            press(keys);
        }
    }

    /// Types text; what has no key of its own comes as an input method gives it.
    void write(String text) {
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        List<String> characters = new ArrayList<>();
        for (int from = 0, to = letters.next(); to != BreakIterator.DONE; to = letters.next()) {
            characters.add(text.substring(from, to));
            from = to;
        }
        Fx.run(() -> {
            characters.forEach(it -> stroke(KeyCode.UNDEFINED, it, Set.of()));
            layOut();
        });
    }

    /// Lets the window come to rest, as it does before a person presses the next key.
    void settle() {
        Fx.run(Keyboard::layOut);
    }

    private static String typed(KeyCode key, Set<KeyCode> held) {
        if (held.contains(KeyCode.CONTROL) || held.contains(KeyCode.ALT)) {
            return "";
        }
        if (key.isLetterKey()) {
            var upper = key.getChar();
            return held.contains(KeyCode.SHIFT) ? upper : upper.toLowerCase(Locale.ROOT);
        }
        return key.isDigitKey() ? key.getChar() : TYPES.getOrDefault(key, "");
    }

    private void stroke(KeyCode key, String typed, Set<KeyCode> held) {
        fire(KeyEvent.KEY_PRESSED, "", key, held);
        if (!typed.isEmpty()) {
            fire(KeyEvent.KEY_TYPED, typed, KeyCode.UNDEFINED, held);
        }
        fire(KeyEvent.KEY_RELEASED, "", key, held);
    }

    /// As a frame does it: only what has become another is styled and laid out.
    private static void layOut() {
        Toolkit.getToolkit().firePulse();
    }

    private void fire(EventType<KeyEvent> type, String character, KeyCode key, Set<KeyCode> held) {
        Node owner = scene.getFocusOwner();
        Event.fireEvent(
                owner == null ? scene : owner,
                new KeyEvent(
                        type,
                        type == KeyEvent.KEY_TYPED ? character : KeyEvent.CHAR_UNDEFINED,
                        key.getName(),
                        key,
                        held.contains(KeyCode.SHIFT),
                        held.contains(KeyCode.CONTROL),
                        held.contains(KeyCode.ALT),
                        false));
    }
}
