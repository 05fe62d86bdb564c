package org.kanttekening.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Text from files is shown, and never obeyed by a terminal.
class PrintableTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"coördinatie.txt", "„citaat” – 100 %", "🛵 👩‍🚒 ❤️", "שלום", "e\u0301"})
    void ordinaryTextIsLeftAsItIs(String text) {
        assertThat(Printable.of(text)).isEqualTo(text);
    }

    @Test
    void whatWouldBeObeyedOrNotSeenIsWrittenOut() {
        assertThat(Printable.of("a\u001b[2Jb")).isEqualTo("a\\u001b[2Jb");
        assertThat(Printable.of("a\rb\nc\td")).isEqualTo("a\\u000db\\u000ac\\u0009d");
        assertThat(Printable.of("\u009b\u007f")).isEqualTo("\\u009b\\u007f");
        assertThat(Printable.of("txt\u202eexe")).isEqualTo("txt\\u202eexe");
        assertThat(Printable.of("\u2066\u200b\ufeff\u2028"))
                .isEqualTo("\\u2066\\u200b\\ufeff\\u2028");
        assertThat(Printable.of("\ud83d")).isEqualTo("\\ud83d");
    }
}
