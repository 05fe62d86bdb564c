package org.kanttekening.app;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A key with what is held down with it, told apart from any toolkit.
///
/// A key is a character as it is typed (`/`, `[`, `?`), a letter in upper case, or a name of a key
/// that types nothing (`Enter`, `F8`, `PageDown`). For a typed character other than a letter, Shift
/// is part of typing it and is not asked for, since keyboards differ in where they have it.
///
/// @param shortcut Ctrl, or Command on a Mac
public record KeyStroke(boolean shortcut, boolean shift, boolean alt, String key) {

    private static final Pattern KEY_NAME = Pattern.compile("[A-Z][A-Za-z0-9]+");

    public static KeyStroke of(String key) {
        return new KeyStroke(false, false, false, key);
    }

    /// Reads what [#toString] writes: `Ctrl+Shift+Z`, `Shift+E`, `?`, `+`, `Ctrl++`.
    ///
    /// @throws IllegalArgumentException where the text names no key
    public static KeyStroke parse(String text) {
        var held = EnumSet.noneOf(Held.class);
        var key = text;
        for (var next = Held.before(key); next.isPresent(); next = Held.before(key)) {
            if (!held.add(next.get())) {
                throw new IllegalArgumentException("no key: " + text);
            }
            key = key.substring(next.get().prefix().length());
        }
        boolean named = KEY_NAME.matcher(key).matches() && !Held.isName(key);
        if (!named && key.codePointCount(0, key.length()) != 1) {
            throw new IllegalArgumentException("no key: " + text);
        }
        return new KeyStroke(
                held.contains(Held.CTRL),
                held.contains(Held.SHIFT),
                held.contains(Held.ALT),
                upper(key));
    }

    /// The stroke of a character that was typed with no Ctrl or Alt held.
    ///
    /// @param capsLock whether capitals are locked, which turns the case of letters round
    public static Optional<KeyStroke> typed(String character, boolean capsLock) {
        if (character.isEmpty() || Character.isISOControl(character.codePointAt(0))) {
            return Optional.empty();
        }
        int first = character.codePointAt(0);
        boolean upper = Character.isUpperCase(first);
        boolean hasCase = upper || Character.isLowerCase(first);
        return Optional.of(
                new KeyStroke(false, hasCase && upper != capsLock, false, upper(character)));
    }

    /// In upper case where that is one character too, which for a German sharp s it is not.
    private static String upper(String key) {
        if (key.codePointCount(0, key.length()) != 1) {
            return key;
        }
        var upper = key.toUpperCase(Locale.ROOT);
        return upper.codePointCount(0, upper.length()) == 1 ? upper : key;
    }

    /// Whether pressing it types a character, so that it cannot be used where text is typed.
    public boolean types() {
        return !shortcut && !alt && key.codePointCount(0, key.length()) == 1;
    }

    @Override
    public String toString() {
        return (shortcut ? "Ctrl+" : "") + (alt ? "Alt+" : "") + (shift ? "Shift+" : "") + key;
    }

    private enum Held {
        CTRL("Ctrl"),
        SHIFT("Shift"),
        ALT("Alt");

        private final String name;

        Held(String name) {
            this.name = name;
        }

        String prefix() {
            return name + "+";
        }

        /// The one that a text begins with, if a key follows it.
        static Optional<Held> before(String text) {
            return Arrays.stream(values())
                    .filter(it -> text.startsWith(it.prefix()))
                    .filter(it -> text.length() > it.prefix().length())
                    .findFirst();
        }

        static boolean isName(String text) {
            return Arrays.stream(values()).anyMatch(it -> it.name.equals(text));
        }
    }
}
