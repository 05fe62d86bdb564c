package org.kanttekening.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Path;

/// Every way in which a sidecar can be wrong is found, with its line and its field.
class SidecarFaultsTest {

    private static final String SIDECAR = CheckedFolder.SIDECAR;

    @TempDir Path place;
    private CheckedFolder folder;

    @BeforeEach
    void setUp() throws IOException {
        folder = new CheckedFolder(place);
    }

    @Test
    void aSoundFolderHasNoFaults() throws Exception {
        assertThat(folder.faults()).isEmpty();
        assertThat(folder.check().articles()).isEqualTo(1);
        assertThat(folder.check().sidecars()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // form
                "\"writtenBy\": | \"writtenBy\" | problem.notJson | ",
                "\"start\": 254 | \"start\": 254.7 | problem.notCount | quotes[0].content[0].start",
                "\"note\": \"\" | \"note\": null | problem.notText | note",
                "\"createdBy\": \"anna\", | `` | problem.missing | actors[0]",
                "\"kanttekening-1\" | \"kanttekening-2\" | problem.format.newer | format",
                "\"unicode-code-points\" | \"bytes\" | problem.offsets | offsets",
                // exactness
                "„De stoepen | „De straten | problem.segment.exact | quotes[0].content[0].exact",
                "\"end\": 286 | \"end\": 5286 | problem.segment.outside | quotes[0].content[0].end",
                "\"start\": 301 | \"start\": 280 | problem.segment.order |"
                        + " quotes[0].content[1].start",
                "een brief aan de gemeenteraad.\\n\\n\" | een brief.\\n\\n\" |"
                        + " problem.segment.context | quotes[0].content[0].prefix",
                "\", zegt Bakker. „Wie | \", riep Bakker. „Wie | problem.segment.context |"
                        + " quotes[0].content[0].suffix",
                "\"length\": 530 | \"length\": 529 | fault.sidecar.length | article.length",
                "\"file\": \"deelscooters | \"file\": \"scooters | fault.sidecar.file |"
                        + " article.file",
                "d6afdbc6 | 00000000 | fault.sidecar.changed | article.sha256",
                "\"id\": \"anna\" | \"id\": \"bram\" | fault.sidecar.annotator | annotator.id",
                // values
                "\"type\": \"direct\" | \"type\": \"shouted\" | fault.value.unknown |"
                        + " quotes[0].type",
                "\"stance\": \"supports\" | \"stance\": \"likes\" | fault.value.unknown |"
                        + " quotes[0].respondsTo[0].stance",
                "\"status\": \"in-progress\" | \"status\": \"nearly\" | fault.value.unknown |"
                        + " status",
                "\"published\": \"2026-03-04\" | \"published\": \"4 maart\" | form.problem.day |"
                        + " article.published",
                "\"language\": \"nl\" | \"language\": \"Dutch, I think\" | form.problem.language |"
                        + " article.language",
                "\"country\": \"NL\" | \"country\": \"ZZ\" | form.problem.country |"
                        + " actors[0].country",
                "\"value\": \"gm9999\" | \"value\": \"Q55\" | identifier.tooi |"
                        + " actors[0].identifiers[0].value",
                "https://example.org/klachten | example.org/klachten | form.problem.link |"
                        + " quotes[0].check.evidence[0].url",
                "\"at\": \"2026-03-04T10:20:00Z\" | \"at\": \"half past ten\" | problem.notMoment |"
                        + " quotes[0].check.at",
                "\"register\": \"noor-bakker\" | \"register\": \"nora\" | fault.register.nowhere |"
                        + " actors[1].register",
                // ids and what they lead to
                "\"id\": \"q-m7c3z1lp\" | \"id\": \"q-0r8e5kuh\" | problem.id.twice | quotes[1].id",
                "\"id\": \"a-8dj1m4vx\" | \"id\": \"Bakker\" | problem.id.form | actors[1].id",
                "\"inside\": \"\" | \"inside\": \"q-00000000\" | problem.id.nowhere |"
                        + " quotes[0].inside",
                "\"on\": \"q-m7c3z1lp\" | \"on\": \"q-00000000\" | fault.target.id | remarks[0].on",
                "\"replyTo\": \"\" | \"replyTo\": \"m-00000000\" | fault.target.id |"
                        + " remarks[0].replyTo",
                "\"id\": \"q-u5b8y0ie\" | \"id\": \"q-x2n6d8ty\" | fault.deleted.living |"
                        + " deleted[0].id",
                "\"article\": \"\" | \"article\": \"weg.txt\" | fault.target.article |"
                        + " quotes[0].respondsTo[0].decision.article",
                "\"article\": \"\" | \"article\": \"ander.txt\" | fault.target.id |"
                        + " quotes[0].respondsTo[0].decision.id"
            })
    void whatIsWrongIsFoundInItsPlace(String what, String by, String key, String field)
            throws Exception {
        folder.put("ander.txt", "Een ander artikel.\n");

        folder.change(SIDECAR, what, by == null ? "" : by);

        assertThat(folder.check().faults())
                .anySatisfy(fault -> {
                    assertThat(fault.file()).isEqualTo(SIDECAR);
                    assertThat(fault.problem().key()).isEqualTo(key);
                    assertThat(fault.field()).isEqualTo(field == null ? "" : field);
                    assertThat(lineText(fault)).contains(lastName(fault.field()));
                });
    }

    /// As a line begins with it: `"start":`, or a brace for an item of a list.
    private static String lastName(String field) {
        return field.endsWith("]") || field.isEmpty()
                ? ""
                : "\"" + field.substring(field.lastIndexOf('.') + 1) + "\": ";
    }

    private String lineText(Fault fault) throws IOException {
        return folder.read(SIDECAR).lines().skip(fault.line() - 1L).findFirst().orElseThrow();
    }

    @Test
    void everyFaultOfAFileIsFoundNotOnlyTheFirst() throws Exception {
        folder.change(SIDECAR, "„De stoepen", "„De straten");
        folder.change(SIDECAR, "\"exact\": \"zegt\"", "\"exact\": \"riep\"");
        folder.change(SIDECAR, "\"id\": \"a-w61yb2sn\"", "\"id\": \"a-?\"");
        folder.change(SIDECAR, "\"on\": \"q-m7c3z1lp\"", "\"on\": \"\"");
        folder.change(SIDECAR, "\"type\": \"government-body\"", "\"type\": \"club\"");

        assertThat(folder.check().faults())
                .extracting(fault -> fault.field() + " " + fault.problem().key())
                .contains(
                        "actors[0].type fault.value.unknown",
                        "actors[3].id problem.id.form",
                        "quotes[0].content[0].exact problem.segment.exact",
                        "quotes[0].cue[0].exact problem.segment.exact",
                        "remarks[0].on problem.id.annotation");
        assertThat(folder.check().faults()).isSorted().extracting(Fault::line).doesNotContain(0);
    }

    @Test
    void aSidecarOfAnotherTextNamesTheTagsThatMovedAndNoOthers() throws Exception {
        folder.change(CheckedFolder.ARTICLE, "zegt Bakker", "stelt zij");

        assertThat(folder.faults())
                .contains(
                        SIDECAR
                                + ":"
                                + folder.line(SIDECAR, "\"sha256\"")
                                + " article.sha256 fault.sidecar.changed")
                .anyMatch(fault -> fault.endsWith("quotes[0].cue[0] problem.segment.moved"))
                .noneMatch(fault -> fault.contains("actors[0]"));
    }

    @Test
    void aSidecarOfAnotherTextInWhichAllStandsIsTold() throws Exception {
        folder.put(CheckedFolder.ARTICLE, folder.read(CheckedFolder.ARTICLE) + "\nNaschrift.\n");

        assertThat(folder.check().faults())
                .extracting(fault -> fault.problem().key())
                .containsExactly("fault.sidecar.changed");
    }

    @Test
    void aValueThatTheFolderAddsIsKnownThere() throws Exception {
        folder.change(SIDECAR, "\"kind\": \"statement\"", "\"kind\": \"apology\"");
        folder.put(
                CheckedFolder.SETTINGS,
                """
                {
                  "format": "kanttekening-folder-1",
                  "terms": { "quoteKind": { "added": [ "apology" ], "hidden": [ "denial" ] } }
                }
                """);

        assertThat(folder.faults()).isEmpty();
    }

    @Test
    void aValueThatIsNotKnownIsCutShort() throws Exception {
        folder.change(SIDECAR, "\"type\": \"direct\"", "\"type\": \"" + "🛵".repeat(200) + "\"");

        var fault = folder.check().faults().getFirst();

        assertThat(fault.problem().arguments()).contains("🛵".repeat(40) + "…", "quoteType");
    }

    @Test
    void aReferenceToAnotherArticleMayLeadThere() throws Exception {
        folder.putCopy("map/ander.txt", "anna", 'z');
        folder.change(SIDECAR, "\"article\": \"\"", "\"article\": \"map/ander.txt\"");
        folder.change(SIDECAR, "\"id\": \"d-4h2v9gqa\"\n", "\"id\": \"d-4h2v9gqz\"\n");

        assertThat(folder.faults()).isEmpty();
    }

    @Test
    void aReferenceIntoASidecarThatCannotBeReadIsNotHeldAgainstWhoMadeIt() throws Exception {
        folder.putCopy("ander.txt", "anna", 'z');
        folder.put("ander.txt.anna.kanttekening.json", "{");
        folder.change(SIDECAR, "\"article\": \"\"", "\"article\": \"ander.txt\"");

        assertThat(folder.faults())
                .containsExactly("ander.txt.anna.kanttekening.json:1  problem.breaksOff");
    }
}
