package org.kanttekening.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What `import` says, and with which exit code it ends.
class ImportCommandTest {

    private static final String TEXT = "„De brug gaat dicht”, zegt Bakker.\n";

    @TempDir private Path dir;
    private final CliRun cli = new CliRun();
    private Path corpus;
    private Path into;

    @BeforeEach
    void corpus() throws IOException {
        corpus = Files.createDirectory(dir.resolve("corpus"));
        into = Files.createDirectory(dir.resolve("articles"));
        Files.writeString(corpus.resolve("brug.txt"), TEXT);
        Files.writeString(
                corpus.resolve("brug.ann"),
                """
                T1\tContent 0 20\t„De brug gaat dicht”
                T2\tZegger 27 33\tBakker
                """);
        Files.writeString(into.resolve("brug.txt"), TEXT);
    }

    @Test
    void oneOfEachIsSaidAsOne() {
        assertThat(run()).isEqualTo(Exit.FINE);

        assertThat(cli.out()).startsWith("taken brug.ann brug.txt 1\n");
        assertThat(cli.err())
                .contains("1 annotation of 1 article taken in, 0 refused")
                .contains("type “Zegger” is not known and kept as a note (1 time)");
        assertThat(sidecar()).exists();
    }

    @Test
    void whatIsTriedWritesNothing() {
        assertThat(run("--dry-run")).isEqualTo(Exit.FINE);

        assertThat(cli.err()).contains("would be taken in");
        assertThat(sidecar()).doesNotExist();
    }

    @Test
    void wordsThatStandElsewhereAreRefused() throws IOException {
        Files.writeString(corpus.resolve("brug.ann"), "T1\tContent 0 7\tDe weg!\n");

        assertThat(run()).isEqualTo(Exit.PROBLEMS);

        assertThat(cli.out()).startsWith("refused brug.ann").contains("De weg!");
        assertThat(sidecar()).doesNotExist();
    }

    @Test
    void aMappingSaysWhatATypeIsTakenFor() throws IOException {
        var mapping =
                Files.writeString(dir.resolve("m.json"), "{\"types\": {\"Zegger\": \"actor\"}}");

        assertThat(run("--mapping", mapping.toString())).isEqualTo(Exit.FINE);

        assertThat(cli.out()).startsWith("taken brug.ann brug.txt 2\n");
        assertThat(cli.err()).doesNotContain("Zegger");
    }

    @Test
    void aMappingThatIsNoneIsWrongUseAndNamesItsPlace() throws IOException {
        var mapping =
                Files.writeString(dir.resolve("m.json"), "{\"types\": {\"Zegger\": \"poet\"}}");

        assertThat(run("--mapping", mapping.toString())).isEqualTo(Exit.WRONG_USE);

        assertThat(cli.err()).contains("m.json").contains("types.Zegger").contains("poet");
        assertThat(sidecar()).doesNotExist();
    }

    @Test
    void whatIsNotThereCannotBeRead() {
        assertThat(run("--mapping", dir.resolve("no.json").toString())).isEqualTo(Exit.NOT_READ);
        assertThat(cli.err()).contains("no.json");

        into = dir.resolve("nowhere");
        assertThat(run()).isEqualTo(Exit.NOT_READ);
        assertThat(cli.err()).contains("nowhere is no folder");
    }

    @Test
    void tagsThatAreThereStayUntilMergingIsAskedFor() {
        assertThat(run()).isEqualTo(Exit.FINE);
        assertThat(run()).isEqualTo(Exit.PROBLEMS);
        assertThat(cli.out()).contains("refused brug.ann");
        assertThat(cli.err()).contains("see --merge and --replace");

        assertThat(run("--merge", "--dry-run")).isEqualTo(Exit.FINE);
    }

    @Test
    void sidecarsKeepTheNamesInThemWhereNoneIsGiven() throws IOException {
        run();
        var mail = Files.createDirectory(dir.resolve("mail"));
        Files.move(sidecar(), mail.resolve("sent.kanttekening (1).json"));

        assertThat(sent(mail, "sidecar")).isEqualTo(Exit.FINE);

        assertThat(sidecar()).exists();
        assertThat(cli.out()).contains("taken sent.kanttekening (1).json brug.txt 1\n");
    }

    @Test
    void onlySidecarsNameTheirOwnAnnotator() {
        assertThat(sent(corpus, "brat")).isEqualTo(Exit.WRONG_USE);
        assertThat(cli.err()).contains("--annotator NAME is needed");
    }

    @Test
    void whatIsThereIsEitherAddedToOrReplaced() {
        assertThat(run("--merge", "--replace")).isEqualTo(Exit.WRONG_USE);
        assertThat(cli.err()).contains("either --merge or --replace");
    }

    /// Imports without naming an annotator.
    private Exit sent(Path files, String format) {
        return cli.run("import", files.toString(), "--format", format, "--into", into.toString());
    }

    private Exit run(String... more) {
        var arguments =
                new ArrayList<>(
                        List.of(
                                "import",
                                corpus.toString(),
                                "--format",
                                "brat",
                                "--into",
                                into.toString(),
                                "--annotator",
                                "corpus"));
        arguments.addAll(List.of(more));
        return cli.run(arguments.toArray(String[]::new));
    }

    private Path sidecar() {
        return into.resolve("brug.txt.corpus.kanttekening.json");
    }
}
