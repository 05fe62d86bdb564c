package org.kanttekening.cli;

import picocli.CommandLine.Command;

/// What the program says of itself as a whole.
@Command(
        name = Cli.NAME,
        customSynopsis = {
            "kanttekening [FOLDER] [LINK]",
            "       kanttekening COMMAND [OPTIONS] ...",
        },
        description = {
            "",
            "Tags who says and decides what in the news articles of a folder. Without a"
                    + " command it opens the window, on FOLDER or on the folder last open. A folder"
                    + " that is called like a command opens as ./check. A LINK, as tables and"
                    + " exports have it (kanttekening:ARTICLE#…), opens it at that passage.",
            "",
            "What is found wrong is said in English, and in Dutch where that is the language of"
                    + " the locale (LANG=nl_NL.UTF-8). Output is in UTF-8 everywhere.",
            ""
        },
        optionListHeading = "Options:%n",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "  0:fine",
            "  1:something wrong was found",
            "  2:wrong use",
            "  3:something could not be read or written",
            "130:stopped with Ctrl+C"
        },
        footerHeading = "%nThe window:%n")
final class Root {}
