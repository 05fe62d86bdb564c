package org.kanttekening.cli;

import picocli.CommandLine.Option;

/// The options of every command that has a result.
final class CommonOptions {

    @Option(
            names = "--json",
            description = "Write the result as JSON, whole and in UTF-8, for another program.")
    private boolean json;

    @Option(
            names = {"-q", "--quiet"},
            description = "Write nothing but the result and errors: no progress, no summary.")
    private boolean quiet;

    boolean json() {
        return json;
    }

    boolean quiet() {
        return quiet;
    }
}
