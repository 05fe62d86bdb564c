package org.kanttekening.app.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kanttekening.app.find.FindingDesk.ONE;
import static org.kanttekening.app.find.FindingDesk.THREE;
import static org.kanttekening.app.find.FindingDesk.TWO;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanttekening.search.CrossTable;
import org.kanttekening.search.Facet;
import org.kanttekening.search.Group;
import org.kanttekening.search.Hit;
import org.kanttekening.search.Order;
import org.kanttekening.search.Trait;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Finding in a folder that is open.
class FindingTest {

    @TempDir private Path dir;
    private FindingDesk desk;

    @BeforeEach
    void open() {
        desk = new FindingDesk(dir);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void findsInAllArticlesAndWhatEverybodyTagged() {
        assertThat(desk.find("veer")).extracting(FindingTest::article).containsOnly(ONE, TWO);
        assertThat(desk.find("kind:quote")).extracting(Hit::annotator).containsExactly("bram");
    }

    @Test
    void findsWhatWasTaggedJustNowSavedOrNot() {
        desk.find("kind:quote");
        FindingDesk.tagQuote(desk.open(THREE), "De brug is open");

        assertThat(desk.find("kind:quote annotator:anna"))
                .extracting(Hit::found)
                .containsExactly("De brug is open");
    }

    @Test
    void findsNoMoreWhatWasUndone() {
        var session = desk.open(THREE);
        FindingDesk.tagQuote(session, "De brug is open");
        desk.find("kind:quote");

        session.undo();

        assertThat(desk.find("kind:quote annotator:anna")).isEmpty();
    }

    @Test
    void anArticleThatIsOnlyOpenIsNobodys() {
        desk.open(THREE);

        assertThat(desk.find("annotator:anna")).isEmpty();
    }

    @Test
    void findsWhatOthersWroteMeanwhile() {
        desk.find("kind:quote");

        desk.as("carla", ONE, session -> FindingDesk.tagQuote(session, "Bakker is wethouder"));

        desk.until(
                "carla's is found",
                () ->
                        desk.find("kind:quote").stream()
                                .anyMatch(hit -> hit.annotator().equals("carla")));
    }

    @Test
    void findsANewArticleAndNoMoreOneThatIsGone() throws Exception {
        desk.find("brug");
        desk.write("vier.txt", "De brug is dicht.\n");
        Files.delete(desk.folder().resolve(THREE));

        desk.until(
                "the new one is found and the old one is not",
                () ->
                        desk.find("brug").stream()
                                .map(FindingTest::article)
                                .toList()
                                .equals(List.of("vier.txt")));
    }

    @Test
    void tellsWhatCouldNotBeRead() {
        desk.write(ONE + ".carla.kanttekening.json", "{ no sidecar");

        var found = desk.found("veer");

        assertThat(found.unread())
                .extracting(it -> it.file())
                .containsExactly(ONE + ".carla.kanttekening.json");
    }

    @Test
    void aNewQuestionTakesThePlaceOfTheLast() {
        var first = new FindingDesk.Answer();
        desk.finding().find(FindingDesk.query("veer"), List.of(), first);

        assertThat(desk.find("brug")).isNotEmpty();
        assertThat(first.found).isNull();
    }

    @Test
    void givesUpWhenAskedTo() {
        var answer = new FindingDesk.Answer();
        desk.finding().find(FindingDesk.query("veer"), List.of(), answer);

        desk.finding().cancel();

        desk.until("nothing runs", () -> !desk.workspace().furnishing().tasks().isRunning());
        assertThat(answer.found).isNull();
        assertThat(desk.find("veer")).isNotEmpty();
    }

    @Test
    void whatIsAskedWhileReadingIsGivenUpIsFoundAllTheSame() {
        desk.finding().find(FindingDesk.query("veer"), List.of(), new FindingDesk.Answer());
        desk.finding().cancel();

        assertThat(desk.find("bakker")).isNotEmpty();
    }

    @Test
    void sortsByWhatStandsAroundIt() {
        assertThat(desk.find("bakker", Order.RIGHT))
                .extracting(hit -> hit.line(8).right())
                .containsExactly(". ", ". Bakker", " is weth", " zwijgt.");
    }

    @Test
    void countsAndLeadsFromACountToItsHits() {
        var found = desk.found("veer");
        var file = Facet.of(Trait.FILE);

        var table =
                desk.<CrossTable>told(then ->
                        desk.finding()
                                .count(found.hits(), file, file, then, new FindingDesk.Answer()));
        var few =
                desk.<Finding.Arranged>told(then ->
                                desk.finding()
                                        .arrange(
                                                found.hits(),
                                                List.of(),
                                                Map.of(file, TWO),
                                                then,
                                                new FindingDesk.Answer()))
                        .shown();

        assertThat(table.rows()).containsExactlyInAnyOrder(ONE, TWO);
        assertThat(few).hasSize(table.rowTotal(TWO)).allMatch(hit -> article(hit).equals(TWO));
    }

    @Test
    void offersTheValuesOfTheFolder() {
        desk.find("kind:quote");

        var values =
                desk.<List<Group>>told(then ->
                        desk.finding().values(Trait.ANNOTATOR, then, new FindingDesk.Answer()));

        assertThat(values).extracting(Group::label).containsExactly("bram");
    }

    private static String article(Hit hit) {
        return hit.entry().file().name();
    }
}
