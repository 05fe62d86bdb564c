package org.kanttekening.article;

import org.jspecify.annotations.Nullable;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// The byte-order mark (U+FEFF) with which a file may say how it is encoded.
enum Mark {
    UTF_8(3, StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    UTF_16LE(2, StandardCharsets.UTF_16LE, 0xFF, 0xFE),
    UTF_16BE(2, StandardCharsets.UTF_16BE, 0xFE, 0xFF);

    final int length;
    final Charset charset;
    private final int[] bytes;

    Mark(int length, Charset charset, int... bytes) {
        this.length = length;
        this.charset = charset;
        this.bytes = bytes;
    }

    static @Nullable Mark of(byte[] file) {
        for (var mark : values()) {
            if (mark.starts(file)) {
                return mark;
            }
        }
        return null;
    }

    private boolean starts(byte[] file) {
        if (file.length < length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if ((file[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
