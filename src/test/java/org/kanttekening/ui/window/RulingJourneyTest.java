package org.kanttekening.ui.window;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.Z;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;

import org.junit.jupiter.api.Test;
import org.kanttekening.annotation.Kind;
import org.kanttekening.check.ruling.Ruling;
import org.kanttekening.review.decide.Matter;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// Has the guidelines grow by what a review settled, and looks again at the tags that are older.
class RulingJourneyTest extends ReviewJourney {

    private Path guidelines() {
        return desk.folder().resolve("guidelines.md");
    }

    private void decideAQuote() {
        review();
        while (!reviewing(it -> isOfTwo(it.chosen().orElseThrow()))) {
            desk.keys().write("n");
        }
        desk.keys().write("1");
        desk.keys().write("g");
        Fx.until("the form is there", () -> desk.scene().lookup("#review-ruling") != null);
    }

    private static boolean isOfTwo(Matter matter) {
        return matter.kind() == Kind.QUOTE && matter.versions().size() == 2;
    }

    private void untilWritten() {
        Fx.until("the form is gone", () -> desk.scene().lookup("#review-ruling") == null);
    }

    private int older() {
        return Fx.ask(this::olderNow);
    }

    private int olderNow() {
        return (int)
                desk.session().annotations().all().stream()
                        .filter(desk.session()::asksForAnotherLook)
                        .count();
    }

    /// The keys that are hinted at, those without room included.
    private List<String> hints() {
        return Fx.ask(() ->
                desk.scene().lookup("#status-line").lookupAll(".hint").stream()
                        .filter(it -> it.getParent() instanceof KeyHints)
                        .map(it -> ((Label) it).getText())
                        .toList());
    }

    private int incomplete() {
        return Fx.ask(() -> desk.session().tally().incomplete());
    }

    @Test
    void aDecisionBecomesARulingAndEveryOlderQuoteIsLookedAtAgain() {
        int quotes = Fx.ask(() -> desk.session().annotations().quotes().size());
        long others =
                Fx.ask(() ->
                        desk.session().annotations().all().stream()
                                .filter(it -> it.kind() != Kind.QUOTE)
                                .filter(it -> !desk.session().rules().missing(it).isEmpty())
                                .count());
        decideAQuote();
        desk.keys().press(CONTROL, ENTER);
        assertThat(desk.text("review-ruling-refused")).isEqualTo("Write the sentence first.");
        desk.keys().write("De komma hoort er niet bij.");
        desk.keys().press(CONTROL, ENTER);
        untilWritten();

        var written = Folders.read(guidelines());
        assertThat(written)
                .startsWith("## Rulings\n\n- De komma hoort er niet bij. (2026-07-15, [passage](")
                .contains("(kanttekening:" + FIRST + "#")
                .endsWith(" -->\n");
        assertThat(Ruling.in(written)).extracting(Ruling::kind).containsExactly(Kind.QUOTE);

        desk.keys().press(ESCAPE);
        Fx.until("the older ones are loose ends", () -> olderNow() == quotes);
        assertThat(incomplete()).isEqualTo((int) others + quotes);
        assertThat(desk.window().list().neighbour(0).orElseThrow().incomplete())
                .isEqualTo(incomplete());

        boolean agreedAsks =
                reviewing(it ->
                        it.session().annotations().all().stream()
                                .anyMatch(it.session()::asksForAnotherLook));
        assertThat(agreedAsks).as("what is agreed on is not marked").isFalse();

        while (Fx.ask(() -> desk.session().chosen().orElse(null) == null)
                || Fx.ask(() -> desk.session().chosen().orElseThrow().kind()) != Kind.QUOTE) {
            desk.keys().write("n");
        }
        assertThat(hints()).contains("V right as it is");
        desk.keys().write("v");
        assertThat(hints()).doesNotContain("V right as it is");
        assertThat(older()).isEqualTo(quotes - 1);
        desk.keys().press(CONTROL, Z);
        assertThat(older()).isEqualTo(quotes);
        desk.keys().write("v");
        desk.untilSaved();

        desk = desk.again();
        desk.untilOpen(FIRST);
        Fx.until("what is older is known", () -> olderNow() > 0);
        assertThat(older()).as("also after another start").isEqualTo(quotes - 1);
    }

    @Test
    void aRulingThatSomebodyElseWroteIsFollowedWhileTheFolderIsOpen() {
        var day = LocalDate.of(2026, 7, 15);
        Folders.write(guidelines(), new Ruling(day, Kind.QUOTE, "", "", "").marker());

        Fx.until("the older ones are loose ends", () -> olderNow() > 0);

        Folders.write(guidelines(), "");
        Fx.until("without it they are not", () -> olderNow() == 0);
    }

    @Test
    void aWordNarrowsWhatARulingTouches() {
        decideAQuote();
        desk.keys().write("Zo niet meer.");
        desk.keys().press(TAB);
        desk.keys().write("zwaluwstaartje");
        desk.keys().press(ENTER);
        untilWritten();
        desk.keys().press(ESCAPE);

        assertThat(Ruling.in(Folders.read(guidelines())))
                .extracting(Ruling::word)
                .containsExactly("zwaluwstaartje");
        assertThat(older()).isZero();
        desk.keys().write("n");
        desk.keys().write("v");
        assertThat(Fx.ask(() -> desk.session().canUndo())).as("nothing to confirm").isFalse();
    }

    @Test
    void whatSomebodyElseWroteMeanwhileStaysAndTheSentenceIsNotLost() {
        decideAQuote();
        desk.keys().write("Zo niet meer.");
        Folders.write(guidelines(), "Van een ander.\n");
        desk.keys().press(CONTROL, ENTER);
        Fx.until(
                "it is written, or refused with what to do",
                () ->
                        desk.scene().lookup("#review-ruling") == null
                                || desk.scene().lookup("#review-ruling-refused").isVisible());
        if (Fx.ask(() -> desk.scene().lookup("#review-ruling") != null)) {
            assertThat(desk.text("review-ruling-refused")).contains("guidelines.md", "do it again");
            desk.keys().press(CONTROL, ENTER);
            untilWritten();
        }

        assertThat(Folders.read(guidelines()))
                .startsWith("Van een ander.\n\n## Rulings\n\n- Zo niet meer. (");
    }
}
