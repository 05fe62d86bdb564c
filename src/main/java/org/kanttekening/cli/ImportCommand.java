package org.kanttekening.cli;

import org.jspecify.annotations.Nullable;
import org.kanttekening.annotation.Annotator;
import org.kanttekening.app.Messages;
import org.kanttekening.app.Settings;
import org.kanttekening.app.SettingsFile;
import org.kanttekening.app.sets.Formats;
import org.kanttekening.app.sets.Importing;
import org.kanttekening.app.sets.MappingJson;
import org.kanttekening.change.RandomIds;
import org.kanttekening.exchange.Format;
import org.kanttekening.exchange.Import;
import org.kanttekening.exchange.Imported;
import org.kanttekening.exchange.Intake;
import org.kanttekening.exchange.Mapping;
import org.kanttekening.exchange.Taking;
import org.kanttekening.exchange.Terms;
import org.kanttekening.folder.AnnotatorId;
import org.kanttekening.folder.ArticleFolder;
import org.kanttekening.folder.Profile;
import org.kanttekening.folder.Storage;
import org.kanttekening.folder.UnreadableFileException;
import org.kanttekening.folder.Versions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Takes what another program or a colleague wrote into a folder.
@Command(
        description = {
            "Take tags that another program or a colleague wrote into a folder.",
            "",
            "They become those of the annotator named, who has none yet for the article (or see"
                + " --merge and --replace). Sidecars without --annotator, such as a folder of files"
                + " that colleagues sent, become those of the person whom each file names. The"
                + " article is found by its text; where it is not there, it is made of the text in"
                + " the file or beside it. Every span must hold the words it says: each article is"
                + " taken whole or not at all.",
            "",
            "A line for each article follows on standard output: OUTCOME FILE ARTICLE ANNOTATIONS,"
                    + " with what was changed, left out or refused on lines below it.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everything was taken",
            "1:something was refused",
            "2:wrong use",
            "3:a file could not be read or the folder not written"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kanttekening import corpus/ --format brat --into articles --annotator corpus",
            "  kanttekening import from-mail/ --format sidecar --into articles --replace",
            "  kanttekening import *.kanttekening.json --format sidecar \\",
            "      --into articles --annotator bram --merge"
        })
final class ImportCommand implements Action {

    @Parameters(
            paramLabel = "FILES",
            arity = "1..*",
            description = "The files, or folders of files.")
    private List<Path> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "F",
            required = true,
            completionCandidates = InFormats.class,
            description = "In which format they are: ${COMPLETION-CANDIDATES}.")
    private String format = "";

    @Option(
            names = "--into",
            paramLabel = "FOLDER",
            required = true,
            description = "The folder of articles.")
    private Path into = Path.of("");

    @Option(
            names = "--annotator",
            paramLabel = "NAME",
            description =
                    "Whose tags they become; needed unless they are sidecars, which name their"
                            + " own.")
    private @Nullable String annotator;

    @Option(
            names = "--merge",
            description =
                    "Put them into tags that the annotator has already; what is there stays as it"
                            + " is.")
    private boolean merge;

    @Option(
            names = "--replace",
            description =
                    "Put them in the place of tags that the annotator has already, which are kept"
                            + " among the versions; not those of a review, nor your own.")
    private boolean replace;

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = {
                "What types and fields of the other program are taken for:",
                "{\"types\": {\"Person\": \"actor:person\", \"Event\": \"note\"},"
                        + " \"fields\": {\"Mood\": \"leave\"}}.",
                "Names without a line are kept as notes."
            })
    private @Nullable Path mapping;

    @Option(names = "--dry-run", description = "Say what would come of it, and write nothing.")
    private boolean dryRun;

    @Mixin private CommonOptions common = new CommonOptions();

    private final Terminal terminal;
    private final String version;

    ImportCommand(Terminal terminal, String version) {
        this.terminal = terminal;
        this.version = version;
    }

    /// The formats that `--format` takes.
    static final class InFormats extends ArrayList<String> {
        InFormats() {
            super(new Formats(new Messages(Locale.ENGLISH)).in().stream().map(Format::id).toList());
        }
    }

    @Override
    public Exit run() throws IOException {
        var importer =
                new Formats(terminal.messages())
                        .importer(
                                Format.ofId(format)
                                        .filter(Format::comesIn)
                                        .orElseThrow(() ->
                                                new WrongUseException(
                                                        "“%s” is no format that comes in; there are %s"
                                                                .formatted(
                                                                        format,
                                                                        String.join(
                                                                                ", ",
                                                                                new InFormats())))));
        var offered = Importing.files(present());
        if (importer.bundles(offered).isEmpty()) {
            throw new WrongUseException("none of these files is one of " + format);
        }
        var settings = SettingsFile.read(Profile.ofUser());
        var terms = new Terms(settings.annotatorId(), annotator == null, ifThere());
        var folder = open();
        var ids = new RandomIds(new SecureRandom());
        var clock = Clock.systemUTC();
        var intake =
                new Intake(
                        who(settings),
                        clock.instant().truncatedTo(ChronoUnit.SECONDS),
                        ids,
                        mapping());
        var storage = Storage.of(Profile.ofUser(), ids, clock, Versions.USUAL_BOUND);
        var taking =
                new Import(folder, importer, new Taking(folder, storage, intake, version, terms));
        var progress = terminal.stages(common.quiet());
        return said(dryRun ? taking.preview(offered, progress) : taking.run(offered, progress));
    }

    private List<Path> present() throws IOException {
        for (var file : files) {
            if (!Files.exists(file)) {
                throw new NoSuchFileException(file.toString());
            }
        }
        return files;
    }

    private ArticleFolder open() throws IOException {
        try {
            return ArticleFolder.open(into);
        } catch (NoSuchFileException e) {
            throw new NotDirectoryException(into.toString());
        }
    }

    private Terms.IfThere ifThere() {
        if (merge && replace) {
            throw new WrongUseException("either --merge or --replace");
        }
        if (merge) {
            return Terms.IfThere.MERGE;
        }
        return replace ? Terms.IfThere.REPLACE : Terms.IfThere.REFUSE;
    }

    /// The annotator named; where none is, the person who works on this machine.
    private Annotator who(Settings settings) {
        var name = annotator;
        if (name == null) {
            if (!format.equals(Format.SIDECAR.id())) {
                throw new WrongUseException("--annotator NAME is needed: " + format + " has none");
            }
            return Annotator.of(settings.annotatorId(), settings.annotatorName());
        }
        return AnnotatorId.from(name)
                .map(id -> Annotator.of(id.value(), name))
                .orElseThrow(() ->
                        new WrongUseException(
                                "“%s” cannot be an annotator’s name".formatted(name)));
    }

    private Mapping mapping() throws IOException {
        if (mapping == null) {
            return Mapping.NONE;
        }
        try {
            return MappingJson.read(String.valueOf(mapping), Files.readAllBytes(mapping));
        } catch (UnreadableFileException e) {
            throw new WrongUseException(terminal.problems().text(e));
        }
    }

    private Exit said(Imported imported) {
        if (common.json()) {
            SetsJson.write(imported, terminal.problems(), terminal.out().json());
        } else {
            imported.items().forEach(this::line);
        }
        if (!common.quiet() && !common.json()) {
            terminal.flush();
            int refused = imported.count(Imported.Outcome.REFUSED);
            terminal.say(
                    "%s of %s %s, %s refused"
                            .formatted(
                                    Count.of(imported.annotations(), "annotation"),
                                    Count.of(imported.articles(), "article"),
                                    dryRun ? "would be taken in" : "taken in",
                                    refused));
            if (isAnyThere(imported)) {
                terminal.say("what is there already stays; see --merge and --replace");
            }
            imported.unknown()
                    .forEach((unknown, count) ->
                            terminal.say(
                                    "%s “%s” is not known and kept as a note (%s); see --mapping"
                                            .formatted(
                                                    unknown.sort().name().toLowerCase(Locale.ROOT),
                                                    unknown.name(),
                                                    Count.of(count, "time"))));
        }
        return imported.count(Imported.Outcome.REFUSED) == 0 ? Exit.FINE : Exit.PROBLEMS;
    }

    private static boolean isAnyThere(Imported imported) {
        return imported.items().stream()
                .flatMap(item -> item.findings().stream())
                .anyMatch(finding -> finding.what().key().equals("exchange.finding.sidecarThere"));
    }

    private void line(Imported.Item item) {
        terminal.out()
                .line(
                        "%s %s %s %s"
                                .formatted(
                                        item.outcome()
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-'),
                                        item.file(),
                                        item.article(),
                                        item.annotations()));
        for (var finding : item.findings()) {
            terminal.out()
                    .line(
                            "  %s%s: %s"
                                    .formatted(
                                            finding.level().name().toLowerCase(Locale.ROOT),
                                            finding.place().isEmpty() ? "" : " " + finding.place(),
                                            terminal.problems().text(finding.what())));
        }
    }
}
