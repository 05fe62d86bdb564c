package org.kanttekening.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A command as a shell completes it.
///
/// @param name empty for the program itself, without a command
/// @param description a sentence
/// @param values what stands behind the options; of the program itself, its commands
record Completed(String name, String description, List<Option> options, Value values) {

    /// @param names such as `-q` and `--quiet`
    /// @param value what follows; of the sort [Sort#NONE] for an option that stands alone
    record Option(List<String> names, String description, boolean repeated, Value value) {}

    /// What a value is and where proposals for it come from.
    enum Sort {
        /// No value.
        NONE,
        /// Anything; nothing can be proposed.
        FREE,
        FILE,
        FOLDER,
        /// One of a few.
        LISTED
    }

    /// @param label as help writes it, such as `FOLDER`
    /// @param listed those that are proposed
    record Value(Sort sort, String label, List<String> listed) {

        private static final Value NONE = new Value(Sort.NONE, "", List.of());

        private static Value of(ArgSpec spec) {
            var listed = new ArrayList<String>();
            if (spec.completionCandidates() != null) {
                spec.completionCandidates().forEach(listed::add);
            }
            return new Value(
                    listed.isEmpty() ? sort(spec) : Sort.LISTED, spec.paramLabel(), listed);
        }

        private static Sort sort(ArgSpec spec) {
            var types = spec.auxiliaryTypes();
            var type = types.length > 0 ? types[0] : spec.type();
            if (type != Path.class && type != File.class) {
                return Sort.FREE;
            }
            return spec.paramLabel().matches("FOLDER|DIR") ? Sort.FOLDER : Sort.FILE;
        }
    }

    /// The program itself and then its commands.
    static List<Completed> of(CommandLine program) {
        var commands = new ArrayList<Completed>();
        var names = List.copyOf(program.getSubcommands().keySet());
        commands.add(
                new Completed(
                        "",
                        "",
                        options(program.getCommandSpec()),
                        new Value(Sort.LISTED, "COMMAND", names)));
        program.getSubcommands()
                .forEach((name, command) -> commands.add(of(name, command.getCommandSpec())));
        return commands;
    }

    private static Completed of(String name, CommandSpec spec) {
        var parameters = spec.positionalParameters();
        return new Completed(
                name,
                description(spec.usageMessage().description()),
                options(spec),
                parameters.isEmpty() ? Value.NONE : Value.of(parameters.getFirst()));
    }

    private static List<Option> options(CommandSpec spec) {
        return spec.options().stream()
                .filter(option -> !option.hidden())
                .map(option ->
                        new Option(
                                List.of(option.names()),
                                description(option.description()),
                                option.isMultiValue(),
                                option.arity().max() == 0 ? Value.NONE : Value.of(option)))
                .toList();
    }

    /// The first sentence.
    private static String description(String[] lines) {
        return lines.length == 0
                ? ""
                : lines[0].replaceAll("(?<=[.:]) .*$", "").replaceAll("[.:]$", "");
    }
}
