package org.kanttekening.ui.window;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.PAGE_DOWN;
import static javafx.scene.input.KeyCode.Z;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Review;
import org.kanttekening.review.decide.Matter;

/// Reviews with the reviewer's own hand: corrects, adds what was missed, and overturns.
class CorrectJourneyTest extends ReviewJourney {

    @Test
    void aQuoteIsCorrectedOneIsAddedAndWhatAllAgreedOnIsOverturned() {
        var before = own();
        review();
        desk.keys().write("A");

        untilChosen(Kind.QUOTE);
        var corrected = chosen();
        desk.keys().press(ENTER);
        assertThat(isByHand()).isTrue();
        desk.keys().write("]");
        desk.keys().press(LEFT);
        desk.keys().press(ENTER);
        desk.keys().write("t");
        desk.keys().write("Zonder de punt.");
        desk.keys().press(ESCAPE);
        desk.keys().press(ESCAPE);
        assertThat(isByHand()).isFalse();
        assertThat(outcome(corrected)).isEqualTo(Review.CORRECTED);
        assertThat(chosen()).isNotEqualTo(corrected);

        desk.keys().write("+");
        select("Waarom had niemand gebeld?");
        desk.keys().write("q");
        select("De directie");
        desk.keys().write("s");
        desk.keys().press(ESCAPE);
        var added =
                reviewing(it -> it.session().annotations().quotes()).stream()
                        .filter(it -> it.common().review().orElseThrow().from().isEmpty())
                        .filter(it -> !it.source().isEmpty())
                        .map(Annotation::id)
                        .filter(id -> outcome(id).equals(Review.ADDED))
                        .toList();
        assertThat(added).hasSize(1);

        desk.keys().write("d");
        untilDecided();
        var agreed = chosen();
        desk.keys().press(ENTER);
        desk.keys().press(DELETE);
        desk.keys().press(ESCAPE);
        boolean stands = reviewing(it -> it.session().annotations().find(agreed).isPresent());
        assertThat(stands).isFalse();

        untilSaved(FIRST);
        desk = desk.again();
        desk.untilOpen(FIRST);
        review();
        assertThat(outcome(corrected)).isEqualTo(Review.CORRECTED);
        assertThat(outcome(added.getFirst())).isEqualTo(Review.ADDED);
        assertThat(own()).as("everybody's own files").isEqualTo(before);
        compareWithGolden(FIRST, "by-hand");
    }

    @Test
    void whoChangesNothingDecidesNothing() {
        review();
        int left = left();
        var chosen = chosen();

        desk.keys().press(ENTER);
        desk.keys().press(ESCAPE);

        assertThat(left()).isEqualTo(left);
        assertThat(chosen()).isEqualTo(chosen);
    }

    @Test
    void undoTakesBackWhatTheHandDidAndOnesOwnTagsLieThereAgainAfterwards() {
        var mine = Fx.ask(() -> desk.session().sidecar());
        review();
        desk.keys().write("+");
        select("Waarom had niemand gebeld?");
        desk.keys().write("q");
        assertThat(Fx.ask(() -> desk.session().annotations().quotes())).hasSize(1);
        desk.keys().press(CONTROL, Z);
        assertThat(Fx.ask(() -> desk.session().annotations().quotes())).isEmpty();

        desk.keys().press(ESCAPE);
        desk.keys().press(ESCAPE);

        assertThat(Fx.ask(() -> desk.window().modes().now())).isEqualTo(Modes.Mode.ANNOTATE);
        assertThat(Fx.ask(() -> desk.session().sidecar())).isEqualTo(mine);
    }

    @Test
    void anotherArticleThatIsOpenedMeanwhileIsReviewedNext() {
        review();
        desk.keys().write("+");

        desk.keys().press(CONTROL, PAGE_DOWN);
        desk.untilOpen(SECOND);
        untilReviewing(SECOND);

        assertThat(isByHand()).isFalse();
    }

    private void select(String words) {
        desk.keys().write("/");
        desk.keys().write(words);
        desk.keys().press(ESCAPE);
        assertThat(desk.selected()).isEqualTo(words);
    }

    private void untilChosen(Kind kind) {
        for (int i = left(); i > 0; i--) {
            if (reviewing(it -> it.chosen().orElseThrow().kind()) == kind) {
                return;
            }
            desk.keys().write("n");
        }
        throw new AssertionError("nothing of this kind is left: " + kind);
    }

    /// Down the list, in which what is decided stands too.
    private void untilDecided() {
        int all = reviewing(it -> it.docket().matters().size());
        for (int i = 0; i < all; i++) {
            if (reviewing(
                    it ->
                            it.chosen().orElseThrow().state() == Matter.State.DECIDED
                                    && it.chosen().orElseThrow().versions().size() == 2)) {
                return;
            }
            desk.keys().press(DOWN);
        }
        throw new AssertionError("nothing is decided");
    }

    private String outcome(String id) {
        return reviewing(it ->
                it.session()
                        .annotations()
                        .find(id)
                        .flatMap(annotation -> annotation.common().review())
                        .map(Review::outcome)
                        .orElse(""));
    }

    private boolean isByHand() {
        return Fx.ask(() -> desk.window().modes().now()) == Modes.Mode.CORRECT;
    }
}
