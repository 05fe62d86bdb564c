package org.kanttekening.cli;

import org.kanttekening.app.HouseRules;
import org.kanttekening.app.agreement.Agreeing;
import org.kanttekening.app.agreement.FolderAgreement;
import org.kanttekening.folder.AnnotatorId;
import org.kanttekening.folder.ArticleFile;
import org.kanttekening.folder.ArticleFolder;
import org.kanttekening.folder.FolderSettings;
import org.kanttekening.folder.FolderSettingsFile;
import org.kanttekening.folder.UnreadableFileException;
import org.kanttekening.review.agreement.Intervals;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/// Tells how well those who tagged a folder agree.
@Command(
        description = {
            "Tell how well those who tagged the same articles agree, and change nothing.",
            "",
            "For each two people there is a line for each article that both tagged and one over"
                    + " all of them: the share of quotes that the other found too, how far the"
                    + " boundaries of contents agree (F1, the same and overlapping), speaker and"
                    + " type of the quotes that both found, and Cohen’s kappa and Krippendorff’s"
                    + " alpha over words. What each rests on stands after it in brackets. What is"
                    + " not defined is a dash, with the reason below. --json has all figures, with"
                    + " their intervals.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:there are figures",
            "1:no article was tagged by two people",
            "2:wrong use",
            "3:some file could not be read, which is left out; or the folder’s settings"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kanttekening agreement articles",
            "  kanttekening agreement articles --annotators anna,bram --articles '2026/*.txt'",
            "  kanttekening agreement articles --json | jq '.pairs[].total.contentExact'"
        })
final class AgreementCommand implements Action {

    @Mixin private FolderParameter folder = new FolderParameter();

    @Option(
            names = "--annotators",
            paramLabel = "NAME",
            split = ",",
            description = "Only between these people, two or more. Without it between all.")
    private List<String> annotators = List.of();

    @Option(
            names = "--articles",
            paramLabel = "GLOB",
            defaultValue = "",
            description = "Only articles whose name in the folder matches, such as 2026/*.txt.")
    private String glob = "";

    @Mixin private CommonOptions common = new CommonOptions();

    private final Terminal terminal;

    AgreementCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Exit run() throws IOException {
        var opened = folder.open();
        FolderSettings settings;
        try {
            settings = FolderSettingsFile.of(opened).settings();
        } catch (UnreadableFileException e) {
            // with another rule than the folder's own the figures would be others
            terminal.complain(terminal.problems().text(e));
            return Exit.NOT_READ;
        }
        var found =
                Agreeing.in(
                        opened,
                        people(opened),
                        articles(),
                        HouseRules.matchRule(settings),
                        common.json() ? Intervals.DRAWN : Intervals.NONE,
                        terminal.progress("Comparing article", common.quiet()));
        if (common.json()) {
            AgreementJson.write(found, terminal.problems(), terminal.out().json());
        } else {
            found.pairs().forEach(pair -> AgreementLines.of(pair).forEach(terminal.out()::line));
            summarise(found);
        }
        terminal.flush();
        found.unread()
                .forEach(it ->
                        terminal.complain(
                                it.file()
                                        + " is left out: "
                                        + terminal.problems().text(it.reason())));
        if (!found.unread().isEmpty()) {
            return Exit.NOT_READ;
        }
        return found.pairs().isEmpty() ? Exit.PROBLEMS : Exit.FINE;
    }

    private Predicate<String> people(ArticleFolder opened) throws IOException {
        if (annotators.isEmpty()) {
            return _ -> true;
        }
        var owners = Owners.of(opened);
        var chosen = annotators.stream().map(owners::named).collect(Collectors.toSet());
        if (!chosen.stream().allMatch(AnnotatorId::isOne)) {
            throw new WrongUseException("--annotators takes people only");
        }
        if (chosen.size() < 2) {
            throw new WrongUseException("--annotators takes two people or more");
        }
        return chosen::contains;
    }

    private Predicate<ArticleFile> articles() {
        if (glob.isEmpty()) {
            return _ -> true;
        }
        try {
            var matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
            return article -> matcher.matches(Path.of(article.name()));
        } catch (PatternSyntaxException e) {
            throw new WrongUseException("“%s” is no pattern of names".formatted(glob));
        }
    }

    private void summarise(FolderAgreement found) {
        if (common.quiet()) {
            return;
        }
        terminal.flush(); // so that it stands below the figures
        if (found.pairs().isEmpty()) {
            terminal.say("no article was tagged by two people");
        }
        found.alone()
                .forEach(it ->
                        terminal.say(
                                "%s is left out: only %s tagged it"
                                        .formatted(it.article(), it.annotator())));
    }
}
