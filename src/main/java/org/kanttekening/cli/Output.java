package org.kanttekening.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/// One of the two streams that a command writes to: always UTF-8, whatever the locale, with line
/// feeds on every system, and without a raw control character. A failure is thrown, never swallowed
/// as a `PrintStream` does.
public final class Output {

    private final Writer writer;

    public Output(OutputStream stream) {
        this.writer =
                new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 14);
    }

    /// Writes one line of text.
    void line(String text) {
        write(Printable.of(text) + "\n");
    }

    /// Writes text of the program's own, such as help or a script, as it is.
    void text(String text) {
        write(text);
    }

    /// Takes JSON: in it a character that a terminal might act on is escaped.
    Writer json() {
        return new Escaping();
    }

    void flush() {
        try {
            writer.flush();
        } catch (IOException e) {
            throw new OutputFailedException(e);
        }
    }

    private void write(String text) {
        try {
            writer.write(text);
        } catch (IOException e) {
            throw new OutputFailedException(e);
        }
    }

    /// Such a character can only stand in a string of the JSON, where its escape means the same.
    private final class Escaping extends Writer {

        @Override
        public void write(char[] text, int from, int length) {
            var written = new StringBuilder(length);
            for (int i = from; i < from + length; i++) {
                boolean plain =
                        text[i] == '\n'
                                || Character.isSurrogate(text[i])
                                || Printable.isPlain(text[i]);
                written.append(plain ? String.valueOf(text[i]) : Printable.escaped(text[i]));
            }
            Output.this.write(written.toString());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
