package org.kanttekening.docs;

import org.kanttekening.cli.CommandModels;

import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The parameters and options of a command as a Markdown table, as picocli knows them.
final class OptionTable {

    private OptionTable() {}

    /// The names of all commands.
    static List<String> commands() {
        return List.copyOf(CommandModels.all().getSubcommands().keySet());
    }

    /// @param words the command's name
    static String of(List<String> words) {
        var command =
                Optional.ofNullable(CommandModels.all().getSubcommands().get(words.getFirst()))
                        .orElseThrow(() -> new IllegalArgumentException("no command " + words))
                        .getCommandSpec();
        var text = new StringBuilder("\n| option | what it does |\n|---|---|\n");
        command.positionalParameters()
                .forEach(parameter -> text.append(row(parameter, code(parameter.paramLabel()))));
        command.options().forEach(option -> text.append(row(option, names(option))));
        return text.append('\n').toString();
    }

    private static String row(ArgSpec spec, String shown) {
        var description =
                String.join(" ", spec.description())
                        .replace("${COMPLETION-CANDIDATES}", candidates(spec));
        return "| %s | %s |\n".formatted(shown, description);
    }

    private static String candidates(ArgSpec spec) {
        return spec.completionCandidates() == null
                ? ""
                : String.join(", ", spec.completionCandidates());
    }

    private static String names(OptionSpec option) {
        var value = option.arity().max() > 0 ? " " + option.paramLabel() : "";
        return List.of(option.names()).stream()
                .map(name -> code(name + value))
                .collect(Collectors.joining(", "));
    }

    private static String code(String text) {
        return "`" + text + "`";
    }
}
