package org.kanttekening.ui.form;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Presses keys where the focus is, as the toolkit does, on its thread and without waiting: a robot
/// takes a tenth of a second for each.
record Keys(Scene scene) {

    void type(KeyCode... codes) {
        for (var code : codes) {
            press(code, false, false, false);
        }
    }

    void press(KeyCode code, boolean shift, boolean control, boolean alt) {
        fire(KeyEvent.KEY_PRESSED, "", code, shift, control, alt);
        fire(KeyEvent.KEY_RELEASED, "", code, shift, control, alt);
    }

    void write(String text) {
        text.codePoints()
                .forEach(it ->
                        fire(
                                KeyEvent.KEY_TYPED,
                                Character.toString(it),
                                KeyCode.UNDEFINED,
                                false,
                                false,
                                false));
    }

    private void fire(
            EventType<KeyEvent> type,
            String character,
            KeyCode code,
            boolean shift,
            boolean control,
            boolean alt) {
        Node target = scene.getFocusOwner();
        Event.fireEvent(
                target,
                new KeyEvent(type, character, code.getName(), code, shift, control, alt, false));
    }
}
