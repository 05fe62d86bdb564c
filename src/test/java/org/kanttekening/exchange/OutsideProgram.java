package org.kanttekening.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A program of others that a test with the tag `interop` asks to read what was exported. Where it
/// is not there the test fails: whoever asks for these tests wants to know.
public final class OutsideProgram {

    private static final int MINUTES = 4;

    private final String name;
    private final String remedy;

    /// @param remedy what brings the program, in one line
    public OutsideProgram(String name, String remedy) {
        this.name = name;
        this.remedy = remedy;
    }

    /// What it writes, errors included; it must end well.
    ///
    /// @param log an empty place for that
    public String run(Path log, List<String> arguments) throws IOException, InterruptedException {
        var command = new java.util.ArrayList<>(List.of(name));
        command.addAll(arguments);
        var process = started(new ProcessBuilder(command), log);
        try {
            boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
            var written = Files.readString(log);
            if (!ended || process.exitValue() != 0) {
                throw new AssertionError(String.join(" ", command) + " went wrong:\n" + written);
            }
            return written;
        } finally {
            process.destroyForcibly();
        }
    }

    private Process started(ProcessBuilder builder, Path log) {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            builder.redirectErrorStream(true).redirectOutput(Redirect.to(log.toFile()));
            return builder.redirectInput(Redirect.from(Path.of("/dev/null").toFile())).start();
        } catch (UncheckedIOException | IOException e) {
            throw new AssertionError(name + " is not here: " + remedy, e);
        }
    }
}
