package org.kanttekening.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.util.Locale;
import java.util.function.Supplier;

/// Prints a script that has a shell complete the program's commands and options.
@Command(
        description = "Print a script that has a shell complete commands and options.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  source <(kanttekening completion bash)",
            "  kanttekening completion zsh > ~/.kanttekening-completion",
            "  echo 'source ~/.kanttekening-completion' >> ~/.zshrc"
        })
final class CompletionCommand implements Action {

    /// The shells that there are scripts for.
    enum Shell {
        BASH,
        ZSH;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Parameters(paramLabel = "SHELL", description = "Which shell: ${COMPLETION-CANDIDATES}.")
    private Shell shell = Shell.BASH;

    private final Terminal terminal;
    private final Supplier<CommandLine> whole;

    /// @param whole the command line with all its commands
    CompletionCommand(Terminal terminal, Supplier<CommandLine> whole) {
        this.terminal = terminal;
        this.whole = whole;
    }

    @Override
    public Exit run() {
        var commands = Completed.of(whole.get());
        terminal.out()
                .text(
                        switch (shell) {
                            case BASH -> BashCompletion.script(commands);
                            case ZSH -> ZshCompletion.script(commands);
                        });
        return Exit.FINE;
    }
}
