package org.kanttekening.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A key with what is held down with it, told apart from any toolkit.
///
/// A key is a character as it is typed (`/`, `[`, `?`), a letter in upper case, or a name of a key
/// that types nothing (`Enter`, `F8`, `PageDown`). For a typed character other than a letter, Shift
/// is part of typing it and is not asked for, since keyboards differ in where they have it.
///
/// @param shortcut Ctrl, or Command on a Mac
public record KeyStroke(boolean shortcut, boolean shift, boolean alt, String key) {

    public static KeyStroke of(String key) {
        return new KeyStroke(false, false, false, key);
    }

    /// Reads what [#toString] writes: `Ctrl+Shift+Z`, `Shift+E`, `?`, `+`, `Ctrl++`.
    ///
    /// @throws IllegalArgumentException where the text names no key
    public static KeyStroke parse(String text) {
        boolean plus = text.equals("+") || text.endsWith("++");
        var head = plus ? text.substring(0, text.length() - 1) : text;
        List<String> parts = new ArrayList<>(Arrays.asList(head.split("\\+")));
        parts.removeIf(String::isEmpty);
        var key = plus ? "+" : parts.isEmpty() ? "" : parts.removeLast();
        if (key.isEmpty()) {
            throw new IllegalArgumentException("no key: " + text);
        }
        boolean shortcut = parts.remove("Ctrl");
        boolean shift = parts.remove("Shift");
        boolean alt = parts.remove("Alt");
        if (!parts.isEmpty()) {
            throw new IllegalArgumentException("no key: " + text);
        }
        return new KeyStroke(
                shortcut, shift, alt, key.length() == 1 ? key.toUpperCase(Locale.ROOT) : key);
    }

    /// The stroke of a character that was typed with no Ctrl or Alt held.
    ///
    /// @param capsLock whether capitals are locked, which turns the case of letters round
    public static Optional<KeyStroke> typed(String character, boolean capsLock) {
        if (character.isEmpty() || Character.isISOControl(character.codePointAt(0))) {
            return Optional.empty();
        }
        boolean upper = Character.isUpperCase(character.codePointAt(0));
        boolean letter = Character.isLetter(character.codePointAt(0));
        return Optional.of(
                new KeyStroke(
                        false,
                        letter && upper != capsLock,
                        false,
                        character.toUpperCase(Locale.ROOT)));
    }

    /// Whether pressing it types a character, so that it cannot be used where text is typed.
    public boolean types() {
        return !shortcut && !alt && key.codePointCount(0, key.length()) == 1;
    }

    @Override
    public String toString() {
        return (shortcut ? "Ctrl+" : "") + (alt ? "Alt+" : "") + (shift ? "Shift+" : "") + key;
    }
}
