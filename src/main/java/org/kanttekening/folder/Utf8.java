package org.kanttekening.folder;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Tells whether bytes are UTF-8 (Unicode 17, table 3-7: no halves of surrogate pairs, nothing
/// longer than need be), without decoding them: every file of a folder is asked, and most of it is
/// ASCII.
final class Utf8 {

    private static final VarHandle EIGHT =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long NOT_ASCII = 0x8080808080808080L;

    private Utf8() {}

    static boolean isWellFormed(byte[] bytes) {
        int at = 0;
        while (at < bytes.length) {
            if (at + Long.BYTES <= bytes.length && ((long) EIGHT.get(bytes, at) & NOT_ASCII) == 0) {
                at += Long.BYTES;
                continue;
            }
            int length = length(bytes, at);
            if (length == 0) {
                return false;
            }
            at += length;
        }
        return true;
    }

    /// Whether JSON in well-formed UTF-8 may have half characters in its texts: only an escape can
    /// make one, or NUL, by which parsers take the bytes for UTF-16.
    static boolean mayHoldHalves(byte[] json) {
        for (int i = 0; i < json.length; i++) {
            if (json[i] == 0 || (json[i] == '\\' && isSurrogate(json, i))) {
                return true;
            }
        }
        return false;
    }

    /// Whether an escape is of a unit from D800 on.
    private static boolean isSurrogate(byte[] json, int escape) {
        return escape + 2 < json.length
                && json[escape + 1] == 'u'
                && (json[escape + 2] | 0x20) == 'd';
    }

    /// How many bytes the character at a place takes; 0 where none stands there.
    private static int length(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        if (first < 0x80) {
            return 1;
        }
        if (first < 0xC2 || first > 0xF4) {
            return 0;
        }
        int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        if (at + length > bytes.length || !isSecond(first, bytes[at + 1] & 0xFF)) {
            return 0;
        }
        for (int i = at + 2; i < at + length; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    private static boolean isSecond(int first, int second) {
        int least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        int most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        return second >= least && second <= most;
    }
}
