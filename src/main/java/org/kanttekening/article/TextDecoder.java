package org.kanttekening.article;

import org.kanttekening.article.UndecodableText.Reason;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Reads bytes as text without ever replacing what it cannot read: UTF-8, UTF-16 with a mark, else
/// Windows-1252, in which much old Dutch text was saved. Windows-1252 leaves 81, 8D, 8F, 90 and 9D
/// undefined, so that bytes which only look like text are refused.
public final class TextDecoder {

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private TextDecoder() {}

    /// @throws UndecodableText when no encoding reads these bytes, or one reads a NUL
    public static DecodedText decode(byte[] bytes) throws UndecodableText {
        var marked = Mark.of(bytes);
        if (marked != null) {
            var text = strictly(bytes, marked.length, marked.charset, Reason.MALFORMED);
            return new DecodedText(lines(text), marked.charset.name(), true);
        }
        refuseNul(bytes);
        try {
            var text = strictly(bytes, 0, StandardCharsets.UTF_8, Reason.MALFORMED);
            return new DecodedText(lines(text), StandardCharsets.UTF_8.name(), false);
        } catch (UndecodableText notUtf8) {
            var text = strictly(bytes, 0, WINDOWS_1252, Reason.UNDEFINED_BYTE);
            return new DecodedText(lines(text), WINDOWS_1252.name(), false);
        }
    }

    /// All bytes from an offset on, in one encoding; a NUL is refused in any.
    static String strictly(byte[] bytes, int from, Charset charset, Reason reason)
            throws UndecodableText {
        var decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        // No encoding read here makes more units than it has bytes.
        var out = CharBuffer.allocate(bytes.length - from + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isUnderflow()) {
            result = decoder.flush(out);
        }
        if (result.isError()) {
            throw new UndecodableText(reason, in.position());
        }
        var text = out.flip().toString();
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            int before = text.substring(0, nul).getBytes(charset).length;
            throw new UndecodableText(Reason.NOT_TEXT, from + before);
        }
        return text;
    }

    private static void refuseNul(byte[] bytes) throws UndecodableText {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new UndecodableText(Reason.NOT_TEXT, i);
            }
        }
    }

    static String lines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
