package org.kanttekening.folder;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.Random;

class Utf8Test {

    private static final int MANY = 20_000;

    /// The bytes at the edges of the standard's table, and ASCII between them.
    private static final int[] EDGES = {
        'a', 'a', 'a', 0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0,
        0xE1, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF4, 0xF5, 0xFF
    };

    @Test
    void takesForUtf8WhatAStrictDecoderDoes() {
        for (long seed = 0; seed < MANY; seed++) {
            var random = new Random(seed);
            var bytes = new byte[random.nextInt(24)];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) EDGES[random.nextInt(EDGES.length)];
            }

            assertThat(Utf8.isWellFormed(bytes)).as("seed %d", seed).isEqualTo(isDecoded(bytes));
        }
    }

    @Test
    void takesEveryCharacterAndNoneThatIsCutShort() {
        for (int point = 0x80; point <= Character.MAX_CODE_POINT; point += 0x41) {
            if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                continue;
            }
            var bytes = ("acht te" + Character.toString(point)).getBytes(UTF_8);

            assertThat(Utf8.isWellFormed(bytes)).as("%x", point).isTrue();
            assertThat(Utf8.isWellFormed(Arrays.copyOf(bytes, bytes.length - 1)))
                    .as("%x cut short", point)
                    .isFalse();
        }
    }

    private static boolean isDecoded(byte[] bytes) {
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
