package org.kanttekening.ui.window;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.P;
import static javafx.scene.input.KeyCode.PAGE_DOWN;
import static javafx.scene.input.KeyCode.PAGE_UP;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.Z;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ComboBox;

import org.junit.jupiter.api.Test;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Remark;
import org.kanttekening.annotation.Review;

/// Reviews by taking, merging and turning down.
class ReviewJourneyTest extends ReviewJourney {

    @Test
    void bothArticlesAreReviewedToAnEmptyListByKeyboardAlone() {
        var before = own();

        review();
        desk.keys().write("A");
        decide(left() / 2);
        int left = left();
        untilSaved(FIRST);
        desk = desk.again();
        desk.untilOpen(FIRST);
        review();
        assertThat(left()).as("left after coming back").isEqualTo(left);
        decide(0);
        assertThat(desk.text("review-progress")).startsWith("nothing left");
        untilSaved(FIRST);

        desk.keys().press(CONTROL, PAGE_DOWN);
        desk.untilOpen(SECOND);
        untilReviewing(SECOND);
        desk.keys().write("A");
        decide(0);
        untilSaved(SECOND);

        assertThat(own()).as("everybody's own files").isEqualTo(before);
        compareWithGolden(FIRST);
        compareWithGolden(SECOND);
    }

    @Test
    void itIsReachedByItsKeyFromWhereverTheArticleIsBehind() {
        desk.keys().press(CONTROL, SHIFT, F);
        Fx.until("finding", () -> desk.window().modes().isFinding());
        review();

        desk.keys().press(CONTROL, SHIFT, P);
        Fx.until("a sheet", () -> desk.window().modes().isSheet());
        review();

        desk.keys().press(ESCAPE);
        assertThat(Fx.ask(() -> desk.window().modes().isAnnotating())).isTrue();
    }

    @Test
    void takingGoesOnToTheNextAndUndoComesBack() {
        review();
        int left = left();
        var first = chosen();

        takeAny();
        assertThat(left()).isEqualTo(left - 1);
        assertThat(chosen()).isNotEqualTo(first);

        desk.keys().press(CONTROL, Z);
        assertThat(left()).isEqualTo(left);
        assertThat(chosen()).isEqualTo(first);

        desk.keys().press(CONTROL, SHIFT, Z);
        assertThat(left()).isEqualTo(left - 1);
    }

    @Test
    void versionsAreMergedFieldByField() {
        review();
        untilTwoDifferInFields();
        var matter = chosen();

        desk.keys().write("m");
        desk.keys().press(RIGHT);
        desk.keys().press(ENTER);

        var merged =
                reviewing(it -> it.docket().ofAgreed(matter))
                        .flatMap(it -> it.agreed())
                        .flatMap(it -> it.common().review())
                        .orElseThrow();
        assertThat(merged.outcome()).isEqualTo(Review.MERGED);
        assertThat(merged.from()).containsExactly("anna", "bram");
    }

    @Test
    void mergingIsGivenUpWithEscape() {
        review();
        untilTwoDifferInFields();
        int left = left();

        desk.keys().write("m");
        desk.keys().press(ESCAPE);

        assertThat(left()).isEqualTo(left);
        assertThat(Fx.ask(() -> desk.window().modes().isReviewing())).isTrue();
        desk.keys().press(ESCAPE);
        assertThat(Fx.ask(() -> desk.window().modes().isAnnotating())).isTrue();
    }

    @Test
    void aReasonIsGivenToWhatWasDecidedLast() {
        review();
        var matter = chosen();
        desk.keys().write("x");

        desk.keys().write("r");
        desk.keys().press(DOWN);
        desk.keys().press(ENTER);

        var rejected =
                reviewing(it ->
                        it.docket().matters().stream()
                                .filter(all -> all.id().equals(matter))
                                .findFirst()
                                .orElseThrow()
                                .rejected());
        assertThat(rejected).isNotEmpty().allMatch(it -> it.reason().equals("boundary"));
    }

    @Test
    void aRemarkIsWrittenAndAnswered() {
        review();
        desk.keys().write("t");
        desk.keys().write("Waarom niet de hele zin?");
        desk.keys().press(CONTROL, ENTER);
        desk.keys().write("t");
        desk.keys().write("Zie de richtlijn.");
        desk.keys().press(CONTROL, ENTER);

        var remarks = reviewing(it -> it.remarks(it.chosen().orElseThrow()));
        assertThat(remarks)
                .extracting(Remark::text)
                .containsExactly("Waarom niet de hele zin?", "Zie de richtlijn.");
        assertThat(remarks.getLast().replyTo()).isEqualTo(remarks.getFirst().id());
        assertThat(desk.text("review-remark-1")).contains("Zie de richtlijn.");
    }

    @Test
    void namesAreHiddenInABlindReview() {
        review();
        assertThat(desk.text("review-progress")).isNotEmpty();
        desk.keys().write("b");

        assertThat(people()).containsOnly("A", "B");
    }

    @Test
    void theListIsNarrowedToAKind() {
        review();
        int left = left();

        Fx.run(() ->
                ((ComboBox<?>) desk.scene().lookup("#review-filter-kind"))
                        .getSelectionModel()
                        .select(2));

        assertThat(left()).isPositive().isLessThan(left);
        assertThat(kind()).isEqualTo(Kind.ACTOR);
        desk.keys().write("n");
        assertThat(kind()).isEqualTo(Kind.ACTOR);
    }

    @Test
    void anotherArticleIsReviewedToo() {
        review();
        desk.keys().press(CONTROL, PAGE_DOWN);
        desk.untilOpen(SECOND);
        untilReviewing(SECOND);
        desk.keys().press(CONTROL, PAGE_UP);
        desk.untilOpen(FIRST);
        untilReviewing(FIRST);
        assertThat(left()).isPositive();
    }

    /// Decides until so many are left: by turns one person's, the other's, neither with a reason,
    /// and put together.
    private void decide(int until) {
        for (int turn = 0; left() > until; turn++) {
            int before = left();
            switch (turn % 6) {
                case 2 -> {
                    desk.keys().write("x");
                    desk.keys().write("r");
                    desk.keys().press(DOWN);
                    desk.keys().press(DOWN);
                    desk.keys().press(ENTER);
                }
                case 4 -> {
                    desk.keys().write("m");
                    if (merging()) {
                        desk.keys().press(RIGHT);
                        desk.keys().press(DOWN);
                        desk.keys().press(ENTER);
                    } else {
                        takeAny();
                    }
                }
                default -> takeAny();
            }
            assertThat(left()).as("turn %s", turn).isLessThan(before);
        }
    }

    private void takeAny() {
        int before = left();
        desk.keys().write("2");
        if (left() == before) {
            desk.keys().write("1");
        }
    }

    private void untilTwoDifferInFields() {
        for (int i = left(); i > 0; i--) {
            if (reviewing(it -> it.chosen().orElseThrow().versions().size()) > 1) {
                return;
            }
            desk.keys().write("n");
        }
        throw new AssertionError("nothing that two people tagged differs");
    }

    private Kind kind() {
        return reviewing(it -> it.chosen().orElseThrow().kind());
    }

    private boolean merging() {
        return Fx.ask(() -> pane().isMerging());
    }

    private java.util.List<String> people() {
        return reviewing(it -> it.names().order().stream().map(it.names()::of).toList());
    }
}
