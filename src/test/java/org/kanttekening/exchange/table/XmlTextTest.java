package org.kanttekening.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;
import java.util.Random;

class XmlTextTest {

    @Test
    void whatACellCannotHoldIsWrittenByItsNumber() {
        var cells =
                Map.of(
                        "a\u0001b", "a_x0001_b",
                        "a\rb", "a_x000D_b",
                        "a\uFFFEb", "a_xFFFE_b",
                        "a\uD83Db", "a_xD83D_b",
                        "_x0041_", "_x005F_x0041_",
                        "a_x00e9_b", "a_x005F_x00e9_b");

        cells.forEach((text, cell) -> {
            assertThat(XmlText.escaped(text)).isEqualTo(cell);
            assertThat(XmlText.unescaped(cell)).isEqualTo(text);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {" a", "a ", "\ta", "a\n", " "})
    void spaceAtEitherEndIsLeftToTheElementToKeep(String text) {
        assertThat(XmlText.escaped(text)).isSameAs(text);
        assertThat(XmlText.hasSpaceAround(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a b", "a\n\tb"})
    void spaceWithinIsKeptAnyway(String text) {
        assertThat(XmlText.hasSpaceAround(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "De 🛵 – „é”", "two\nlines\tand a tab", "a_b_x_c", "_x12", "_x00g0_"})
    void allElseStaysAsItIs(String text) {
        assertThat(XmlText.escaped(text)).isSameAs(text);
    }

    @Test
    void everyTextComesBackHereAndInAReaderOfOthers() {
        long seed = 20263;
        var random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            var text = RandomTexts.text(random, " \n\t_\u0001'");
            var cell = XmlText.escaped(text);
            assertThat(XmlText.unescaped(cell)).as("seed %d", seed).isEqualTo(text);
            assertThat(new XSSFRichTextString(cell).getString())
                    .as("seed %d", seed)
                    .isEqualTo(text);
            assertThat(cell.codePoints())
                    .as("seed %d, %s", seed, cell)
                    .allMatch(XmlTextTest::isXml);
        }
    }

    /// Char of XML 1.0, without carriage returns.
    private static boolean isXml(int point) {
        return point == '\t'
                || point == '\n'
                || (point >= ' ' && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }
}
