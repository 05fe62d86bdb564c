package org.kanttekening.ui.window;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.D;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.SHIFT;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;

import org.junit.jupiter.api.Test;
import org.kanttekening.annotation.Remark;
import org.kanttekening.app.digest.FolderDigest.Change;

import java.util.List;

/// Reviews, looks at what that changed in one's own tags, and answers, with the keyboard alone.
class DigestJourneyTest extends ReviewJourney {

    @Test
    void whatTheReviewChangedIsReadAndAnsweredAndTheAnswerIsInTheReview() {
        review();
        desk.keys().write("A");
        var turnedDown = chosen();
        desk.keys().write("x");
        desk.keys().write("r");
        desk.keys().press(DOWN);
        desk.keys().press(ENTER);
        untilSaved(FIRST);
        int before = Fx.ask(() -> desk.session().sidecar().remarks().size());

        desk.keys().press(CONTROL, SHIFT, D);
        untilTold();
        assertThat(changes())
                .extracting(it -> it.entry().matter().shown().id())
                .contains(turnedDown);
        assertThat(desk.text("digest-said")).contains("changed");
        choose(turnedDown);
        desk.keys().write("t");
        desk.keys().write("Ik lees de richtlijn anders.");
        desk.keys().press(CONTROL, ENTER);
        Fx.until(
                "the answer is told",
                () ->
                        list().getItems().stream()
                                .anyMatch(it -> !it.in().remarks(it.entry()).isEmpty()));

        desk.keys().press(ESCAPE);
        assertThat(Fx.ask(() -> desk.session().sidecar().remarks()))
                .extracting(Remark::text)
                .contains("Ik lees de richtlijn anders.");
        assertThat(Fx.ask(() -> desk.session().sidecar().remarks())).hasSize(before + 1);
        review();
        var remarks =
                reviewing(it ->
                        it.docket().matters().stream()
                                .flatMap(matter -> it.remarks(matter).stream())
                                .map(Remark::text)
                                .toList());
        assertThat(remarks).contains("Ik lees de richtlijn anders.");
    }

    @Test
    void enterGoesToThePassage() {
        review();
        desk.keys().write("x");
        untilSaved(FIRST);
        desk.keys().press(CONTROL, SHIFT, D);
        untilTold();

        desk.keys().press(ENTER);

        Fx.until("the article is shown", () -> desk.window().modes().now() == Modes.Mode.ANNOTATE);
        assertThat(desk.selected()).isNotEmpty();
    }

    @Test
    void whereNothingWasReviewedThatIsSaid() {
        desk.keys().press(CONTROL, SHIFT, D);

        Fx.until(
                "it is said",
                () ->
                        list().getPlaceholder() instanceof javafx.scene.control.Label label
                                && label.getText().startsWith("Nothing that anybody tagged"));
    }

    private void untilTold() {
        Fx.until("the digest is there", () -> !list().getItems().isEmpty());
    }

    private List<Change> changes() {
        return Fx.ask(() -> List.copyOf(list().getItems()));
    }

    private void choose(String id) {
        for (int i = changes().size(); i > 0; i--) {
            var now = Fx.ask(() -> list().getSelectionModel().getSelectedItem());
            if (now.entry().matter().shown().id().equals(id)) {
                return;
            }
            desk.keys().press(DOWN);
        }
        throw new AssertionError("not in the list: " + id);
    }

    @SuppressWarnings("unchecked")
    private ListView<Change> list() {
        return (ListView<Change>) desk.scene().lookup("#digest-changes");
    }
}
