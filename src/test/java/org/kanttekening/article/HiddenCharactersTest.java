package org.kanttekening.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HiddenCharactersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wethouder Noor Bakker,\n\t’s avonds: „é” – 3°",
                "e\u0301e\u0301n a\u0327\u0301",
                "🛵 👩‍👩‍👧‍👦 ❤️ ☎️ 1️⃣ 👍🏽 🏳️‍🌈",
                "🇳🇱 🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F",
                "שלום مرحبا می\u200Cخواهم क्\u200Dष",
                "\u0600١٢ 葛\uDB40\uDD00 ≨\uFE00"
            })
    void textAsPeopleWriteItHoldsNone(String text) {
        assertThat(HiddenCharacters.areIn(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0, 7, '\r', 0x1B, 0x7F, 0x85, 0x9B, 0xAD, 0x034F, 0x061C, 0x180E, 0x200B, 0x200C,
                0x200D, 0x200E, 0x200F, 0x2028, 0x202A, 0x202E, 0x2060, 0x2066, 0x2069, 0x3164,
                0xFE0F, 0xFEFF, 0xE0041, 0xE0100
            })
    void betweenLettersEachOfTheseIsHidden(int point) {
        var text = "pay" + Character.toString(point) + "pal";

        assertThat(HiddenCharacters.areIn(text)).isTrue();
        assertThat(HiddenCharacters.isHidden(text, 3)).isTrue();
        assertThat(HiddenCharacters.isHidden(text, 2)).isFalse();
    }

    @Test
    void oneAtTheStartOrTheEndIsHiddenToo() {
        assertThat(HiddenCharacters.areIn("\u200Dx")).isTrue();
        assertThat(HiddenCharacters.areIn("x\u200D")).isTrue();
        assertThat(HiddenCharacters.areIn("\uFE0F")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "0000, U+0000, null",
        "200B, U+200B, zero width space",
        "202E, U+202E, right-to-left override",
        "E0041, U+E0041, tag latin capital letter a",
        "10FFFF, U+10FFFF, U+10FFFF"
    })
    void eachHasACodeAndAName(String hex, String code, String name) {
        int point = Integer.parseInt(hex, 16);

        assertThat(HiddenCharacters.code(point)).isEqualTo(code);
        assertThat(HiddenCharacters.name(point)).isEqualTo(name);
    }
}
