package org.kanttekening.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.HashSet;
import java.util.Random;

class HarmlessTest {

    private static final String FIRST = "=+-@\t\r\0'";

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31", "-2", "@SUM(1)", "\t=1", "\r=1", "\0=1"})
    void whatASpreadsheetWouldTakeForAFormulaGetsAnApostrophe(String text) {
        assertThat(Harmless.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "'", "''", "'s-Havendam", "’t IJ", "De minister", " =1", "1-2", "a=b"})
    void allElseStaysAsItIs(String text) {
        assertThat(Harmless.of(text)).isEqualTo(text);
        assertThat(Harmless.undone(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"'=1,''=1", "''@x,'''@x", "'-,''-"})
    void aTextThatBeginsLikeOneMadeHarmlessSurvivesToo(String text, String cell) {
        assertThat(Harmless.of(text)).isEqualTo(cell);
        assertThat(Harmless.undone(cell)).isEqualTo(text);
    }

    @Test
    void everyTextComesBackAndNoTwoBecomeTheSame() {
        long seed = 20262;
        var random = new Random(seed);
        var texts = new HashSet<String>();
        var cells = new HashSet<String>();
        while (texts.size() < 5_000) {
            var text = RandomTexts.text(random, FIRST);
            var cell = Harmless.of(text);
            assertThat(Harmless.undone(cell)).as("seed %d, %s", seed, text).isEqualTo(text);
            assertThat(cell).as("seed %d", seed).doesNotMatch("(?s)[=+\\-@\t\r\0].*");
            texts.add(text);
            cells.add(cell);
        }
        assertThat(cells).hasSameSizeAs(texts);
    }
}
