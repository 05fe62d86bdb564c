package org.kanttekening.ui.panel;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.AnnotationSet;
import org.kanttekening.annotation.Common;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Speaker;
import org.kanttekening.app.Messages;
import org.kanttekening.article.ArticleText;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

@ExtendWith(ApplicationExtension.class)
class CardListTest {

    private static final ArticleText TEXT =
            new ArticleText("Bakker zegt dat het kan. Jansen vindt van niet. Dat is alles.");
    private static final Common COMMON =
            Common.newBy("anna", Instant.parse("2026-03-04T09:12:00Z"));
    private static final Actor BAKKER = Actor.blank("a-bakker00", COMMON).withName("Bakker");
    private static final Quote FIRST =
            quote("q-first000", 12, 23).withSpeakers(List.of(Speaker.of("a-bakker00")));
    private static final Quote LAST = quote("q-last0000", 48, 60);

    private final List<String> chosen = new ArrayList<>();
    private final Set<String> older = new HashSet<>();
    private AnnotationSet now = AnnotationSet.of(List.of(BAKKER, FIRST, LAST));
    private CardList quotes;
    private CardList actors;

    @Start
    void start(Stage stage) {
        quotes = list(Kind.QUOTE);
        actors = list(Kind.ACTOR);
        quotes.bringUp(true);
        quotes.show(now);
        actors.show(now);
        stage.setScene(new Scene(new StackPane(actors, quotes), 300, 500));
        stage.show();
    }

    private CardList list(Kind kind) {
        var messages = new Messages(Locale.ENGLISH);
        return new CardList(
                kind,
                kind.term(),
                "none",
                () ->
                        new CardText.Source(
                                messages,
                                TEXT,
                                now,
                                this::name,
                                annotation -> List.of(),
                                annotation -> older.contains(annotation.id())),
                annotation -> chosen.add(annotation.id()));
    }

    private String name(String id) {
        return now.find(id, Actor.class).map(Actor::name).orElse(id);
    }

    private static Quote quote(String id, int start, int end) {
        return Quote.blank(id, COMMON).withContent(Segments.of(start, end));
    }

    @Test
    void aCardComesInTextOrderAndTheChosenOneStaysChosen(FxRobot robot) {
        robot.interact(() -> quotes.follow(Optional.of(LAST.id())));

        changes(robot, quote("q-middle00", 25, 46));

        assertThat(ids(quotes)).containsExactly("q-first000", "q-middle00", "q-last0000");
        assertThat(quotes.getSelectionModel().getSelectedItem()).isEqualTo(LAST);
        assertThat(headings()).hasSize(3);
        assertThat(chosen).isEmpty();
    }

    @Test
    void aCardSaysTheNewNameOfWhoSpeaks(FxRobot robot) {
        assertThat(headings()).first().isEqualTo("Bakker");

        changes(robot, BAKKER.withName("Noor Bakker"));

        assertThat(headings()).first().isEqualTo("Noor Bakker");
    }

    @Test
    void aCardSaysThatItsAnnotationIsToBeLookedAtAgain(FxRobot robot) {
        assertThat(loose()).isEmpty();

        older.add(FIRST.id());
        robot.interact(quotes::renew);

        assertThat(loose()).containsExactly("Older than a ruling: look again");
    }

    private List<String> loose() {
        return quotes.lookupAll(".lacking").stream()
                .map(label -> ((Label) label).getText())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    @Test
    void aListOutOfSightTakesInWhatChangedWhenItIsBroughtUp(FxRobot robot) {
        bringUp(robot, actors, quotes);
        assertThat(ids(actors)).containsExactly("a-bakker00");

        bringUp(robot, quotes, actors);
        changes(robot, BAKKER.withName("Noor Bakker"));
        changes(robot, Actor.blank("a-jansen00", COMMON).withName("Jansen"));
        robot.interact(() -> actors.follow(Optional.of("a-jansen00")));
        bringUp(robot, actors, quotes);

        assertThat(ids(actors)).containsExactly("a-bakker00", "a-jansen00");
        assertThat(headings()).containsExactly("Noor Bakker", "Jansen");
        assertThat(actors.getSelectionModel().getSelectedIndex()).isEqualTo(1);
    }

    @Test
    void aListOutOfSightForgetsWhatWasChosen(FxRobot robot) {
        robot.interact(() -> quotes.follow(Optional.of(FIRST.id())));
        bringUp(robot, actors, quotes);
        robot.interact(() -> quotes.follow(Optional.empty()));

        bringUp(robot, quotes, actors);

        assertThat(quotes.getSelectionModel().isEmpty()).isTrue();
    }

    @Test
    void aListOutOfSightShowsAnotherArticleWhenItIsBroughtUp(FxRobot robot) {
        bringUp(robot, actors, quotes);
        now = AnnotationSet.of(List.of(quote("q-other000", 0, 6)));
        robot.interact(() -> {
            quotes.show(now);
            actors.show(now);
        });
        bringUp(robot, quotes, actors);

        assertThat(ids(quotes)).containsExactly("q-other000");
    }

    private void changes(FxRobot robot, Annotation annotation) {
        now = now.with(annotation);
        robot.interact(() -> {
            quotes.update(now, Set.of(annotation.id()));
            actors.update(now, Set.of(annotation.id()));
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void bringUp(FxRobot robot, CardList up, CardList down) {
        robot.interact(() -> {
            down.bringUp(false);
            up.bringUp(true);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static List<String> ids(CardList list) {
        return WaitForAsyncUtils.waitForAsyncFx(
                20_000, () -> list.getItems().stream().map(Annotation::id).toList());
    }

    /// What stands first on the cards that can be seen, from the top down.
    private List<String> headings() {
        return WaitForAsyncUtils.waitForAsyncFx(
                20_000,
                () -> {
                    var seen = quotes.isVisible() ? quotes : actors;
                    seen.getScene().getRoot().applyCss();
                    seen.getScene().getRoot().layout();
                    return seen.lookupAll(".list-cell").stream()
                            .map(ListCell.class::cast)
                            .filter(cell -> !cell.isEmpty() && cell.isVisible())
                            .sorted((a, b) -> Double.compare(a.getLayoutY(), b.getLayoutY()))
                            .map(cell -> ((Label) cell.lookup(".heading")).getText())
                            .toList();
                });
    }
}
