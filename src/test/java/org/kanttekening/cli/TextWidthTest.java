package org.kanttekening.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How wide text is on a terminal, and how it is cut and filled up.
class TextWidthTest {

    @ParameterizedTest
    @CsvSource({"'', 0", "één, 3", "e\u0301e, 2", "🚢, 2", "👩‍👩‍👧a, 3", "日本, 4", "„ja”, 4"})
    void aCharacterAsReadersSeeItTakesOneColumnOrTwo(String text, int width) {
        assertThat(TextWidth.of(text)).isEqualTo(width);
    }

    @Test
    void whatIsCutSaysSoAndKeepsItsCharactersWhole() {
        assertThat(TextWidth.begin("Havendam", 8)).isEqualTo("Havendam");
        assertThat(TextWidth.begin("Havendam", 5)).isEqualTo("Have…");
        assertThat(TextWidth.begin("a🚢🚢", 4)).isEqualTo("a🚢…");
        assertThat(TextWidth.begin("a🚢🚢", 3)).isEqualTo("a…");
    }

    @Test
    void whatIsShortIsFilledUpToItsWidth() {
        assertThat(TextWidth.left("🚢", 4)).isEqualTo("🚢  ");
        assertThat(TextWidth.right("12", 4)).isEqualTo("  12");
        assertThat(TextWidth.end("🚢ab", 3)).isEqualTo(" ab");
        assertThat(TextWidth.end("ab", 4)).isEqualTo("  ab");
    }
}
