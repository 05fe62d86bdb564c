package org.kanttekening.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanttekening.check.CheckedFolder;
import org.kanttekening.launch.Main;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// The program as scripts meet it: a process with an environment, pipes and signals.
class ProcessTest {

    @TempDir Path place;

    private static ProcessBuilder java(String classPath, Class<?> main, String... arguments) {
        var command =
                new ArrayList<>(
                        List.of(
                                ProcessHandle.current().info().command().orElse("java"),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                classPath,
                                main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }

    private static String withoutTheToolkit() {
        return Arrays.stream(classPath().split(File.pathSeparator))
                .filter(part -> !part.contains("javafx-") && !part.contains("jfx-incubator"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String read(Process process) throws Exception {
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    @Test
    void aCommandRunsWhereThereIsNoToolkitAndNoLocale() throws Exception {
        var folder = new CheckedFolder(place);
        folder.change(CheckedFolder.SIDECAR, "\"type\": \"direct\"", "\"type\": \"één\"");
        var builder = java(withoutTheToolkit(), Main.class, "check", place.toString());
        builder.environment().clear();

        var process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();

        assertThat(read(process)).contains("quotes[0].type: “één” is not in the list");
        assertThat(process.exitValue()).isEqualTo(1);
    }

    @Test
    void aReaderThatLeavesEndsItQuietly() throws Exception {
        assumeThat(Files.exists(Path.of("/dev/stdout"))).isTrue();
        for (int i = 0; i < 3_000; i++) {
            Files.createFile(place.resolve("weg-" + i + ".txt.anna.kanttekening.json"));
        }
        var process = java(withoutTheToolkit(), Main.class, "check", place.toString()).start();

        process.getInputStream().close();
        var said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(Exit.NOBODY_READS.code());
        assertThat(said).isEmpty();
    }

    @Test
    void aFullDiskIsSaid() throws Exception {
        var full = new File("/dev/full");
        assumeThat(full.exists()).isTrue();
        var process = java(withoutTheToolkit(), Main.class, "--help").redirectOutput(full).start();

        var said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(Exit.NOT_READ.code());
        assertThat(said).startsWith("kanttekening: the result could not be written: ");
    }

    @Test
    void aSignalLetsWorkPutAwayWhatIsHalfWritten() throws Exception {
        assumeThat(Files.exists(Path.of("/proc/self"))).as("a system with signals").isTrue();
        var file = place.resolve("half");
        var process = java(classPath(), InterruptedWork.class, file.toString()).start();
        try (var said = process.inputReader()) {
            assertThat(said.readLine()).isEqualTo("writing");

            process.toHandle()
                    .destroy(); // as kill does, and Ctrl+C but for the number of the signal

            assertThat(said.readLine()).isEqualTo("stopping");
        }
        assertThat(process.waitFor()).isGreaterThan(128);
        assertThat(file).doesNotExist();
    }
}
