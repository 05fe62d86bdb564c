package org.kanttekening.cli;

import picocli.CommandLine;

import java.util.List;

/// The commands as picocli knows them, for tests of the pages that describe them.
public final class CommandModels {

    private CommandModels() {}

    public static CommandLine all() {
        return new Cli(new CliRun().terminal(), "1.2.3", CliRun.WINDOW, List::of).commandLine();
    }
}
