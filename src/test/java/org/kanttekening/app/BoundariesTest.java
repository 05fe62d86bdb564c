package org.kanttekening.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Segment;
import org.kanttekening.annotation.Segments;

import java.util.List;

class BoundariesTest {

    private final Desk desk = new Desk();
    private final Boundaries edges = new Boundaries(desk.session, desk.tagging, new SpaceSteps());

    @Test
    void manyStepsAreOneUndo() {
        var quote = desk.quote("ruimen alles");
        int before = desk.gestures();

        edges.take(Boundaries.Edge.END, quote.content().end());
        edges.move(true, false);
        edges.move(true, false);
        edges.move(true, false);
        assertThat(desk.words(desk.quote().content())).isEqualTo("ruimen alles op");
        edges.letGo();

        assertThat(desk.gestures()).isEqualTo(before + 1);
        desk.session.undo();
        assertThat(desk.now(quote)).isEqualTo(quote);
    }

    @Test
    void wordsAreStepsToo() {
        var quote = desk.quote("alles");

        edges.take(Boundaries.Edge.START, quote.content().start());
        edges.move(false, true);

        assertThat(desk.words(desk.quote().content())).isEqualTo("ruimen alles");
        assertThat(edges.place()).contains(desk.at("ruimen").start());
    }

    @Test
    void aSpaceStaysOutOfASegmentThatGrowsOrShrinksByWord() {
        desk.quote("ruimen alles");

        edges.take(Boundaries.Edge.END, desk.at("alles").end());
        edges.move(false, true);
        assertThat(desk.words(desk.quote().content())).isEqualTo("ruimen");
        edges.move(true, true);
        edges.move(true, true);
        assertThat(desk.words(desk.quote().content())).isEqualTo("ruimen alles op.”");
    }

    @Test
    void cancellingPutsItBack() {
        var quote = desk.quote("ruimen alles");
        var before = desk.session.sidecar();

        edges.take(Boundaries.Edge.END, quote.content().end());
        edges.move(true, true);
        edges.move(true, true);
        edges.cancel();

        assertThat(desk.session.sidecar()).isEqualTo(before);
        assertThat(edges.taken()).isEmpty();
        assertThat(desk.session.chosen()).contains(quote);
    }

    @Test
    void anEdgeBackWhereItWasLeavesNoGestureBehind() {
        var quote = desk.quote("ruimen alles");
        int before = desk.gestures();

        edges.take(Boundaries.Edge.END, quote.content().end());
        edges.move(true, false);
        edges.move(true, false);
        edges.move(false, false);
        edges.move(false, false);
        edges.letGo();

        assertThat(desk.gestures()).isEqualTo(before);
        assertThat(desk.now(quote)).isEqualTo(quote);
    }

    @Test
    void anEdgeStopsAtTheOtherEdgeOfItsSegment() {
        var quote = desk.quote("op");

        edges.take(Boundaries.Edge.START, quote.content().start());
        edges.move(true, true);
        edges.move(true, false);

        assertThat(desk.words(desk.quote().content())).isEqualTo("p");
    }

    @Test
    void anEdgeStopsShortOfTheNextSegment() {
        desk.quote("Wij");
        desk.tagging.addSegment(desk.at("alles"));

        edges.take(Boundaries.Edge.END, desk.at("Wij").end());
        for (int i = 0; i < 20; i++) {
            edges.move(true, false);
        }

        assertThat(desk.quote().content().spans())
                .containsExactly(desk.at("Wij ruimen"), desk.at("alles"));
    }

    @Test
    void theSegmentNearestToTheCaretIsTaken() {
        desk.quote("Wij");
        desk.tagging.addSegment(desk.at("alles"));

        edges.take(Boundaries.Edge.START, desk.at("alles").end() + 2);
        edges.move(false, true);

        assertThat(desk.words(desk.quote().content())).isEqualTo("Wij ruimen alles");
    }

    @Test
    void anEdgeStopsWhereTheTextDoes() {
        var whole = new Desk("Kort 🛵");
        var quote = whole.quote("Kort 🛵");
        var ends = new Boundaries(whole.session, whole.tagging, new SpaceSteps());

        ends.take(Boundaries.Edge.END, 7);
        ends.move(true, false);
        ends.move(true, true);
        assertThat(whole.now(quote)).isEqualTo(quote);

        ends.move(false, false);
        assertThat(whole.words(whole.quote().content())).isEqualTo("Kort ");
    }

    @Test
    void thePartAtHandIsTheOneThatMoves() {
        desk.quote("„De stoepen zijn van iedereen”");
        desk.tagging.source(desk.at("Noor Bakker"));

        edges.take(Boundaries.Edge.START, 0);
        edges.move(false, true);

        assertThat(desk.words(desk.quote().source())).isEqualTo("wethouder Noor Bakker");
        assertThat(desk.words(desk.quote().content())).isEqualTo("„De stoepen zijn van iedereen”");
    }

    @Test
    void withNothingChosenNoEdgeIsTaken() {
        edges.take(Boundaries.Edge.START, 0);
        edges.move(true, false);
        edges.cancel();

        assertThat(edges.taken()).isEmpty();
        assertThat(desk.session.canUndo()).isFalse();
    }

    @Test
    void whatWasDoneInBetweenIsNotTakenBackWithTheMove() {
        var quote = desk.quote("ruimen alles");
        edges.take(Boundaries.Edge.END, quote.content().end());
        edges.move(true, false);
        desk.session.undo();

        edges.move(true, false);
        edges.cancel();

        assertThat(edges.taken()).isEmpty();
        assertThat(desk.session.annotations().find(quote.id())).contains(quote);
    }

    @Test
    void aMoveThatIsCancelledCannotBeRedone() {
        var quote = desk.quote("ruimen alles");

        edges.take(Boundaries.Edge.END, quote.content().end());
        edges.move(true, false);
        edges.cancel();
        assertThat(desk.session.canRedo()).isFalse();

        edges.take(Boundaries.Edge.END, quote.content().end());
        edges.move(true, false);
        edges.move(false, false);
        assertThat(desk.session.canRedo()).isFalse();
    }

    @Test
    void anEdgeBackWhereItWasLeavesNothingOfWhatWasGuessedOnTheWay() {
        var quote = desk.quote("„Wij ruimen alles op.”");
        desk.tagging.cue(desk.at("zei"));
        var untyped = desk.quote().withType("");
        desk.session.edit(desk.quote(), untyped, "gesture.edit");
        desk.session.choose(untyped, Part.CONTENT);

        edges.take(Boundaries.Edge.END, quote.content().end());
        edges.move(false, false);
        edges.move(true, false);

        assertThat(desk.quote()).isEqualTo(untyped);
    }

    @Test
    void anEdgeNeverMovesAgainstItsKey() {
        var quote = desk.quote("Wij");
        var touching =
                quote.withContent(
                        new Segments(
                                List.of(
                                        new Segment(desk.at("Wij"), Extras.NONE),
                                        new Segment(desk.at(" ruimen"), Extras.NONE))));
        desk.session.edit(quote, touching, "gesture.edit");

        edges.take(Boundaries.Edge.END, desk.at("Wij").start());
        edges.move(true, false);

        assertThat(desk.quote()).isEqualTo(touching);
    }
}
