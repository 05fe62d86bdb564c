package org.kanttekening.cli;

import org.kanttekening.app.ExportChoice;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/// The command line: finds the command that the arguments ask for, runs it, and puts however it
/// ends into words and an exit code.
public final class Cli {

    static final String NAME = "kanttekening";

    /// What every terminal shows without breaking a line of help.
    private static final int COLUMNS = 80;

    /// All commands, in the order of the help. A new one is a class and a line here.
    private static final List<Entry> COMMANDS =
            List.of(
                    new Entry(
                            "export",
                            (terminal, cli) -> new ExportCommand(terminal, cli.version, cli.saved)),
                    new Entry(
                            "import", (terminal, cli) -> new ImportCommand(terminal, cli.version)),
                    new Entry("find", (terminal, _) -> new FindCommand(terminal)),
                    new Entry("check", (terminal, _) -> new CheckCommand(terminal)),
                    new Entry("agreement", (terminal, _) -> new AgreementCommand(terminal)),
                    new Entry(
                            "completion",
                            (terminal, cli) -> new CompletionCommand(terminal, cli::commandLine)));

    private static final List<String> OPTIONS = List.of("-h", "--help", "-V", "--version");

    private record Entry(String name, BiFunction<Terminal, Cli, Action> make) {}

    private final Terminal terminal;
    private final String version;
    private final List<String> window;
    private final Supplier<List<ExportChoice>> saved;

    /// @param version of the program
    /// @param window lines of help about the options with which the window opens
    /// @param saved the choices of what to export that were saved in the window
    public Cli(
            Terminal terminal,
            String version,
            List<String> window,
            Supplier<List<ExportChoice>> saved) {
        this.terminal = terminal;
        this.version = version;
        this.window = List.copyOf(window);
        this.saved = saved;
    }

    /// Whether arguments ask for the command line; others are for the window. A folder that is
    /// called like a command opens as `./check`.
    public static boolean takes(String[] arguments) {
        return arguments.length > 0
                && (OPTIONS.contains(arguments[0])
                        || COMMANDS.stream().anyMatch(it -> it.name().equals(arguments[0])));
    }

    public Exit run(String... arguments) {
        try (var _ = Interruption.cancelling(terminal.cancellation())) {
            return outcome(arguments);
        }
    }

    private Exit outcome(String[] arguments) {
        try {
            var exit = answer(arguments);
            terminal.flush();
            return exit;
        } catch (ParameterException e) {
            return misused(e);
        } catch (OutputFailedException e) {
            return unwritten(e);
        } catch (IOException e) {
            terminal.complain(terminal.problems().text(e));
            return Exit.NOT_READ;
        } catch (CancellationException e) {
            terminal.complain("cancelled");
            return Exit.CANCELLED;
        } catch (RuntimeException | VirtualMachineError e) {
            return unexpected(e);
        }
    }

    /// The commands and options as picocli knows them.
    CommandLine commandLine() {
        var root = new CommandLine(new Root());
        root.getCommandSpec()
                .addOption(help("Say this, or after a command how that is used."))
                .addOption(
                        OptionSpec.builder("-V", "--version")
                                .versionHelp(true)
                                .description("Say which version this is.")
                                .build())
                .usageMessage()
                .footer(window.toArray(String[]::new));
        for (var entry : COMMANDS) {
            var command = new CommandLine(entry.make().apply(terminal, this));
            command.getCommandSpec().addOption(help("Say how this command is used."));
            root.addSubcommand(entry.name(), command);
        }
        return root.registerConverter(Integer.class, Cli::number)
                .registerConverter(int.class, Cli::number)
                .setUsageHelpWidth(COLUMNS)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false); // a folder may be called @home
    }

    private static int number(String written) {
        try {
            return Integer.parseInt(written);
        } catch (NumberFormatException e) {
            throw new TypeConversionException(
                    "“%s” is no number in digits, or too great".formatted(written));
        }
    }

    private static OptionSpec help(String description) {
        return OptionSpec.builder("-h", "--help").usageHelp(true).description(description).build();
    }

    private Exit answer(String[] arguments) throws IOException {
        var parsed = commandLine().parseArgs(arguments);
        var asked = parsed.asCommandLineList().getLast();
        if (asked.isUsageHelpRequested()) {
            terminal.out().text(asked.getUsageMessage(Ansi.OFF));
            return Exit.FINE;
        }
        if (asked.isVersionHelpRequested()) {
            terminal.out().line(NAME + " " + version);
            return Exit.FINE;
        }
        if (!(asked.getCommand() instanceof Action action)) {
            throw new ParameterException(asked, "Missing command");
        }
        try {
            return action.run();
        } catch (WrongUseException e) {
            throw new ParameterException(asked, String.valueOf(e.getMessage()));
        }
    }

    private Exit misused(ParameterException e) {
        terminal.complain(String.valueOf(e.getMessage()));
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getSuggestions().isEmpty()) {
            terminal.say("Did you mean " + String.join(" or ", unmatched.getSuggestions()) + "?");
        }
        terminal.say(
                "“%s --help” says how it is used."
                        .formatted(e.getCommandLine().getCommandSpec().qualifiedName()));
        return Exit.WRONG_USE;
    }

    private Exit unwritten(OutputFailedException e) {
        if (StandardOutput.isLeft(e.reason())) {
            return Exit.NOBODY_READS;
        }
        terminal.complain("the result could not be written: " + e.reason());
        return Exit.NOT_READ;
    }

    /// A fault of the program's own. Its message may hold text of an article, so only its kind and
    /// its place are told.
    private Exit unexpected(Throwable e) {
        var place = e.getStackTrace().length == 0 ? "" : ", " + e.getStackTrace()[0];
        terminal.complain(
                "something went wrong that the program did not expect (%s%s). Nothing of yours was"
                                .formatted(e.getClass().getName(), place)
                        + " changed; please report it.");
        return Exit.NOT_READ;
    }
}
