package org.kanttekening.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.stream.Stream;

class KeyStrokeTest {

    @ParameterizedTest
    @MethodSource("defaultKeys")
    void everyDefaultKeyReadsBackAsItIsWritten(KeyStroke stroke) {
        assertThat(KeyStroke.parse(stroke.toString())).isEqualTo(stroke);
    }

    static Stream<KeyStroke> defaultKeys() {
        return Arrays.stream(Command.values()).flatMap(it -> it.defaultKeys().stream());
    }

    @ParameterizedTest
    @CsvSource({
        "Ctrl+Shift+Z, true,  true,  false, Z",
        "Shift+Ctrl+Z, true,  true,  false, Z",
        "Alt+Enter,    false, false, true,  Enter",
        "e,            false, false, false, E",
        "+,            false, false, false, +",
        "Ctrl++,       true,  false, false, +",
        "Ctrl+-,       true,  false, false, -",
        "é,            false, false, false, É"
    })
    void readsKeys(String text, boolean shortcut, boolean shift, boolean alt, String key) {
        assertThat(KeyStroke.parse(text)).isEqualTo(new KeyStroke(shortcut, shift, alt, key));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Ctrl+Ctrl+Z",
                "Hyper+Z",
                "Ctrl",
                "Ctrl+",
                "Shift+Ctrl",
                "+A",
                "two words"
            })
    void whatNamesNoKeyIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> KeyStroke.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "e, false, E",
        "E, false, Shift+E",
        "E, true,  E",
        "e, true,  Shift+E",
        "/, false, /",
        "?, true,  ?",
        "4, true,  4",
        "[, false, [",
        "ß, false, ß",
        "漢, true,  漢"
    })
    void capsLockTurnsTheCaseOfLettersRoundAndNothingElse(
            String character, boolean capsLock, String stroke) {
        assertThat(KeyStroke.typed(character, capsLock)).contains(KeyStroke.parse(stroke));
    }

    @Test
    void controlCharactersAreNotTyped() {
        assertThat(KeyStroke.typed("", false)).isEmpty();
        assertThat(KeyStroke.typed("\u001b", false)).isEmpty();
        assertThat(KeyStroke.typed("\r", false)).isEmpty();
    }

    @Test
    void plainCharactersAreTypedAndNamedKeysAreNot() {
        assertThat(KeyStroke.parse("E").types()).isTrue();
        assertThat(KeyStroke.parse("Shift+E").types()).isTrue();
        assertThat(KeyStroke.parse("Ctrl+E").types()).isFalse();
        assertThat(KeyStroke.parse("Enter").types()).isFalse();
    }
}
