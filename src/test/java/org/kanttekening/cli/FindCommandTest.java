package org.kanttekening.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kanttekening.check.CheckedFolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What `kanttekening find` gives and how it ends.
class FindCommandTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "find", "hits.json");

    @TempDir Path place;
    private final CliRun cli = new CliRun();
    private CheckedFolder folder;

    @BeforeEach
    void setUp() throws IOException {
        folder = new CheckedFolder(Files.createDirectory(place.resolve("articles")));
        folder.put("veer.txt", "🚢🚢 Het veer naar Havendam.\n\nIn Havendam ligt het veer stil.\n");
    }

    private Exit find(String... options) {
        return find(cli, options);
    }

    private Exit find(CliRun run, String... options) {
        return run.run(
                Stream.concat(Stream.of("find", folder.root().toString()), Arrays.stream(options))
                        .toArray(String[]::new));
    }

    /// A run whose results a person sees.
    private CliRun seen(int columns) {
        return new CliRun(new Screen(() -> true, columns), Locale.ENGLISH);
    }

    private List<String> lines() {
        return cli.out().lines().toList();
    }

    // Lines.

    @Test
    void inAPipeAHitIsALineInWhichEditorsFindThePlace() {
        assertThat(find("naar Havendam", "--context", "9")).isEqualTo(Exit.FINE);

        assertThat(cli.out())
                .isEqualTo("veer.txt:1:13: 12-25: Het veer [naar Havendam].  In Hav\n");
        assertThat(cli.err()).isEqualTo("1 hit\n");
    }

    @Test
    void aHitInTagsSaysWhoseTheyAreAndInWhichField() {
        assertThat(find("in:content", "stoepen", "--quiet")).isEqualTo(Exit.FINE);

        assertThat(cli.out())
                .matches(
                        "deelscooters\\.txt:5:5: \\d+-\\d+: anna q-0r8e5kuh content: "
                                + ".*„De \\[stoepen\\] 🛵 zijn van iedereen”.*\n");
        assertThat(cli.err()).isEmpty();
    }

    @Test
    void onATerminalWhatWasFoundStandsInOneColumn() {
        var run = seen(60);

        assertThat(find(run, "veer")).isEqualTo(Exit.FINE);

        var lines = run.out().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines)
                .allSatisfy(line -> {
                    assertThat(TextWidth.of(line)).isLessThanOrEqualTo(60);
                    assertThat(TextWidth.of(line.substring(0, line.indexOf("[veer]"))))
                            .isEqualTo("veer.txt:1".length() + 2 + 19);
                });
    }

    @Test
    void eitherFormCanBeAskedForAnywhere() {
        var run = seen(80);
        find(run, "veer", "--as", "lines");
        find("veer", "--as", "aligned");

        assertThat(run.out()).startsWith("veer.txt:1:8: 7-11: ");
        assertThat(cli.out()).startsWith("veer.txt:1  ");
    }

    @Test
    void controlCharactersOfAnArticleAreWrittenOut() throws IOException {
        folder.put("kwaad.txt", "Een \u001b[31mrood\u202e woord\n");

        find("rood");

        assertThat(cli.out()).contains("\\u001b[31m[rood]\\u202e woord");
    }

    // Options.

    @Test
    void hitsAreSortedAndTheFirstGiven() {
        find("havendam file:veer.txt", "--sort", "left", "--context", "5", "--limit", "1");

        assertThat(lines()).containsExactly("veer.txt:3:4: 31-39:   In [Havendam] ligt");
        assertThat(cli.err()).isEqualTo("2 hits, the first 1 given\n");
    }

    @Test
    void hitsStandInGroupsUnderTheirValues() {
        find("file:veer.txt", "veer", "--group", "after", "--context", "4");

        assertThat(lines())
                .containsExactly(
                        "naar (1)",
                        "veer.txt:1:8: 7-11: Het [veer] naa",
                        "",
                        "stil. (1)",
                        "veer.txt:3:22: 49-53: het [veer] sti");
    }

    @Test
    void countsInAPipeHaveTabsAndATotal() {
        find("veer", "--count", "after");

        assertThat(cli.out()).isEqualTo("after\thits\nnaar\t1\nstil.\t1\nall\t2\n");
    }

    @Test
    void countsByTwoFacetsCrossThem() {
        find("kind:quote", "--count", "type,annotator");

        assertThat(cli.out())
                .isEqualTo("type\tanna\tall\ndirect\t1\t1\nindirect\t2\t2\nall\t3\t3\n");
    }

    @Test
    void countsOnATerminalHaveBars() {
        var run = seen(40);

        find(run, "kind:quote", "--count", "type");

        assertThat(run.out())
                .isEqualTo(
                        """
                        type      hits
                        direct       1  ████████████
                        indirect     2  ████████████████████████
                        all          3
                        """);
    }

    @Test
    void columnsTellMoreOfEachHit() {
        find("kind:quote type:direct", "--columns", "type,speaker");

        assertThat(cli.out()).endsWith("  {type=direct, speaker=Noor Bakker}\n");
    }

    @Test
    void onlyOnePersonsTagsAreFound() throws IOException {
        folder.putCopy("ander.txt", "bram", 'z');

        find("kind:quote", "--annotator", "bram", "--count", "annotator");

        assertThat(cli.out()).isEqualTo("annotator\thits\nbram\t3\nall\t3\n");
    }

    @Test
    void theHitsGoIntoAFileAndAnotherIsReplacedOnlyIfAsked() throws IOException {
        var file = place.resolve("hits.csv");

        assertThat(find("veer", "--out", file.toString())).isEqualTo(Exit.FINE);
        assertThat(cli.out()).isEmpty();
        assertThat(Files.readString(file)).contains("veer.txt,").contains("#7-11");

        assertThat(find("niets-hiervan", "--out", file.toString())).isEqualTo(Exit.NOT_READ);
        assertThat(cli.err()).contains("--replace");
        assertThat(Files.readString(file)).contains("veer.txt,");

        var again = find("Havendam", "--out", file.toString(), "--replace");
        assertThat(again).isEqualTo(Exit.FINE);
        assertThat(Files.readString(file)).contains("Havendam,");
    }

    @Test
    void jsonIsAsInTheGoldenFile() throws IOException {
        find("veer", "--json", "--columns", "after", "--context", "6", "--quiet");

        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, cli.out());
        }
        assertThat(cli.out()).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void jsonHasGroupsAndCountsToo() {
        find("file:veer.txt veer", "--json", "--group", "after", "--quiet");
        assertThat(cli.out()).contains("\"groups\": [", "\"after\": \"naar\"");

        find("kind:quote", "--json", "--count", "type,kind");
        assertThat(cli.out())
                .contains("\"type\": \"direct\",", "\"kind\": \"quote\",", "\"count\": 1");
    }

    // Endings.

    @Test
    void nothingFoundIsOneAsGrepHasIt() {
        assertThat(find("walvis")).isEqualTo(Exit.PROBLEMS);
        assertThat(cli.out()).isEmpty();
        assertThat(cli.err()).isEqualTo("0 hits\n");
    }

    @Test
    void whatIsWrongInAQueryIsMarkedUnderIts() {
        assertThat(find("kind:quote", "tyype:direct")).isEqualTo(Exit.WRONG_USE);

        assertThat(cli.err().lines().skip(1))
                .containsExactly("  kind:quote tyype:direct", "             ^");
        assertThat(cli.err()).startsWith("kanttekening: the query is not understood: Column 12: ");
    }

    @ParameterizedTest
    @CsvSource({
        "'--sort sideways', no order",
        "'--group shoe-size', nothing can be told by",
        "'--count type,type', two facets",
        "'--count kind,type,annotator', one facet or two",
        "'--count type --limit 3', goes with none of",
        "'--limit 0', from 1",
        "'--context -1', from 0",
        "'--context wide', no number in digits",
        "'--limit 99999999999', or too great",
        "'--as poem', no form",
        "'--out hits.ods', must end in",
        "'--replace', with --out only",
        "'--json --out hits.csv', does not go with",
        "'--annotator zoe', no tags of zoe"
    })
    void optionsThatMakeNoSenseAreWrongUse(String options, String told) {
        assertThat(find(("veer " + options).split(" "))).isEqualTo(Exit.WRONG_USE);
        assertThat(cli.err()).contains(told);
        assertThat(cli.out()).isEmpty();
    }

    @Test
    void aQueryThatBeginsWithAHyphenStandsAfterTwo() {
        assertThat(find("--", "-type:indirect kind:quote")).isEqualTo(Exit.FINE);
        assertThat(lines()).hasSize(1);
    }

    @Test
    void aFileThatCannotBeReadIsToldAndTheOthersAreSearched() throws IOException {
        folder.put(CheckedFolder.SIDECAR, "{");

        assertThat(find("naar Havendam")).isEqualTo(Exit.NOT_READ);
        assertThat(lines()).hasSize(1);
        assertThat(cli.err()).contains(CheckedFolder.SIDECAR + " is not searched: ");
    }

    @Test
    void helpSaysWhatOneMeans() {
        assertThat(cli.run("find", "--help")).isEqualTo(Exit.FINE);
        assertThat(cli.out()).contains("1   nothing was found, as grep has it", "Examples:");
    }

    @ParameterizedTest
    @CsvSource({"'',100", "72,72", "7,40", "9999,500", "wide,100"})
    void theWidthIsThatOfColumns(String columns, int width) {
        var environment = java.util.Map.of("COLUMNS", columns);
        assertThat(Screen.by(() -> true, environment).columns()).isEqualTo(width);
    }
}
