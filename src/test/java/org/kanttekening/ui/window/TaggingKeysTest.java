package org.kanttekening.ui.window;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.D;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.E;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.Q;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.TAB;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.Speaker;

import java.nio.file.Path;
import java.util.List;

/// What the keys do to annotations, key by key, in the window.
class TaggingKeysTest {

    @TempDir private Path dir;
    private OpenWindow desk;
    private Hand hand;

    @BeforeEach
    void open() {
        desk = OpenWindow.on(Folders.scooters(dir));
        hand = desk.hand();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aNumberTakesTheSpeakerThatStandsBesideIt() {
        hand.actor("Noor Bakker", "Noor Bakker");
        hand.actor("Piet Jansen", "Piet Jansen");
        hand.tag("q", "„Wij wachten”");

        hand.speaker("Noor Bakker");
        assertThat(speakers()).containsExactly("Noor Bakker");

        hand.speaker("Piet Jansen");
        assertThat(speakers()).containsExactly("Piet Jansen");
    }

    @Test
    void theOnlyCardStaysChosenWhenItChanges() {
        hand.actor("Noor Bakker", "Noor Bakker");
        hand.tag("q", "„Wij wachten”");

        hand.press("1");

        assertThat(
                        Fx.ask(() ->
                                desk.window()
                                        .panels()
                                        .cards()
                                        .getSelectionModel()
                                        .getSelectedItem()))
                .isEqualTo(desk.sidecar().annotations().quotes().getFirst());
    }

    @Test
    void theChosenCardIsWhollyInSight() {
        for (var words :
                List.of("Havendam", "stoepen", "scooter", "college", "wachten", "dinsdag")) {
            hand.tag("q", words);
            Fx.until(words + " has its card in sight", this::isChosenCardInSight);
        }
    }

    private boolean isChosenCardInSight() {
        var cards = desk.window().panels().cards();
        var place = cards.localToScene(cards.getLayoutBounds());
        return cards.lookupAll(".list-cell:selected").stream()
                .filter(Node::isVisible)
                .map(card -> card.localToScene(card.getLayoutBounds()))
                .anyMatch(card ->
                        card.getMinY() >= place.getMinY() && card.getMaxY() <= place.getMaxY());
    }

    @Test
    void aQuotationGoesOnWithWhatIsSaidThoughTheCueWasTaggedLast() {
        hand.tag("q", "„De stoepen zijn van iedereen”");
        hand.tag("c", "zegt wethouder");
        hand.tag("+", "„Wij wachten”");
        hand.tag("c", "zegt");
        hand.tag("+", "Jansen", "zegt Jansen");

        var quote = desk.sidecar().annotations().quotes().getFirst();
        assertThat(quote.content().text(desk.session().text()))
                .isEqualTo("„De stoepen zijn van iedereen” „Wij wachten”");
        assertThat(quote.cue().text(desk.session().text())).isEqualTo("zegt Jansen");
    }

    @Test
    void theFootSaysWhichKeysWordsAndListsHaveInTheFields() {
        hand.actor("Noor Bakker", "Noor Bakker");
        hand.goTo("actor.mentions");
        desk.keys().press(TAB);
        assertThat(desk.hints()).contains("Delete removes").doesNotContain("+ add it");
        hand.backToText();
        hand.tag("q", "„Wij wachten”");
        hand.goTo("quote.source");
        assertThat(desk.hints()).contains("S use the selection", "+ add it");
    }

    @Test
    void aPronounStandsForTheNearestActorUnlessANameIsTyped() {
        hand.actor("Noor Bakker", "Noor Bakker");
        hand.actor("Wij", "Wij wachten");
        assertThat(desk.sidecar().annotations().actors())
                .singleElement()
                .satisfies(actor -> assertThat(actor.mentions()).hasSize(2));

        hand.actor("Wij", "Wij wachten", "buurt");
        assertThat(desk.sidecar().annotations().actors()).hasSize(2);
    }

    /// A row keeps what it does not show now.
    private static List<Node> seen(Node row, String selector) {
        return row.lookupAll(selector).stream().filter(Node::isVisible).toList();
    }

    @Test
    void aSpeakerWhoWasRemovedIsNoLongerToBeConfirmed() {
        hand.actor("Noor Bakker", "Noor Bakker");
        hand.tag("q", "„De stoepen zijn van iedereen”");
        hand.tag("s", "wethouder Noor Bakker");
        assertThat(speakers()).containsExactly("Noor Bakker");
        hand.caretIn("Noor Bakker");
        while (desk.session().chosen(Actor.class).isEmpty()) {
            desk.keys().press(TAB);
        }
        desk.keys().press(SHIFT, DELETE);

        hand.caretIn("„De stoepen");
        desk.keys().press(TAB);
        var row = desk.seen("field-quote-speakers").orElseThrow();
        assertThat(Fx.ask(() -> seen(row, ".form-inferred"))).isEmpty();
        assertThat(Fx.ask(() -> seen(row, ".form-empty"))).isNotEmpty();
    }

    @Test
    void aNumberWithoutAnActorSaysSo() {
        hand.tag("q", "„Wij wachten”");

        hand.press("7");

        assertThat(desk.text("passing")).contains("7");
        assertThat(speakers()).isEmpty();
    }

    @Test
    void aStopTakesTheSpeakerOfTheQuoteBefore() {
        hand.actor("Noor Bakker", "Noor Bakker");
        hand.tag("q", "„De stoepen zijn van iedereen”");
        hand.press("1");
        hand.tag("q", "„Wij wachten”");

        hand.press(".");

        assertThat(speakers()).containsExactly("Noor Bakker");
    }

    @Test
    void widensFromWordToParagraphAndNarrowsBackTheSameWay() {
        hand.caretIn("stoepen");

        hand.press("e");
        assertThat(desk.selected()).isEqualTo("stoepen");
        hand.press("e");
        assertThat(desk.selected()).isEqualTo("De stoepen zijn van iedereen");
        hand.press("e");
        assertThat(desk.selected()).isEqualTo("„De stoepen zijn van iedereen”");
        hand.press("e");
        assertThat(desk.selected()).endsWith("zegt wethouder Noor Bakker.");

        desk.keys().press(SHIFT, E);
        assertThat(desk.selected()).isEqualTo("„De stoepen zijn van iedereen”");
        desk.keys().press(SHIFT, E);
        desk.keys().press(SHIFT, E);
        assertThat(desk.selected()).isEqualTo("stoepen");
    }

    @Test
    void tabGoesRoundWhatOverlapsHere() {
        hand.tag("q", "„De stoepen zijn van iedereen”, zegt wethouder Noor Bakker");
        hand.actor("Noor Bakker", "Noor Bakker");
        desk.keys().press(ESCAPE);
        hand.caretIn("Noor Bakker");

        desk.keys().press(TAB);
        var first = chosen();
        desk.keys().press(TAB);
        var second = chosen();
        desk.keys().press(TAB);

        assertThat(List.of(first.kind(), second.kind())).doesNotHaveDuplicates();
        assertThat(chosen()).isEqualTo(first);
    }

    @Test
    void nAndPWalkTheAnnotationsInTextOrder() {
        hand.tag("q", "„Wij wachten”");
        hand.tag("q", "„De stoepen zijn van iedereen”");
        desk.keys().press(ESCAPE);
        desk.keys().press(CONTROL, HOME);

        hand.press("n");
        assertThat(words()).isEqualTo("„De stoepen zijn van iedereen”");
        hand.press("n");
        assertThat(words()).isEqualTo("„Wij wachten”");
        hand.press("p");
        assertThat(words()).isEqualTo("„De stoepen zijn van iedereen”");
    }

    @Test
    void deleteTakesOneMentionAndWithShiftTheWholeActor() {
        hand.actor("Piet Jansen", "Piet Jansen");
        hand.actor("Jansen", "Jansen. Het college", "jansen");
        assertThat(actor().mentions()).hasSize(2);

        desk.keys().press(DELETE);
        assertThat(actor().mentions()).hasSize(1);
        assertThat(desk.text("passing")).contains("Shift+Delete");

        hand.actor("Jansen", "Jansen. Het college", "jansen");
        desk.keys().press(SHIFT, DELETE);
        assertThat(desk.sidecar().annotations().actors()).isEmpty();
        assertThat(desk.sidecar().deleted()).hasSize(1);
    }

    @Test
    void withShiftAKindBecomesAnotherAndKeepsItsWords() {
        hand.tag("q", "„Wij wachten”");

        desk.keys().press(SHIFT, D);
        assertThat(chosen()).isInstanceOf(Decision.class);
        assertThat(words()).isEqualTo("„Wij wachten”");

        desk.keys().press(SHIFT, A);
        assertThat(chosen()).isInstanceOf(Actor.class);

        desk.keys().press(SHIFT, Q);
        assertThat(chosen()).isInstanceOf(Quote.class);
        assertThat(words()).isEqualTo("„Wij wachten”");
        assertThat(desk.sidecar().annotations().size()).isEqualTo(1);
    }

    @Test
    void anEdgeIsTakenMovedAndPutBack() {
        hand.tag("q", "stoepen zijn");

        hand.press("[");
        desk.keys().press(CONTROL, LEFT);
        assertThat(words()).isEqualTo("De stoepen zijn");
        desk.keys().press(LEFT);
        assertThat(words()).isEqualTo("„De stoepen zijn");
        desk.keys().press(ESCAPE);
        assertThat(words()).isEqualTo("stoepen zijn");

        hand.press("]");
        desk.keys().press(CONTROL, RIGHT);
        assertThat(words()).isEqualTo("stoepen zijn van");
        desk.keys().press(LEFT);
        desk.keys().press(ENTER);
        assertThat(words()).isEqualTo("stoepen zijn va");
    }

    @Test
    void qWithTheCaretInAQuotationTakesAllOfIt() {
        hand.caretIn("wachten");

        hand.press("q");

        assertThat(words()).isEqualTo("„Wij wachten”");
    }

    @Test
    void aKeyThatNeedsSomethingFirstSaysWhat() {
        hand.caretIn("college");

        hand.press("s");

        assertThat(desk.text("passing")).contains("Make source").contains("choose a quote first");
    }

    private Annotation chosen() {
        return Fx.ask(() -> desk.session().chosen().orElseThrow());
    }

    private Actor actor() {
        return desk.sidecar().annotations().actors().getFirst();
    }

    private String words() {
        return Fx.ask(() -> desk.session().shortName(chosenNow()));
    }

    private Annotation chosenNow() {
        return desk.session().chosen().orElseThrow();
    }

    private List<String> speakers() {
        return Fx.ask(() ->
                desk.session().chosen(Quote.class).orElseThrow().speakers().stream()
                        .map(Speaker::actor)
                        .map(desk.session()::shortName)
                        .toList());
    }
}
