package org.kanttekening.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanttekening.app.sets.Importing;
import org.kanttekening.exchange.Imported.Outcome;
import org.kanttekening.exchange.Terms.IfThere;
import org.kanttekening.exchange.sidecar.SidecarImporter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A folder of sidecars that colleagues sent: each stays the tags of the one it names, whatever a
/// mail program made of the files' names.
class SentByMailTest {

    private static final String ARTICLE = "kabinet-schort-havendambesluit-op.txt";
    private static final String OTHER = "minister-houdt-spoedhulp-brakenzijl-open.txt";
    private static final String ANNAS = ARTICLE + ".anna.kanttekening.json";
    private static final String BRAMS = ARTICLE + ".bram.kanttekening.json";
    private static final String CARLA = "carla";

    @TempDir private Path place;
    private ImportFolder into;
    private Path mail;

    @BeforeEach
    void folders() throws IOException {
        into = new ImportFolder(place);
        mail = Files.createDirectory(place.resolve("mail"));
        Files.copy(sample(ARTICLE), into.root().resolve(ARTICLE));
    }

    @Test
    void eachFileStaysTheTagsOfTheOneItNamesByteForByte() throws Exception {
        sent(ANNAS, ANNAS);
        sent(BRAMS, BRAMS);

        var imported = take(CARLA, IfThere.REFUSE);

        assertThat(outcomes(imported)).containsExactly(Outcome.TAKEN, Outcome.TAKEN);
        assertThat(into.names()).containsExactly(ARTICLE, ANNAS, BRAMS);
        assertThat(bytes(into.root().resolve(ANNAS))).isEqualTo(bytes(sample(ANNAS)));
        assertThat(bytes(into.root().resolve(BRAMS))).isEqualTo(bytes(sample(BRAMS)));
    }

    @Test
    void numbersThatAMailProgramPutIntoNamesAreNoMatter() throws Exception {
        sent(ANNAS, ARTICLE + ".anna.kanttekening (2).json");
        sent(BRAMS, "Bijlage van Bram.kanttekening-1.json");

        take(CARLA, IfThere.REFUSE);

        assertThat(into.names()).containsExactly(ARTICLE, ANNAS, BRAMS);
    }

    @Test
    void theRegisterOfAFolderThatWasSentIsLeftOut() throws Exception {
        sent("actors.kanttekening.json", "actors.kanttekening.json");
        sent(ANNAS, ANNAS);

        assertThat(outcomes(take(CARLA, IfThere.REFUSE))).containsExactly(Outcome.TAKEN);
    }

    @Test
    void theSameFileAgainIsNothingNew() throws Exception {
        sent(ANNAS, ANNAS);
        take(CARLA, IfThere.REFUSE);

        for (var way : IfThere.values()) {
            assertThat(outcomes(take(CARLA, way))).containsExactly(Outcome.NOTHING_NEW);
        }
    }

    @Test
    void aLaterStateTakesThePlaceOfTheEarlierOnlyWhereThatIsAsked() throws Exception {
        sent(ANNAS, ANNAS);
        take(CARLA, IfThere.REFUSE);
        sentLater();

        var refused = take(CARLA, IfThere.REFUSE);
        assertThat(outcomes(refused)).containsExactly(Outcome.REFUSED);
        assertThat(bytes(into.root().resolve(ANNAS))).isEqualTo(bytes(sample(ANNAS)));

        assertThat(outcomes(take(CARLA, IfThere.REPLACE))).containsExactly(Outcome.REPLACED);
        assertThat(bytes(into.root().resolve(ANNAS))).isEqualTo(bytes(mail.resolve(ANNAS)));
        assertThat(kept()).contains(Files.readString(sample(ANNAS)));
    }

    @Test
    void onesOwnTagsAreNotExchangedForAFileThatWasSent() throws Exception {
        Files.copy(sample(ANNAS), into.root().resolve(ANNAS));
        sentLater();

        var imported = take("anna", IfThere.REPLACE);

        assertThat(keys(imported)).containsExactly("exchange.finding.ownTags");
        assertThat(bytes(into.root().resolve(ANNAS))).isEqualTo(bytes(sample(ANNAS)));

        var named =
                into.importing(
                                new SidecarImporter(),
                                ImportFolder.intake("anna", Mapping.NONE),
                                new Terms("anna", false, IfThere.REPLACE))
                        .run(List.of(sample(BRAMS)), Progress.SILENT);
        assertThat(keys(named)).as("under her name").containsExactly("exchange.finding.ownTags");
        assertThat(bytes(into.root().resolve(ANNAS))).isEqualTo(bytes(sample(ANNAS)));
    }

    @Test
    void aReviewIsTakenInWhereThereIsNoneAndNeverOverOne() throws Exception {
        var review =
                Files.readString(sample(ANNAS)).replace("\"id\": \"anna\"", "\"id\": \"agreed\"");
        var name = ARTICLE + ".agreed.kanttekening.json";
        Files.writeString(mail.resolve(name), review);
        assertThat(outcomes(take(CARLA, IfThere.REFUSE))).containsExactly(Outcome.TAKEN);
        var before = bytes(into.root().resolve(name));
        Files.writeString(mail.resolve(name), later(review));

        for (var way : IfThere.values()) {
            assertThat(keys(take(CARLA, way))).containsExactly("exchange.finding.reviewThere");
            assertThat(bytes(into.root().resolve(name))).isEqualTo(before);
        }
    }

    @Test
    void anArticleThatWasSentAlongIsMade() throws Exception {
        sent(OTHER, OTHER);
        var theirs = OTHER + ".anna.kanttekening.json";
        sent(theirs, theirs);

        var imported = take(CARLA, IfThere.REFUSE);

        assertThat(outcomes(imported)).containsExactly(Outcome.NEW_ARTICLE);
        assertThat(into.names()).contains(OTHER, theirs);
        assertThat(into.stored(OTHER, "anna").sidecar().annotations().size()).isPositive();
    }

    @Test
    void anArticleThatHasAnotherNameHereIsFoundByItsText() throws Exception {
        Files.move(into.root().resolve(ARTICLE), into.root().resolve("havendam.txt"));
        sent(ANNAS, ANNAS);

        take(CARLA, IfThere.REFUSE);

        assertThat(into.names())
                .containsExactly("havendam.txt", "havendam.txt.anna.kanttekening.json");
        assertThat(into.stored("havendam.txt", "anna").article().file()).isEqualTo("havendam.txt");
    }

    @Test
    void aNameThatCouldLeadOutOfTheFolderIsRefused() throws Exception {
        for (var id : List.of("../elders", "all", "rules", "", "A B")) {
            Files.writeString(
                    mail.resolve(ANNAS),
                    Files.readString(sample(ANNAS))
                            .replace("\"id\": \"anna\"", "\"id\": \"" + id + "\""));

            assertThat(keys(take(CARLA, IfThere.REFUSE)))
                    .as(id)
                    .containsExactly("exchange.finding.noAnnotator");
        }
        assertThat(into.names()).containsExactly(ARTICLE);
    }

    private Imported take(String self, IfThere ifThere) throws IOException {
        return into.takeAsNamed(
                new SidecarImporter(), self, ifThere, Importing.files(List.of(mail)));
    }

    private void sent(String sample, String as) throws IOException {
        Files.copy(sample(sample), mail.resolve(as));
    }

    /// Anna's file once more, after she went on.
    private void sentLater() throws IOException {
        Files.writeString(mail.resolve(ANNAS), later(Files.readString(sample(ANNAS))));
    }

    private static String later(String sidecar) {
        var changed = sidecar.replaceFirst("\"important\": false", "\"important\": true");
        assertThat(changed).isNotEqualTo(sidecar);
        return changed;
    }

    /// What was replaced and is kept.
    private List<String> kept() throws IOException {
        try (var files = Files.walk(place.resolve("profile"))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> new String(bytes(file), java.nio.charset.StandardCharsets.UTF_8))
                    .toList();
        }
    }

    private static List<Outcome> outcomes(Imported imported) {
        return imported.items().stream().map(Imported.Item::outcome).toList();
    }

    private static List<String> keys(Imported imported) {
        return imported.items().stream()
                .flatMap(item -> item.findings().stream())
                .map(finding -> finding.what().key())
                .toList();
    }

    private static Path sample(String name) {
        return ExchangeFolder.SAMPLE.resolve(name);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
