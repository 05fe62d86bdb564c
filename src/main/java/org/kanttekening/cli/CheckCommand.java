package org.kanttekening.cli;

import org.kanttekening.check.CheckReport;
import org.kanttekening.check.FolderCheck;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;

/// Looks through a folder and says what is wrong in it, a line for each fault.
@Command(
        description = {
            "Look through a folder for what is wrong in it, and change nothing.",
            "",
            "Every article is read and every sidecar held against it: that it is whole, that the"
                    + " words it tags stand where it says, that its values are in the lists of the"
                    + " scheme or of the folder, that ids stand once in the folder and lead"
                    + " somewhere. So are the actor register and kanttekening.json. Also told are"
                    + " sidecars without an article, and files that cut-off saves and sync tools"
                    + " left behind.",
            "",
            "A fault is a line FILE:LINE: FIELD: WHAT on standard output; a summary follows on"
                    + " standard error.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing is wrong",
            "1:faults were found, or loose ends that were asked for",
            "2:wrong use",
            "3:the folder could not be read"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kanttekening check articles",
            "  kanttekening check articles --annotator anna --loose-ends",
            "  kanttekening check articles --json | jq -r '.faults[].file' | sort -u"
        })
final class CheckCommand implements Action {

    @Mixin private FolderParameter folder = new FolderParameter();
    @Mixin private AnnotatorOption annotator = new AnnotatorOption();

    @Option(
            names = "--loose-ends",
            description =
                    "List loose ends too: required fields that are empty, and tags last changed"
                        + " before a ruling in the guidelines that touches them. Such a line is"
                        + " ARTICLE:LINE:COLUMN: START-END: ANNOTATOR ID FIELD: WHAT, with START"
                        + " and END of the words in characters (Unicode code points) from the start"
                        + " of the article.")
    private boolean looseEnds;

    @Mixin private CommonOptions common = new CommonOptions();

    private final Terminal terminal;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Exit run() throws IOException {
        var opened = folder.open();
        var check = new FolderCheck(opened, annotator.owner(opened), looseEnds);
        var report = check.run(terminal.progress("Checking article", common.quiet()));
        if (common.json()) {
            CheckJson.write(report, looseEnds, terminal.problems(), terminal.out().json());
        } else {
            var lines = new CheckLines(terminal.problems());
            report.faults().forEach(fault -> terminal.out().line(lines.of(fault)));
            report.looseEnds().forEach(end -> terminal.out().line(lines.of(end)));
            summarise(report);
        }
        return report.faults().isEmpty() && report.looseEnds().isEmpty()
                ? Exit.FINE
                : Exit.PROBLEMS;
    }

    private void summarise(CheckReport report) {
        if (common.quiet()) {
            return;
        }
        terminal.flush(); // so that the summary stands below what it sums up
        terminal.say(
                "%s, %s: %s%s"
                        .formatted(
                                Count.of(report.articles(), "article"),
                                Count.of(report.sidecars(), "sidecar"),
                                Count.of(report.faults().size(), "fault"),
                                looseEnds
                                        ? ", " + Count.of(report.looseEnds().size(), "loose end")
                                        : ""));
    }
}
