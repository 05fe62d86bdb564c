package org.kanttekening.ui.palette;

import org.kanttekening.app.KeyStroke;
import org.kanttekening.app.Messages;

import java.util.List;
import java.util.stream.Collectors;

/// Keys as people read them, in their language.
public final class KeyNames {

    private KeyNames() {}

    public static String shown(Messages messages, KeyStroke stroke) {
        var name = "key." + stroke.key();
        var key = messages.has(name) ? messages.text(name) : stroke.key();
        return (stroke.shortcut() ? messages.text("key.Ctrl") + "+" : "")
                + (stroke.alt() ? messages.text("key.Alt") + "+" : "")
                + (stroke.shift() ? messages.text("key.Shift") + "+" : "")
                + key;
    }

    public static String shown(Messages messages, List<KeyStroke> strokes) {
        return strokes.stream()
                .map(stroke -> shown(messages, stroke))
                .collect(Collectors.joining(", "));
    }
}
