package org.kanttekening.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kanttekening.folder.ArticleFolder;
import org.kanttekening.folder.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/// What can be wrong with a folder besides what stands in one sidecar.
class FolderFaultsTest {

    @TempDir Path place;
    private CheckedFolder folder;

    @BeforeEach
    void setUp() throws IOException {
        folder = new CheckedFolder(place);
    }

    @Test
    void theSampleArticlesHaveNoFaults() throws Exception {
        var report =
                new FolderCheck(
                                ArticleFolder.open(Path.of("sample-articles")),
                                Optional.empty(),
                                false)
                        .run(Progress.NONE);

        assertThat(report.faults()).isEmpty();
        assertThat(report.sidecars()).isEqualTo(4);
        assertThat(report.articles()).isEqualTo(9);
    }

    @Test
    void aSidecarWithoutAnArticleIsFound() throws Exception {
        Files.delete(place.resolve(CheckedFolder.ARTICLE));

        assertThat(folder.faults())
                .containsExactly(CheckedFolder.SIDECAR + ":0  fault.sidecar.alone");
    }

    @Test
    void anArticleThatIsNoTextIsFound() throws Exception {
        Files.write(place.resolve("beeld.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1});

        assertThat(folder.faults()).containsExactly("beeld.txt:0  problem.article.notText");
    }

    @Test
    void aLinkThatLeadsOutOfTheFolderIsFound(@TempDir Path elsewhere) throws Exception {
        var outside = Files.writeString(elsewhere.resolve("geheim.txt"), "Niet van deze map.\n");
        Files.createSymbolicLink(place.resolve("buiten.txt"), outside);
        Files.createSymbolicLink(place.resolve("nergens.txt"), place.resolve("weg.txt"));

        assertThat(folder.faults())
                .containsExactly("buiten.txt:0  fault.outside", "nergens.txt:0  fault.outside");
    }

    @Test
    void whatACutOffSaveLeftIsFound() throws Exception {
        var name = ".deelscooters.txt.anna.kanttekening.json.0a1b2c3d.tmp";
        folder.put("map/" + name, "{");

        assertThat(folder.faults()).containsExactly("map/" + name + ":0  fault.temporary");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deelscooters.txt.anna.kanttekening.sync-conflict-20260304-101010-ABCDEFG.json",
                "deelscooters.txt.anna.kanttekening (conflicted copy 2026-03-04).json",
                "deelscooters.txt.anna.kanttekening (Conflicterende kopie van Bram).json",
                "deelscooters.txt.anna (SFConflict bram@example.org 2026-03-04).kanttekening.json",
                "deelscooters.txt.anna.kanttekening_conflict-20260304-101010.json",
                "deelscooters.txt.anna.kanttekening-LAPTOP.json",
                "deelscooters.txt.anna.kanttekening (1).json",
                "deelscooters.txt.anna.kanttekening - Kopie.json",
                "deelscooters.txt.anna.kanttekening.json.orig",
                "deelscooters.txt.anna.kanttekening.json~",
                "deelscooters.txt.Anna.kanttekening.json",
                "actors.kanttekening (1).json",
                "kanttekening (conflicted copy 2026-03-04).json",
                "kanttekening (1).json",
                "kanttekening.json.orig",
                "map/deelscooters (conflicted copy 2026-03-04).txt",
                "deelscooters.sync-conflict-20260304-101010-ABCDEFG.txt"
            })
    void aCopyThatASyncToolOrAPersonMadeIsFound(String name) throws Exception {
        folder.put(name, CheckedFolder.example(CheckedFolder.SIDECAR));

        assertThat(folder.faults()).contains(name + ":0  fault.copy");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kanttekeningen.json",
                "readme.txt",
                "guidelines.md",
                "cijfers (1).xlsx",
                "conflict in de raad.txt",
                "map/actors.kanttekening.json",
                ".git/deelscooters.txt.anna.kanttekening.json.orig"
            })
    void whatIsNobodysCopyIsLeftAlone(String name) throws Exception {
        folder.put(name, "Iets anders.\n");

        assertThat(folder.faults()).isEmpty();
    }

    @Test
    void anIdThatStandsInTwoArticlesIsFoundWhereItComesSecond() throws Exception {
        folder.putCopy("tweede.txt", "anna", 'z');
        var second = "tweede.txt.anna.kanttekening.json";
        folder.change(second, "\"id\": \"d-4h2v9gqz\",", "\"id\": \"d-4h2v9gqa\",");

        assertThat(folder.check().faults())
                .filteredOn(fault -> fault.problem().key().equals("fault.id.elsewhere"))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(CheckedFolder.shown(fault))
                            .isEqualTo(
                                    second
                                            + ":"
                                            + folder.line(second, "\"id\": \"d-4h2v9gqa\",")
                                            + " decisions[0].id fault.id.elsewhere");
                    assertThat(fault.problem().arguments())
                            .containsExactly(
                                    "d-4h2v9gqa",
                                    CheckedFolder.SIDECAR,
                                    String.valueOf(
                                            folder.line(
                                                    CheckedFolder.SIDECAR,
                                                    "\"id\": \"d-4h2v9gqa\",")));
                });
    }

    @Test
    void aColleaguesSidecarThatWasMadeByCopyingIsFound() throws Exception {
        folder.put(
                "deelscooters.txt.bram.kanttekening.json",
                folder.read(CheckedFolder.SIDECAR).replace("\"id\": \"anna\"", "\"id\": \"bram\""));

        // four actors, three quotes, a decision and a remark
        assertThat(folder.faults())
                .hasSize(9)
                .allMatch(fault -> fault.endsWith("fault.id.elsewhere"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"agreed", "rules"})
    void whatIsAgreedOrProposedMayHaveTheIdsOfWhatItComesFrom(String owner) throws Exception {
        folder.put(
                "deelscooters.txt." + owner + ".kanttekening.json",
                folder.read(CheckedFolder.SIDECAR));

        assertThat(folder.faults()).isEmpty();
        assertThat(folder.check().sidecars()).isEqualTo(2);
    }

    @Test
    void aRemarkMayBeOnAColleaguesTagAndOnOneDeletedSince() throws Exception {
        folder.putCopy(CheckedFolder.ARTICLE, "bram", 'z');
        var bram = "deelscooters.txt.bram.kanttekening.json";

        folder.change(bram, "\"on\": \"q-m7c3z1lz\"", "\"on\": \"q-x2n6d8ty\"");
        assertThat(folder.faults()).isEmpty();

        folder.change(bram, "\"on\": \"q-x2n6d8ty\"", "\"on\": \"q-u5b8y0ie\"");
        assertThat(folder.faults()).isEmpty();
    }

    @Test
    void faultsOfTheRegisterAreFound() throws Exception {
        folder.change(CheckedFolder.REGISTER, "\"type\": \"person\"", "\"type\": \"superhero\"");
        folder.change(CheckedFolder.REGISTER, "\"country\": \"NL\"", "\"country\": \"ZZ\"");

        assertThat(folder.faults())
                .containsExactly(
                        "actors.kanttekening.json:8 actors[0].country form.problem.country",
                        "actors.kanttekening.json:13 actors[1].type fault.value.unknown");
    }

    @Test
    void aRegisterThatCannotBeReadIsOneFault() throws Exception {
        folder.change(CheckedFolder.REGISTER, "\"id\": \"noor-bakker\",", "\"id\": 3,");

        assertThat(folder.faults())
                .containsExactly("actors.kanttekening.json:11 actors[1].id problem.notText");
    }

    @Test
    void faultsOfTheSettingsAreFound() throws Exception {
        folder.put(
                CheckedFolder.SETTINGS,
                """
                {
                  "format": "kanttekening-folder-1",
                  "terms": {
                    "quoteKinds": { "added": [ "apology" ] }
                  },
                  "required": {
                    "quote.cue": true,
                    "quote.queue": true
                  },
                  "assignments": [
                    { "article": "deelscooters.txt", "annotator": "anna" },
                    {
                      "article": "weg.txt",
                      "annotator": "Anna de Wit"
                    }
                  ]
                }
                """);

        assertThat(folder.faults())
                .containsExactly(
                        "kanttekening.json:4 terms.quoteKinds fault.settings.list",
                        "kanttekening.json:8 required.quote.queue fault.settings.field",
                        "kanttekening.json:13 assignments[1].article fault.target.article",
                        "kanttekening.json:14 assignments[1].annotator fault.settings.annotator");
    }

    @Test
    void settingsThatCannotBeReadAreOneFault() throws Exception {
        folder.put(CheckedFolder.SETTINGS, "{ \"format\": \"kanttekening-folder-1\" ");

        assertThat(folder.faults()).containsExactly("kanttekening.json:1  problem.breaksOff");
    }

    @Test
    void forOneAnnotatorOnlyTheirSidecarsAndWhatAllShareAreTold() throws Exception {
        folder.putCopy(CheckedFolder.ARTICLE, "bram", 'z');
        folder.change(
                "deelscooters.txt.bram.kanttekening.json",
                "\"type\": \"direct\"",
                "\"type\": \"shouted\"");
        folder.change(CheckedFolder.REGISTER, "\"country\": \"NL\"", "\"country\": \"ZZ\"");
        folder.put("weg.txt.bram.kanttekening.json", "{}");
        folder.put("beeld.txt", "\0\0\0");

        assertThat(folder.check(Optional.of("anna")).faults())
                .extracting(CheckedFolder::shown)
                .containsExactly(
                        "actors.kanttekening.json:8 actors[0].country form.problem.country");
        assertThat(folder.check(Optional.of("bram")).faults())
                .extracting(Fault::file)
                .containsExactly(
                        CheckedFolder.REGISTER,
                        "deelscooters.txt.bram.kanttekening.json",
                        "weg.txt.bram.kanttekening.json");
        assertThat(folder.check(Optional.of("bram")).sidecars()).isEqualTo(1);
    }

    @Test
    void lookingChangesNothing() throws Exception {
        folder.change(CheckedFolder.SIDECAR, "„De stoepen", "„De straten");
        folder.put(".x.kanttekening.json.0a1b2c3d.tmp", "");
        var before = state();

        folder.check();

        assertThat(state()).isEqualTo(before);
    }

    private List<String> state() throws IOException {
        try (var files = Files.walk(place)) {
            var found = new ArrayList<String>();
            for (var file : files.sorted().toList()) {
                FileTime modified = Files.getLastModifiedTime(file);
                found.add(file + " " + modified + " " + Files.size(file));
            }
            return found;
        }
    }

    @Test
    void progressIsToldForEveryArticleAndMayStopTheWork() throws Exception {
        folder.put("tweede.txt", "Tekst.\n");
        var heard = new ArrayList<String>();
        var check = new FolderCheck(ArticleFolder.open(place), Optional.empty(), false);

        check.run((done, of) -> heard.add(done + "/" + of));

        assertThat(heard).containsExactly("0/2", "1/2", "2/2");
        assertThatThrownBy(() ->
                        check.run((done, of) -> {
                            throw new CancellationException();
                        }))
                .isInstanceOf(CancellationException.class);
    }
}
