package org.kanttekening.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kanttekening.article.UndecodableText.Reason;

import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.Random;

class TextDecoderTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String TEXT = "„Eén 🛵 in ’t centrum”, zegt Noël.\n";

    @Test
    void utf8IsReadAsItStands() throws UndecodableText {
        assertThat(TextDecoder.decode(TEXT.getBytes(UTF_8)))
                .isEqualTo(new DecodedText(TEXT, "UTF-8", false));
    }

    @Test
    void aMarkIsRemovedAndReported() throws UndecodableText {
        assertThat(TextDecoder.decode(("\uFEFF" + TEXT).getBytes(UTF_8)))
                .isEqualTo(new DecodedText(TEXT, "UTF-8", true));
    }

    @Test
    void utf16IsReadWithItsMarkEitherWayRound() throws UndecodableText {
        assertThat(TextDecoder.decode(("\uFEFF" + TEXT).getBytes(UTF_16LE)))
                .isEqualTo(new DecodedText(TEXT, "UTF-16LE", true));
        assertThat(TextDecoder.decode(("\uFEFF" + TEXT).getBytes(UTF_16BE)))
                .isEqualTo(new DecodedText(TEXT, "UTF-16BE", true));
    }

    @Test
    void whatIsNotUtf8IsReadAsWindows1252() throws UndecodableText {
        var old = "‘Financiën’ kost € 4,10, zei Renée – “punt”…\n";

        assertThat(TextDecoder.decode(old.getBytes(WINDOWS)))
                .isEqualTo(new DecodedText(old, "windows-1252", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"81", "8d", "8f", "90", "9d"})
    void aByteThatWindows1252LeavesUndefinedIsRefusedAtItsOffset(String hex) {
        var bytes = HexFormat.of().parseHex("616263" + hex + "64");

        var refusal = refusal(bytes);

        assertThat(refusal.reason()).isEqualTo(Reason.UNDEFINED_BYTE);
        assertThat(refusal.offset()).isEqualTo(3);
        assertThat(refusal).hasMessageContaining("byte 3");
    }

    @Test
    void bytesThatDoNotKeepTheirMarksPromiseAreRefusedAtTheirOffset() {
        var refusal = refusal(HexFormat.of().parseHex("efbbbf6162ff63"));

        assertThat(refusal.reason()).isEqualTo(Reason.MALFORMED);
        assertThat(refusal.offset()).isEqualTo(5);
    }

    @Test
    void halfACharacterAtTheEndOfUtf16IsRefused() {
        assertThat(refusal(HexFormat.of().parseHex("fffe610062")).offset()).isEqualTo(4);
        assertThat(refusal(HexFormat.of().parseHex("fffe61003dd8")).offset()).isEqualTo(4);
    }

    @Test
    void aNulIsNoText() {
        var refusal = refusal(new byte[] {'a', 'b', 0, 'c'});

        assertThat(refusal.reason()).isEqualTo(Reason.NOT_TEXT);
        assertThat(refusal.offset()).isEqualTo(2);
    }

    @Test
    void aNulInUtf16IsNoTextEither() {
        var refusal = refusal(HexFormat.of().parseHex("feff00e90000"));

        assertThat(refusal.reason()).isEqualTo(Reason.NOT_TEXT);
        assertThat(refusal.offset()).isEqualTo(4);
    }

    @Test
    void lineEndsBecomeLineFeeds() throws UndecodableText {
        assertThat(TextDecoder.decode("a\r\nb\rc\n\r\n\rd\r\r".getBytes(UTF_8)).text())
                .isEqualTo("a\nb\nc\n\n\nd\n\n");
    }

    @Test
    void nothingIsATextToo() throws UndecodableText {
        assertThat(TextDecoder.decode(new byte[0])).isEqualTo(new DecodedText("", "UTF-8", false));
    }

    @Test
    void anyTextComesBackFromAnyEncodingThatHoldsIt() throws UndecodableText {
        long seed = 1871;
        var random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            var text = randomText(random);
            for (var charset : new Charset[] {UTF_8, UTF_16LE, UTF_16BE}) {
                assertThat(TextDecoder.decode(("\uFEFF" + text).getBytes(charset)))
                        .as("seed %d, round %d", seed, round)
                        .isEqualTo(new DecodedText(text, charset.name(), true));
            }
        }
    }

    private static String randomText(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(40); i > 0; i--) {
            int point = random.nextInt(Character.MAX_CODE_POINT + 1);
            if (point != 0 && point != '\r' && (point < 0xD800 || point > 0xDFFF)) {
                text.appendCodePoint(random.nextBoolean() ? point : 'a' + point % 26);
            }
        }
        return text.toString();
    }

    private static UndecodableText refusal(byte[] bytes) {
        return catchThrowableOfType(UndecodableText.class, () -> TextDecoder.decode(bytes));
    }
}
