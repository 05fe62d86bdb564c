package org.kanttekening.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The completion scripts, the one for bash run by bash itself.
class CompletionTest {

    @TempDir Path place;
    private final CliRun cli = new CliRun();

    @BeforeEach
    void setUp() {
        cli.run("completion", "bash");
    }

    /// What bash is proposed for the last of some words.
    private String proposed(String... words) throws Exception {
        assumeThat(hasBash()).as("bash is on the path").isTrue();
        var script = Files.writeString(place.resolve("completion.bash"), cli.out());
        var ask =
                """
                source "$1"; shift
                COMP_WORDS=("$@"); COMP_CWORD=$(( $# - 1 ))
                compopt() { :; } # works only while bash completes
                _kanttekening
                echo "${COMPREPLY[*]}"
                """;
        var command = new java.util.ArrayList<>(List.of("bash", "-c", ask, "bash"));
        command.add(script.toString());
        command.addAll(List.of(words));
        var process =
                new ProcessBuilder(command)
                        .directory(place.toFile())
                        .redirectErrorStream(true)
                        .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.strip();
    }

    private static boolean hasBash() throws InterruptedException {
        try {
            return new ProcessBuilder("bash", "--version").start().waitFor() == 0;
        } catch (IOException _) {
            return false;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'kanttekening|', 'export import find check agreement completion'",
        "'kanttekening|ch', check",
        "'kanttekening|--v', --version",
        "'kanttekening|check|--lo', --loose-ends",
        "'kanttekening|check|map|--js', --json",
        "'kanttekening|completion|z', zsh",
        "'kanttekening|check|--annotator|', ''",
        "'kanttekening|check|--annotator|=|', ''",
        "'kanttekening|check|', ''"
    })
    void bashProposesCommandsOptionsAndValues(String words, String expected) throws Exception {
        assertThat(proposed(words.split("\\|", -1))).isEqualTo(expected);
    }

    @Test
    void namesOfFilesAreNotRun() throws Exception {
        Files.writeString(place.resolve("a$(touch run)"), "");

        assertThat(proposed("kanttekening", "check", "a")).isEmpty();
        assertThat(place.resolve("run")).doesNotExist();
    }

    @Test
    void everyCommandAndOptionIsInBothScripts() {
        var zsh = new CliRun();
        assertThat(zsh.run("completion", "ZSH")).isEqualTo(Exit.FINE);

        CommandModels.all()
                .getSubcommands()
                .forEach((name, command) -> {
                    assertThat(cli.out()).contains(name);
                    assertThat(zsh.out()).contains("      " + name + ") _arguments");
                    for (var option : command.getCommandSpec().options()) {
                        assertThat(cli.out()).contains(option.names());
                        assertThat(zsh.out()).contains(option.names());
                    }
                });
    }

    @Test
    void anotherShellIsWrongUse() {
        assertThat(cli.run("completion", "fish")).isEqualTo(Exit.WRONG_USE);
    }
}
