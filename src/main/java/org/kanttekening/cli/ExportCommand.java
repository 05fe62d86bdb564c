package org.kanttekening.cli;

import org.kanttekening.annotation.Kind;
import org.kanttekening.app.ExportChoice;
import org.kanttekening.app.Messages;
import org.kanttekening.app.sets.Formats;
import org.kanttekening.exchange.Export;
import org.kanttekening.exchange.ExportRefusedException;
import org.kanttekening.exchange.Exported;
import org.kanttekening.exchange.Format;
import org.kanttekening.exchange.Preview;
import org.kanttekening.exchange.Progress;
import org.kanttekening.exchange.Selection;
import org.kanttekening.exchange.SetSource;
import org.kanttekening.exchange.Unread;
import org.kanttekening.folder.ArticleFolder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/// Writes a set of a folder's tags in another program's format.
@Command(
        description = {
            "Write tags of a folder for another program, a spreadsheet or a reader.",
            "",
            "The set is made beside DIR, read back and compared, and takes DIR's place only when"
                    + " it is whole. What the format cannot carry is said before anything stands in"
                    + " DIR, with how many annotations that touches, unless --quiet or --json asks"
                    + " otherwise; --dry-run says it and writes nothing at all. DIR must not exist"
                    + " yet, be empty, or hold nothing but what an earlier export left there.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everything is written and reads back as it was to be",
            "1:something was left out that cannot be read, or reads back otherwise",
            "2:wrong use",
            "3:the folder could not be read or DIR not written"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kanttekening export articles --format xlsx --out tags",
            "  kanttekening export articles --format w3c --annotator agreed --out set",
            "  kanttekening export articles --format csv --kinds quote --status done \\",
            "      --articles '2026/*.txt' --letters --out quotes",
            "  kanttekening export articles --saved 'for the statistics' --out tags"
        })
final class ExportCommand implements Action {

    @Mixin private FolderParameter folder = new FolderParameter();

    @Option(
            names = "--format",
            paramLabel = "F",
            completionCandidates = OutFormats.class,
            description = "In which format: ${COMPLETION-CANDIDATES}.")
    private String format = "";

    @Option(
            names = "--saved",
            paramLabel = "NAME",
            description =
                    "As the choice that was saved under this name in the window’s dialog; other"
                            + " options say what is to be otherwise.")
    private String saved = "";

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The folder that the set is written into; --dry-run needs none.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--annotator",
            paramLabel = "NAME",
            split = ",",
            description =
                    "Whose tags: annotators’, “agreed” for what was agreed on, or “all”, which is"
                            + " the default: everybody’s, without what was agreed on.")
    private List<String> annotators = List.of();

    @Option(
            names = "--articles",
            paramLabel = "GLOB",
            defaultValue = "",
            description = "Only articles whose name in the folder matches, such as 2026/*.txt.")
    private String glob = "";

    @Option(
            names = "--kinds",
            paramLabel = "KIND",
            split = ",",
            completionCandidates = Kinds.class,
            description = "Only these kinds: ${COMPLETION-CANDIDATES}.")
    private List<String> kinds = List.of();

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            split = ",",
            completionCandidates = Statuses.class,
            description = "Only articles of these statuses: ${COMPLETION-CANDIDATES}.")
    private List<String> statuses = List.of();

    @Option(names = "--letters", description = "Put letters in the place of annotators’ names.")
    private boolean letters;

    @Option(
            names = "--dry-run",
            description = "Say what would be written and what would be lost, and write nothing.")
    private boolean dryRun;

    @Mixin private CommonOptions common = new CommonOptions();

    private final Terminal terminal;
    private final String version;
    private final Supplier<List<ExportChoice>> choices;
    private boolean told;

    /// @param choices those saved under a name
    ExportCommand(Terminal terminal, String version, Supplier<List<ExportChoice>> choices) {
        this.terminal = terminal;
        this.version = version;
        this.choices = choices;
    }

    /// The formats that `--format` takes.
    static final class OutFormats extends ArrayList<String> {
        OutFormats() {
            super(
                    new Formats(new Messages(Locale.ENGLISH))
                            .out().stream().map(Format::id).toList());
        }
    }

    /// What `--kinds` takes; the plural of each too.
    static final class Kinds extends ArrayList<String> {
        Kinds() {
            super(Arrays.stream(Kind.values()).map(Kind::term).toList());
        }
    }

    /// What `--status` takes.
    static final class Statuses extends ArrayList<String> {
        Statuses() {
            super(List.of("new", "in-progress", "done", Selection.REVIEWED));
        }
    }

    @Override
    public Exit run() throws IOException {
        if (out.isEmpty() && !dryRun) {
            throw new WrongUseException("--out is missing, which says where to write");
        }
        var opened = folder.open();
        var choice = choice();
        if (format.isEmpty()) {
            format =
                    choice.map(it -> it.format().id())
                            .orElseThrow(
                                    () -> new WrongUseException("--format or --saved is missing"));
        }
        var exporter =
                new Formats(terminal.messages())
                        .exporter(
                                Format.ofId(format)
                                        .filter(Format::goesOut)
                                        .orElseThrow(() ->
                                                new WrongUseException(
                                                        "there is no format “%s”; there are %s"
                                                                .formatted(
                                                                        format,
                                                                        String.join(
                                                                                ", ",
                                                                                new OutFormats())))));
        var base = choice.map(ExportChoice::selection).orElse(Selection.EVERYTHING);
        var source = SetSource.of(opened, selection(opened, base));
        var export = new Export(source, exporter, version);
        var stages = terminal.stages(common.quiet());
        if (dryRun) {
            var preview = export.preview(stages);
            demandSome(preview);
            return said(preview);
        }
        return said(exported(export, stages));
    }

    private Exported exported(Export export, Progress stages) throws IOException {
        try {
            return export.run(out.orElseThrow().toAbsolutePath(), stages, this::tell);
        } catch (ExportRefusedException e) {
            // what the format cannot carry may tell that another format is wanted, not another DIR
            if (!told && isTelling()) {
                tell(export.preview(stages));
            }
            throw e;
        }
    }

    /// What the set comes to, before anything of it stands in DIR.
    private void tell(Preview preview) {
        told = true;
        demandSome(preview);
        if (isTelling()) {
            losses(preview);
        }
    }

    private boolean isTelling() {
        return !common.json() && !common.quiet();
    }

    private static void demandSome(Preview preview) {
        if (preview.articles() == 0) {
            throw new WrongUseException("nothing in this folder fits what was asked for");
        }
    }

    /// The choice that was saved under the name asked for, if one was.
    private Optional<ExportChoice> choice() {
        if (saved.isEmpty()) {
            return Optional.empty();
        }
        var all = choices.get();
        var found = all.stream().filter(it -> it.name().equals(saved)).findFirst();
        if (found.isEmpty()) {
            throw new WrongUseException(
                    all.isEmpty()
                            ? "no choice that can be used has been saved in the window yet"
                            : "no choice that can be used was saved as “%s”, only %s"
                                    .formatted(
                                            saved,
                                            all.stream()
                                                    .map(it -> "“" + it.name() + "”")
                                                    .collect(Collectors.joining(", "))));
        }
        return found;
    }

    /// @param base what goes for all that no option says
    private Selection selection(ArticleFolder opened, Selection base) throws IOException {
        try {
            return new Selection(
                    glob.isEmpty() ? base.glob() : glob,
                    glob.isEmpty() ? base.articles() : Set.of(),
                    annotators.isEmpty() ? base.owners() : owners(opened),
                    kinds.isEmpty() ? base.kinds() : kinds(),
                    statuses.isEmpty() ? base.statuses() : statuses(),
                    letters || base.letters());
        } catch (PatternSyntaxException e) {
            throw new WrongUseException("“%s” is no pattern of names".formatted(glob));
        }
    }

    private List<String> owners(ArticleFolder opened) throws IOException {
        var owners = Owners.of(opened);
        return annotators.stream()
                .map(name -> name.equals(Selection.ALL) ? name : owners.named(name))
                .toList();
    }

    private Set<Kind> kinds() {
        var chosen = EnumSet.noneOf(Kind.class);
        for (var term : kinds) {
            chosen.add(
                    Arrays.stream(Kind.values())
                            .filter(kind ->
                                    kind.term().equals(term) || (kind.term() + "s").equals(term))
                            .findFirst()
                            .orElseThrow(() ->
                                    new WrongUseException(
                                            "“%s” is no kind; there are %s"
                                                    .formatted(
                                                            term,
                                                            String.join(", ", new Kinds())))));
        }
        return chosen;
    }

    private Set<String> statuses() {
        var known = new Statuses();
        for (var status : statuses) {
            if (!known.contains(status)) {
                throw new WrongUseException(
                        "“%s” is no status; there are %s"
                                .formatted(status, String.join(", ", known)));
            }
        }
        return Set.copyOf(statuses);
    }

    private Exit said(Preview preview) {
        if (common.json()) {
            SetsJson.write(preview, terminal.problems(), terminal.out().json());
        } else {
            terminal.out()
                    .line(
                            "%s in %s of tags"
                                    .formatted(
                                            Count.of(preview.annotations(), "annotation"),
                                            Count.of(preview.articles(), "file")));
            losses(preview);
        }
        preview.unread().forEach(this::complain);
        return preview.unread().isEmpty() ? Exit.FINE : Exit.PROBLEMS;
    }

    private Exit said(Exported exported) {
        if (common.json()) {
            SetsJson.write(exported, terminal.problems(), terminal.out().json());
        } else if (!common.quiet()) {
            terminal.say(
                    "%s: %s from %s of tags in %s; read back and compared, %s"
                            .formatted(
                                    exported.folder(),
                                    Count.of(exported.annotations(), "annotation"),
                                    Count.of(exported.articles(), "file"),
                                    Count.of(exported.files(), "file"),
                                    exported.verdict().isFine()
                                            ? "all the same"
                                            : Count.of(
                                                    exported.verdict().differences(),
                                                    "difference")));
        }
        exported.verdict()
                .first()
                .forEach(place ->
                        terminal.complain(
                                place.place()
                                        + ": reads back otherwise than it was to be written"));
        exported.unread().forEach(this::complain);
        return exported.verdict().isFine() && exported.unread().isEmpty()
                ? Exit.FINE
                : Exit.PROBLEMS;
    }

    private void losses(Preview preview) {
        if (preview.losses().isEmpty()) {
            return;
        }
        terminal.say(
                "%s cannot carry everything; that touches %s:"
                        .formatted(format, Count.of(preview.losses().touched(), "annotation")));
        new TreeMap<>(preview.losses().counts())
                .forEach((loss, count) ->
                        terminal.say(
                                "  %s: %s"
                                        .formatted(
                                                SetsJson.name(loss, terminal.messages()), count)));
    }

    private void complain(Unread unread) {
        terminal.complain(
                "%s, tags of %s, is left out: %s"
                        .formatted(
                                unread.article(),
                                unread.owner(),
                                terminal.problems().text(unread.why())));
    }
}
