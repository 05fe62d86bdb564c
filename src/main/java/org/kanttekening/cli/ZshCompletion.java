package org.kanttekening.cli;

import org.kanttekening.cli.Completed.Option;
import org.kanttekening.cli.Completed.Sort;
import org.kanttekening.cli.Completed.Value;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A script that has zsh complete the program's command line and say what each option does. It can
/// be sourced, or put into a folder of `fpath` as `_kanttekening`.
final class ZshCompletion {

    private ZshCompletion() {}

    static String script(List<Completed> commands) {
        var program = commands.getFirst();
        var others = commands.subList(1, commands.size());
        return """
        #compdef %1$s
        # Completion of %1$s's commands and options for zsh.
        _%1$s() {
          if (( CURRENT > 2 )); then
            local command=$words[2]
            shift words
            (( CURRENT-- ))
            case $command in
        %2$s    esac
            return
          fi
          local curcontext=$curcontext state line
          local -A opt_args
          local -a commands
          commands=(
        %3$s  )
          _arguments \\
        %4$s    '1: :->first' && return
          if [[ $state == first ]]; then
            _describe command commands
            _files -/
          fi
        }
        if [[ $funcstack[1] == _%1$s ]]; then
          _%1$s "$@"
        else
          (( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
          compdef _%1$s %1$s
        fi
        """
                .formatted(
                        Cli.NAME,
                        others.stream().map(ZshCompletion::command).collect(Collectors.joining()),
                        others.stream().map(ZshCompletion::described).collect(Collectors.joining()),
                        program.options().stream()
                                .map(option -> "    " + specification(option) + " \\\n")
                                .collect(Collectors.joining()));
    }

    private static String command(Completed command) {
        var parts =
                Stream.concat(
                        command.options().stream().map(ZshCompletion::specification),
                        Stream.of(quoted("*:" + action(command.values()))));
        return "      %s) _arguments -s %s ;;\n"
                .formatted(command.name(), parts.collect(Collectors.joining(" \\\n        ")));
    }

    private static String described(Completed command) {
        return "    " + quoted(command.name() + ":" + command.description()) + "\n";
    }

    /// An option as `_arguments` understands it: `'(-q --quiet)'{-q,--quiet}'[what it does]'`.
    private static String specification(Option option) {
        var names = option.names();
        var own =
                names.size() == 1
                        ? names.getFirst() + assigning(names.getFirst(), option)
                        : "{"
                                + names.stream()
                                        .map(name -> name + assigning(name, option))
                                        .collect(Collectors.joining(","))
                                + "}";
        var others = option.repeated() ? "'*'" : quoted("(" + String.join(" ", names) + ")");
        var value = option.value().sort() == Sort.NONE ? "" : ":" + action(option.value());
        return others + own + quoted("[" + described(option) + "]" + value);
    }

    private static String described(Option option) {
        return option.description().replaceAll("[\\[\\]\\\\]", "");
    }

    /// A long option takes its value behind `=` as well as by itself, a short one directly.
    private static String assigning(String name, Option option) {
        if (option.value().sort() == Sort.NONE) {
            return "";
        }
        return name.startsWith("--") ? "=" : "+";
    }

    private static String action(Value value) {
        return value.label()
                + switch (value.sort()) {
                    case NONE, FREE -> ": ";
                    case FILE -> ":_files";
                    case FOLDER -> ":_files -/";
                    case LISTED -> ":(" + String.join(" ", value.listed()) + ")";
                };
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "’") + "'";
    }
}
