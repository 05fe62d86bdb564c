package org.kanttekening.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanttekening.check.CheckedFolder;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/// What `kanttekening check` prints and how it ends.
class CheckCommandTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir Path place;
    private final CliRun cli = new CliRun();
    private CheckedFolder folder;

    @BeforeEach
    void setUp() throws IOException {
        folder = new CheckedFolder(place);
    }

    private Exit check(String... options) {
        var arguments = new String[options.length + 2];
        arguments[0] = "check";
        arguments[1] = place.toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        return cli.run(arguments);
    }

    private JsonNode json() {
        return MAPPER.readTree(cli.out());
    }

    @Test
    void aSoundFolderGivesNothingButASummary() {
        assertThat(check()).isEqualTo(Exit.FINE);
        assertThat(cli.out()).isEmpty();
        assertThat(cli.err()).isEqualTo("1 article, 1 sidecar: 0 faults\n");
    }

    @Test
    void aFaultIsALineWithFileLineFieldAndWords() throws Exception {
        folder.change(CheckedFolder.SIDECAR, "\"type\": \"direct\"", "\"type\": \"shouted\"");
        int line = folder.line(CheckedFolder.SIDECAR, "shouted");

        assertThat(check()).isEqualTo(Exit.PROBLEMS);
        assertThat(cli.out())
                .isEqualTo(
                        CheckedFolder.SIDECAR
                                + ":"
                                + line
                                + ": quotes[0].type: “shouted” is not in the list quoteType."
                                + " Correct it, or add it to the folder’s kanttekening.json.\n");
        assertThat(cli.err()).isEqualTo("1 article, 1 sidecar: 1 fault\n");
    }

    @Test
    void whoHasDutchSetReadsDutch() throws Exception {
        folder.change(CheckedFolder.SIDECAR, "\"type\": \"direct\"", "\"type\": \"shouted\"");
        var dutch = new CliRun(Locale.of("nl"));

        dutch.run("check", place.toString());

        assertThat(dutch.out()).contains("„shouted” staat niet in de lijst quoteType.");
    }

    @Test
    void looseEndsAreLinesWithTheirPassageAndCountAsProblems() throws Exception {
        folder.change(CheckedFolder.SIDECAR, "\"kind\": \"statement\"", "\"kind\": \"\"");

        assertThat(check("--loose-ends")).isEqualTo(Exit.PROBLEMS);
        assertThat(cli.out())
                .isEqualTo(
                        "deelscooters.txt:5:1: 254-286: anna q-0r8e5kuh kind:"
                                + " Something must be filled in here.\n");
        assertThat(cli.err()).isEqualTo("1 article, 1 sidecar: 0 faults, 1 loose end\n");
    }

    @Test
    void withoutAskingLooseEndsAreNoProblem() throws Exception {
        folder.change(CheckedFolder.SIDECAR, "\"kind\": \"statement\"", "\"kind\": \"\"");

        assertThat(check()).isEqualTo(Exit.FINE);
        assertThat(cli.out()).isEmpty();
    }

    @Test
    void quietLeavesTheSummaryOut() {
        check("--quiet");

        assertThat(cli.err()).isEmpty();
    }

    @Test
    void jsonHoldsAllOfItAndNothingElseIsSaid() throws Exception {
        folder.change(CheckedFolder.SIDECAR, "\"kind\": \"statement\"", "\"kind\": \"\"");
        folder.change(CheckedFolder.SIDECAR, "\"type\": \"direct\"", "\"type\": \"shouted\"");
        folder.put("weg.txt.bram.kanttekening.json", "{}");

        assertThat(check("--json", "--loose-ends")).isEqualTo(Exit.PROBLEMS);

        assertThat(cli.err()).isEmpty();
        assertThat(json().get("articles").asInt()).isEqualTo(1);
        assertThat(json().get("sidecars").asInt()).isEqualTo(1);
        assertThat(json().get("faults"))
                .extracting(fault -> fault.get("code").asString())
                .containsExactly("fault.value.unknown", "fault.sidecar.alone");
        var first = json().get("faults").get(0);
        assertThat(first.get("file").asString()).isEqualTo(CheckedFolder.SIDECAR);
        assertThat(first.get("line").asInt())
                .isEqualTo(folder.line(CheckedFolder.SIDECAR, "shouted"));
        assertThat(first.get("field").asString()).isEqualTo("quotes[0].type");
        assertThat(first.get("message").asString()).contains("“shouted”");
        assertThat(json().get("faults").get(1).has("line")).isFalse();
        var end = json().get("looseEnds").get(0);
        assertThat(end.get("start").asInt()).isEqualTo(254);
        assertThat(end.get("end").asInt()).isEqualTo(286);
        assertThat(end.get("line").asInt()).isEqualTo(5);
        assertThat(end.get("column").asInt()).isEqualTo(1);
        assertThat(end.get("annotator").asString()).isEqualTo("anna");
    }

    @Test
    void jsonNamesLooseEndsOnlyWhereTheyWereAskedFor() {
        check("--json");

        assertThat(json().has("looseEnds")).isFalse();
        assertThat(cli.out()).endsWith("}\n");
    }

    @Test
    void namesFromFilesDoNotReachTheTerminalRaw() throws Exception {
        folder.put("rood\u001b[31m\u202e\n.txt.bram.kanttekening.json", "{}");

        check();
        assertThat(cli.out())
                .startsWith("rood\\u001b[31m\\u202e\\u000a.txt.bram.kanttekening.json: ")
                .doesNotContain("\u001b", "\u202e");
        assertThat(cli.out().lines()).hasSize(1);
    }

    @Test
    void jsonEscapesThemAndMeansTheSame() throws Exception {
        var name = "rood\u001b\u202e\u009b🛵.txt.bram.kanttekening.json";
        folder.put(name, "{}");

        check("--json");

        assertThat(cli.out()).contains("🛵").doesNotContain("\u001b", "\u202e", "\u009b");
        assertThat(json().get("faults").get(0).get("file").asString()).isEqualTo(name);
    }

    @Test
    void anAnnotatorMayBeNamedAsPeopleWriteThem() throws Exception {
        folder.putCopy("tweede.txt", "bram-de-wit", 'z');

        assertThat(check("--annotator", "Bram de Wit")).isEqualTo(Exit.FINE);
        assertThat(cli.err()).isEqualTo("2 articles, 1 sidecar: 0 faults\n");
    }

    @Test
    void anAnnotatorWhoHasTaggedNothingIsWrongUse() {
        assertThat(check("--annotator", "zoe")).isEqualTo(Exit.WRONG_USE);
        assertThat(cli.err())
                .startsWith("kanttekening: there are no tags of zoe in this folder, only of anna");
    }
}
