package org.kanttekening.cli;

import org.kanttekening.cli.Completed.Sort;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A script that has bash complete the program's command line.
///
/// It is our own since the one that picocli makes runs what stands in names of files: it gives them
/// to `compgen -W`, which expands `$(…)`. Here bash itself proposes files, and knows how to quote
/// them.
final class BashCompletion {

    private BashCompletion() {}

    static String script(List<Completed> commands) {
        return """
        # Completion of %1$s's commands and options for bash.
        _%1$s() {
          local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
          local command= options= values=
          if (( COMP_CWORD > 1 )); then command=${COMP_WORDS[1]}; fi
          # --option=value is three words here
          if [[ $current == = ]]; then
            current=
          elif [[ $previous == = ]]; then
            previous=${COMP_WORDS[COMP_CWORD - 2]}
          fi
          case $command in
        %2$s  esac
          # Where nothing is proposed bash proposes files, but not in place of anything else.
          case "$command $previous" in
        %3$s  esac
          if [[ $current == -* ]]; then values=$options; fi
          COMPREPLY=( $(compgen -W "$values" -- "$current") )
        }
        complete -o default -F _%1$s %1$s
        """
                .formatted(
                        Cli.NAME,
                        commands.stream()
                                .map(BashCompletion::command)
                                .collect(Collectors.joining()),
                        commands.stream()
                                .flatMap(BashCompletion::values)
                                .collect(Collectors.joining()));
    }

    private static String command(Completed command) {
        return "    '%s') options='%s' values='%s' ;;\n"
                .formatted(
                        command.name(),
                        command.options().stream()
                                .flatMap(option -> option.names().stream())
                                .collect(Collectors.joining(" ")),
                        String.join(" ", command.values().listed()));
    }

    /// What follows options that take a value.
    private static Stream<String> values(Completed command) {
        return command.options().stream()
                .filter(option -> option.value().sort() != Sort.NONE)
                .map(option ->
                        "    %s) options= values='%s'%s ;;\n"
                                .formatted(
                                        option.names().stream()
                                                .map(name ->
                                                        "'" + command.name() + " " + name + "'")
                                                .collect(Collectors.joining(" | ")),
                                        String.join(" ", option.value().listed()),
                                        option.value().sort() == Sort.FREE
                                                ? "; compopt +o default"
                                                : ""));
    }
}
