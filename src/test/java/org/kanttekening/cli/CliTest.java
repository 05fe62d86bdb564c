package org.kanttekening.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/// The frame around all commands: help, exit codes, and how failures are said.
class CliTest {

    private final CliRun cli = new CliRun();

    static List<String> commands() {
        return List.copyOf(CommandModels.all().getSubcommands().keySet());
    }

    @Test
    void aCommandOrAnOptionAtTheStartAsksForTheCommandLine() {
        assertThat(commands()).isNotEmpty().allMatch(name -> Cli.takes(new String[] {name, "x"}));
        assertThat(List.of("--help", "-h", "--version", "-V"))
                .allMatch(option -> Cli.takes(new String[] {option}));
    }

    @ParameterizedTest
    @ValueSource(strings = {"artikelen", "./check", "--sample=x", "Check"})
    void anythingElseIsForTheWindow(String argument) {
        assertThat(Cli.takes(new String[] {argument})).isFalse();
        assertThat(Cli.takes(new String[] {})).isFalse();
    }

    @Test
    void helpNamesCommandsExitCodesAndTheWindowsOptions() {
        assertThat(cli.run("--help")).isEqualTo(Exit.FINE);

        assertThat(cli.out())
                .contains(commands())
                .contains("  2   wrong use", "130   stopped with Ctrl+C", "--sample=DIR", "./check")
                .contains("LANG=nl_NL.UTF-8");
        assertThat(cli.err()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandExplainsItselfWithExamplesAndExitCodes(String command) {
        assertThat(cli.run(command, "--help")).isEqualTo(Exit.FINE);

        assertThat(cli.out())
                .startsWith("Usage: kanttekening " + command)
                .contains("Examples:", "-h, --help");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpIsEightyColumnsWide(String command) {
        cli.run("--help");
        cli.run(command, "--help");

        assertThat(cli.out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(cli.out()).doesNotContain("\u001b");
    }

    @Test
    void theVersionIsOneLine() {
        assertThat(cli.run("--version")).isEqualTo(Exit.FINE);
        assertThat(cli.out()).isEqualTo("kanttekening 1.2.3\n");
    }

    @Test
    void wrongUseIsSaidWithWhereToLook() {
        assertThat(cli.run("check", "--loose-end", "map")).isEqualTo(Exit.WRONG_USE);

        assertThat(cli.err())
                .startsWith("kanttekening: Unknown option: '--loose-end'\n")
                .contains("Did you mean --loose-ends")
                .contains("“kanttekening check --help”");
        assertThat(cli.out()).isEmpty();
    }

    @Test
    void aFolderThatIsNotThereIsSaidAndExitsWithThree(@TempDir Path place) {
        var folder = place.resolve("weg");

        assertThat(cli.run("check", folder.toString())).isEqualTo(Exit.NOT_READ);
        assertThat(cli.err()).startsWith("kanttekening: " + folder + " is no folder.");
        assertThat(cli.err().lines()).hasSize(1);
    }

    @Test
    void argumentsDoNotReachTheTerminalRaw() {
        cli.run("check", "--\u001b[31mred\u202e", "map");

        assertThat(cli.err()).contains("\\u001b[31mred\\u202e").doesNotContain("\u001b", "\u202e");
    }

    @Test
    void aFolderMayHaveAnAtSignInFront(@TempDir Path place) {
        cli.run("check", "@" + place.getFileName());

        assertThat(cli.err()).contains("@" + place.getFileName() + " is no folder");
    }

    @Test
    void aRunThatIsCancelledEndsWithItsOwnCode() {
        cli.terminal().cancellation().cancel();

        assertThat(cli.run("check", "sample-articles")).isEqualTo(Exit.CANCELLED);
        assertThat(cli.err()).isEqualTo("kanttekening: cancelled\n");
        assertThat(cli.out()).isEmpty();
    }

    @Test
    void aFaultOfTheProgramsOwnTellsItsPlaceAndNoText() {
        var broken =
                new CliRun(
                        new OutputStream() {
                            @Override
                            public void write(int b) {
                                throw new IllegalStateException("words of an article");
                            }
                        });

        assertThat(broken.run("--version")).isEqualTo(Exit.NOT_READ);
        assertThat(broken.err())
                .contains("java.lang.IllegalStateException", "CliTest.java")
                .doesNotContain("words of an article");
    }
}
