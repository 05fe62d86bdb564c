package org.kanttekening.exchange.jsonl;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/// The lines of a file that begin in a stretch of it, as bytes: stretches side by side give every
/// line once, so that several threads can read one file.
final class ByteLines implements Closeable {

    private static final int BLOCK = 1 << 16;

    private final InputStream in;
    private final long end;
    private final byte[] block = new byte[BLOCK];
    private long position;
    private int at;
    private int filled;

    private ByteLines(InputStream in, long position, long end) {
        this.in = in;
        this.position = position;
        this.end = end;
    }

    /// @param in the file from its beginning, which is closed with this
    /// @param start of the stretch in bytes
    /// @param end exclusive
    static ByteLines of(InputStream in, long start, long end) throws IOException {
        // a line begins at the start only where the byte before ends one
        long from = Math.max(0, start - 1);
        var lines = new ByteLines(in, from, end);
        try {
            in.skipNBytes(from);
            if (start > 0) {
                lines.line();
            }
            return lines;
        } catch (IOException | RuntimeException e) {
            lines.close();
            throw e;
        }
    }

    /// The next line without its line feed; null where no more begins in the stretch.
    byte @Nullable [] next() throws IOException {
        return position < end && fill() ? line() : null;
    }

    private byte[] line() throws IOException {
        var line = new ByteArrayOutputStream();
        while (fill()) {
            int feed = at;
            while (feed < filled && block[feed] != '\n') {
                feed++;
            }
            line.write(block, at, feed - at);
            boolean ended = feed < filled;
            position += feed - at + (ended ? 1 : 0);
            at = feed + (ended ? 1 : 0);
            if (ended) {
                break;
            }
        }
        return line.toByteArray();
    }

    /// Whether there is a byte to read.
    private boolean fill() throws IOException {
        if (at == filled) {
            at = 0;
            filled = Math.max(0, in.read(block, 0, BLOCK));
        }
        return filled > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
