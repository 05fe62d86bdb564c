package org.kanttekening.app.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanttekening.check.CheckedFolder;
import org.kanttekening.folder.ArticleFile;
import org.kanttekening.folder.ArticleFolder;
import org.kanttekening.folder.PassageLink;
import org.kanttekening.folder.Problem;

import java.nio.file.Files;
import java.nio.file.Path;

/// Where links lead in a folder.
class PassageTest {

    private static final ArticleFile SCOOTERS = new ArticleFile(CheckedFolder.ARTICLE);
    private static final ArticleFile SHIPS = new ArticleFile("schepen.txt");

    @TempDir Path place;
    private CheckedFolder folder;

    @BeforeEach
    void setUp() throws Exception {
        folder = new CheckedFolder(Files.createDirectory(place.resolve("articles")));
        folder.put(SHIPS.name(), "🚢🚢 Haven dicht\n");
    }

    private Passage passage(PassageLink link) throws Exception {
        return Passage.of(link, ArticleFolder.open(folder.root()));
    }

    private String words(Passage passage) throws Exception {
        var hull = passage.hull().orElseThrow();
        return folder.read(passage.article().name()).substring(hull.start(), hull.end());
    }

    private void assertLost(PassageLink link, Problem problem) {
        assertThatThrownBy(() -> passage(link))
                .isInstanceOfSatisfying(
                        Passage.LostException.class,
                        lost -> assertThat(lost.problem()).isEqualTo(problem));
    }

    @Test
    void aLinkToAnAnnotationLeadsToItsWordsInWhosesoeverTagsItIs() throws Exception {
        folder.putCopy("ander.txt", "bram", 'z');

        var annas = passage(PassageLink.to(SCOOTERS, "q-0r8e5kuh"));
        assertThat(annas.owner()).isEqualTo("anna");
        assertThat(words(annas)).startsWith("„").contains("stoepen");

        var brams = passage(PassageLink.to(new ArticleFile("ander.txt"), "q-0r8e5kuz"));
        assertThat(brams.owner()).isEqualTo("bram");
        assertThat(brams.spans()).isEqualTo(annas.spans());
    }

    @Test
    void offsetsOfALinkCountCodePoints() throws Exception {
        var found = passage(PassageLink.to(SHIPS, 3, 8));

        assertThat(words(found)).isEqualTo("Haven");
        assertThat(found.id()).isEmpty();
    }

    @Test
    void aLinkToAnArticleLeadsToAllOfIt() throws Exception {
        assertThat(passage(PassageLink.to(SHIPS)).hull()).isEmpty();
    }

    @Test
    void anArticleThatIsNotInTheFolderIsLost() {
        var elsewhere = new ArticleFile("weg.txt");

        assertLost(PassageLink.to(elsewhere, 0, 1), Problem.of("problem.link.article", "weg.txt"));
    }

    @Test
    void aFileThatIsNoArticleIsNeverRead() throws Exception {
        Files.writeString(place.resolve("geheim.txt"), "geheim");
        for (var name : new String[] {"../geheim.txt", folder.root() + "/x.txt", "guidelines.md"}) {
            var link = PassageLink.to(new ArticleFile(name));
            assertLost(link, Problem.of("problem.link.article", name));
        }
    }

    @Test
    void anAnnotationThatIsGoneIsLost() {
        assertLost(
                PassageLink.to(SCOOTERS, "q-00000000"),
                Problem.of("problem.link.annotation", "q-00000000", SCOOTERS.name()));
    }

    @Test
    void tagsThatCannotBeReadHaveNothingToLeadTo() throws Exception {
        folder.put(CheckedFolder.SIDECAR, "{");

        assertLost(
                PassageLink.to(SCOOTERS, "q-0r8e5kuh"),
                Problem.of("problem.link.annotation", "q-0r8e5kuh", SCOOTERS.name()));
    }

    @Test
    void offsetsBeyondTheTextAreLostAndItsLastAreNot() throws Exception {
        assertThat(words(passage(PassageLink.to(SHIPS, 9, 15)))).isEqualTo("dicht\n");
        assertLost(
                PassageLink.to(SHIPS, 9, 16),
                Problem.of("problem.link.beyond", SHIPS.name(), 16, 15));
    }
}
