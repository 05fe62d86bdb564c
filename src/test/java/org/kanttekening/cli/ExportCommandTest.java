package org.kanttekening.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanttekening.annotation.Kind;
import org.kanttekening.app.ExportChoice;
import org.kanttekening.exchange.Format;
import org.kanttekening.exchange.Selection;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// Exporting from the command line: by a saved choice, and what is said when.
class ExportCommandTest {

    private static final String SAMPLE = Path.of("sample-articles").toString();

    private static final ExportChoice QUOTES =
            ExportChoice.USUAL
                    .withFormat(Format.JSONL)
                    .withSelection(
                            new Selection(
                                    "",
                                    Set.of(),
                                    List.of("anna"),
                                    Set.of(Kind.QUOTE),
                                    Set.of(),
                                    false))
                    .named("citaten van anna");

    @TempDir private Path dir;
    private final CliRun cli = new CliRun();
    private String out;

    @BeforeEach
    void save() {
        cli.saved(QUOTES);
        out = dir.resolve("set").toString();
    }

    @Test
    void isDoneAsItWasSaved() throws Exception {
        var exit = cli.run("export", SAMPLE, "--saved", "citaten van anna", "--out", out);

        assertThat(exit).as(cli.err()).isEqualTo(Exit.FINE);
        assertThat(lines())
                .isNotEmpty()
                .allMatch(line -> line.contains("\"annotationKind\":\"quote\""))
                .allMatch(line -> line.contains("\"annotator\":\"anna\""));
    }

    @Test
    void otherOptionsSayWhatIsToBeOtherwise() throws Exception {
        cli.run(
                "export",
                SAMPLE,
                "--saved",
                "citaten van anna",
                "--annotator",
                "bram",
                "--out",
                out);

        assertThat(lines())
                .isNotEmpty()
                .allMatch(line -> line.contains("\"annotationKind\":\"quote\""))
                .allMatch(line -> line.contains("\"annotator\":\"bram\""));
    }

    @Test
    void aNameThatNothingWasSavedUnderIsWrongUse() {
        var exit = cli.run("export", SAMPLE, "--saved", "voor de krant", "--out", out);

        assertThat(exit).isEqualTo(Exit.WRONG_USE);
        assertThat(cli.err()).contains("voor de krant").contains("“citaten van anna”");
        assertThat(dir).isEmptyDirectory();
    }

    @Test
    void withoutAFormatOneMustBeSaved() {
        assertThat(cli.run("export", SAMPLE, "--out", out)).isEqualTo(Exit.WRONG_USE);
        assertThat(cli.err()).contains("--format");
    }

    @Test
    void withoutAFolderToWriteIntoItIsOnlyTried() {
        assertThat(cli.run("export", SAMPLE, "--format", "csv")).isEqualTo(Exit.WRONG_USE);
        assertThat(cli.err()).contains("--out");

        assertThat(cli.run("export", SAMPLE, "--format", "csv", "--dry-run")).isEqualTo(Exit.FINE);
        assertThat(cli.out()).contains("annotations in 4 files of tags");
    }

    @Test
    void whatIsLostIsSaidBeforeAnythingIsWritten() throws Exception {
        Files.createDirectories(Path.of(out));
        Files.writeString(Path.of(out, "scriptie.txt"), "mine");

        var exit = cli.run("export", SAMPLE, "--format", "conll", "--out", out);

        assertThat(exit).as("nothing may be written there").isNotEqualTo(Exit.FINE);
        assertThat(cli.err()).contains("conll cannot carry everything").contains("scriptie.txt");
        assertThat(cli.err().indexOf("cannot carry")).isLessThan(cli.err().indexOf("scriptie.txt"));
    }

    private List<String> lines() throws Exception {
        return Files.readAllLines(Path.of(out, "annotations.jsonl"));
    }
}
