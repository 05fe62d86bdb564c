package org.kanttekening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Affiliation;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Sidecar;
import org.kanttekening.article.ArticleText;
import org.kanttekening.folder.ActorEntry;
import org.kanttekening.folder.ActorRegister;
import org.kanttekening.folder.ActorRegisterJson;
import org.kanttekening.folder.ArticleFile;
import org.kanttekening.folder.ArticleFolder;
import org.kanttekening.folder.FolderSettings;
import org.kanttekening.folder.ReadArticle;
import org.kanttekening.folder.SidecarJson;
import org.kanttekening.folder.SidecarReading;
import org.kanttekening.folder.StoredSidecar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The folder of articles that people learn with.
class SampleArticlesTest {

    private static final ArticleFile CABINET =
            new ArticleFile("kabinet-schort-havendambesluit-op.txt");
    private static final ArticleFile MINISTER =
            new ArticleFile("minister-houdt-spoedhulp-brakenzijl-open.txt");

    private final ArticleFolder folder = ArticleFolder.open(Path.of("sample-articles"));

    SampleArticlesTest() throws IOException {}

    @Test
    void twoPeopleHaveTaggedTwoArticles() throws Exception {
        assertThat(tagged())
                .extracting(it -> it.article().name() + " by " + it.sidecar().annotator().name())
                .containsExactly(
                        CABINET.name() + " by Anna",
                        CABINET.name() + " by Bram",
                        MINISTER.name() + " by Anna",
                        MINISTER.name() + " by Bram");
    }

    @Test
    void everySidecarComesBackByteForByte() throws Exception {
        for (var it : tagged()) {
            assertThat(
                            new String(
                                    SidecarJson.write(it.stored(), it.text()),
                                    StandardCharsets.UTF_8))
                    .as(it.file().toString())
                    .isEqualTo(Files.readString(it.file()));
        }
    }

    @Test
    void everySidecarIsOfTheTextBesideIt() throws Exception {
        for (var it : tagged()) {
            var stamp = it.stored().article();

            assertThat(stamp.file()).isEqualTo(it.article().fileName());
            assertThat(stamp.sha256()).isEqualTo(it.text().sha256());
            assertThat(stamp.length()).isEqualTo(it.text().lengthInCodePoints());
        }
    }

    @Test
    void bothHaveFoundEnoughToCompare() throws Exception {
        for (var it : tagged()) {
            var annotations = it.sidecar().annotations();

            assertThat(annotations.quotes()).as(it.file().toString()).hasSizeGreaterThan(14);
            assertThat(annotations.actors()).as(it.file().toString()).hasSizeGreaterThan(9);
            assertThat(annotations.decisions()).as(it.file().toString()).isNotEmpty();
        }
    }

    @Test
    void whatIsDoneLeavesNoRequiredFieldOpen() throws Exception {
        var done =
                tagged().stream()
                        .map(Tagged::sidecar)
                        .filter(it -> it.header().status().equals("done"))
                        .toList();

        assertThat(done).hasSize(3);
        assertThat(done)
                .flatExtracting(it -> it.annotations().all())
                .allSatisfy(it -> assertThat(missing(it)).as(it.id()).isEmpty());
    }

    @Test
    void whatIsInProgressShowsALooseEnd() throws Exception {
        var open =
                sidecar(MINISTER, "anna").annotations().all().stream()
                        .filter(it -> !missing(it).isEmpty())
                        .toList();

        assertThat(sidecar(MINISTER, "anna").header().status()).isEqualTo("in-progress");
        assertThat(open)
                .singleElement()
                .satisfies(it -> {
                    assertThat(missing(it)).containsExactly("kind");
                    assertThat(it.common().note()).isNotEmpty();
                });
    }

    @Test
    void noTwoAnnotationsOfTheFolderShareAnId() throws Exception {
        assertThat(tagged())
                .flatExtracting(it -> it.sidecar().annotations().all())
                .extracting(Annotation::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void everyRegisterIdStandsInTheRegister() throws Exception {
        var known = register().entries().stream().map(ActorEntry::id).toList();

        assertThat(tagged())
                .flatExtracting(it -> it.sidecar().annotations().actors())
                .extracting(Actor::register)
                .filteredOn(id -> !id.isEmpty())
                .hasSizeGreaterThan(20)
                .isSubsetOf(known);
    }

    @Test
    void thePartyThatTheArticleHasWrongIsContradictedAndKept() throws Exception {
        for (var annotator : List.of("anna", "bram")) {
            var actors = sidecar(CABINET, annotator).annotations().actors();
            var party = idOf(actors, "middenverbond");

            assertThat(actors)
                    .filteredOn(it -> it.register().equals("elske-hoogland"))
                    .flatExtracting(Actor::affiliations)
                    .filteredOn(it -> it.organisation().equals(party))
                    .singleElement()
                    .satisfies(SampleArticlesTest::isStatedAndContradicted);
        }
    }

    @Test
    void theRegisterComesBackByteForByte() throws Exception {
        var file = folder.root().resolve(ActorRegister.FILE);

        assertThat(new String(ActorRegisterJson.write(register()), StandardCharsets.UTF_8))
                .isEqualTo(Files.readString(file));
    }

    @Test
    void theArticlesShowWhatEncodingsAndFormsThereAre() throws Exception {
        var read = new ArrayList<ReadArticle>();
        for (var article : folder.articles()) {
            read.add(folder.read(article));
        }

        assertThat(read).allSatisfy(it -> assertThat(it.text().length()).isGreaterThan(1_000));
        assertThat(read).filteredOn(it -> it.file().isPage()).hasSize(1);
        assertThat(read)
                .filteredOn(it -> it.encoding().equals("windows-1252"))
                .singleElement()
                .satisfies(it -> assertThat(bytes(it.file())).contains('\r', '\n'));
    }

    @Test
    void theGuidelinesAreThere() throws Exception {
        assertThat(folder.guidelines()).hasValueSatisfying(it -> assertThat(it).startsWith("# "));
    }

    /// One person's sidecar of one article.
    private record Tagged(ArticleFile article, Path file, ArticleText text, StoredSidecar stored) {

        Sidecar sidecar() {
            return stored.sidecar();
        }
    }

    private List<Tagged> tagged() throws Exception {
        var found = new ArrayList<Tagged>();
        for (var article : folder.articles()) {
            for (var annotator : folder.annotators(article).entrySet()) {
                found.add(tagged(article, annotator.getKey().value()));
            }
        }
        return found;
    }

    private Tagged tagged(ArticleFile article, String annotator) throws Exception {
        var text = folder.read(article).text();
        var reading = folder.readSidecar(article, annotator, text);

        assertThat(reading)
                .as("%s by %s", article, annotator)
                .isInstanceOf(SidecarReading.Read.class);
        return new Tagged(
                article,
                folder.sidecar(article, annotator),
                text,
                ((SidecarReading.Read) reading).stored());
    }

    private Sidecar sidecar(ArticleFile article, String annotator) throws Exception {
        return tagged(article, annotator).sidecar();
    }

    private ActorRegister register() throws Exception {
        var file = folder.root().resolve(ActorRegister.FILE);
        return ActorRegisterJson.read(ActorRegister.FILE, Files.readAllBytes(file));
    }

    private byte[] bytes(ArticleFile article) throws IOException {
        return Files.readAllBytes(folder.inside(article.name()));
    }

    private static List<String> missing(Annotation annotation) {
        return FolderSettings.NONE.missing(annotation);
    }

    private static String idOf(List<Actor> actors, String register) {
        return actors.stream()
                .filter(it -> it.register().equals(register))
                .map(Actor::id)
                .findFirst()
                .orElseThrow();
    }

    private static void isStatedAndContradicted(Affiliation affiliation) {
        assertThat(affiliation.basis()).isEqualTo("stated");
        assertThat(affiliation.evidence().isEmpty()).isFalse();
        assertThat(affiliation.check().status()).isEqualTo("contradicted");
        assertThat(affiliation.check().note()).isNotEmpty();
    }
}
