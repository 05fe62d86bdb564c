package org.kanttekening.ui.window;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.END;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.SHIFT;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.Region;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanttekening.article.Span;

import java.nio.file.Path;

/// The speakers' numbers lie over the foot of the article while a quote is chosen: they take no
/// room from the text, and hide nothing that is being looked at.
class SpeakerStripTest {

    private static final int PARAGRAPHS = 24;

    @TempDir private Path dir;
    private OpenWindow desk;
    private Hand hand;

    @BeforeEach
    void open() {
        var text = new StringBuilder("Havendam telt zijn bruggen\n");
        for (int i = 1; i <= PARAGRAPHS; i++) {
            text.append("\nBrug ").append(i).append(" blijft dicht, zegt Noor Bakker.\n");
        }
        desk = OpenWindow.on(Folders.with(dir, "bruggen.txt", text.toString()));
        hand = desk.hand();
        hand.actor("Noor Bakker", "Noor Bakker");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theArticleKeepsItsWholeHeightWhetherTheStripIsThereOrNot() {
        double before = articleHeight();

        hand.tag("q", "Brug 1 blijft dicht");
        assertThat(strip().isVisible()).isTrue();
        assertThat(articleHeight()).isEqualTo(before);

        desk.keys().press(ESCAPE);
        assertThat(strip().isVisible()).isFalse();
        assertThat(articleHeight()).isEqualTo(before);
    }

    @Test
    void noWordMovesWhenTheStripCoversNothingThatIsLookedAt() {
        hand.select("Brug 1 blijft dicht");
        double before = top(desk.window().pane().view().selection());

        hand.press("q");

        assertThat(top(selection())).isEqualTo(before);
    }

    @Test
    void aPassageTaggedAtTheFootStandsAboveTheStrip() {
        int last = lastWhollyInSight();

        hand.caretIn("Brug 1 ");
        goDownTo(last);
        desk.keys().press(SHIFT, END);
        double before = bottom(selection());
        hand.press("q");

        assertThat(before).as("the strip would hide it").isGreaterThan(stripTop());
        assertThat(bottom(selection())).isLessThanOrEqualTo(stripTop());
    }

    @Test
    void theCaretGoesOnAboveTheStrip() {
        hand.tag("q", "Brug 1 blijft dicht");
        for (int i = 0; i < PARAGRAPHS; i++) {
            desk.keys().press(DOWN, DOWN);
            int caret = Fx.ask(() -> desk.window().pane().view().caret());
            assertThat(bottom(new Span(caret, caret)))
                    .as("the caret's line after %d steps", i + 1)
                    .isLessThanOrEqualTo(stripTop());
        }
    }

    @Test
    void theLastLineOfTheArticleCanBeScrolledAboveTheStrip() {
        hand.tag("q", "Brug 1 blijft dicht");

        desk.keys().press(CONTROL, END);

        int caret = Fx.ask(() -> desk.window().pane().view().caret());
        assertThat(caret).isGreaterThan(desk.session().text().length() - 3);
        assertThat(bottom(new Span(caret, caret))).isLessThanOrEqualTo(stripTop());
    }

    private Region strip() {
        return desk.window().pane().speakers();
    }

    private double stripTop() {
        return Fx.ask(() -> strip().localToScene(strip().getLayoutBounds()).getMinY());
    }

    private double articleHeight() {
        return Fx.ask(() -> desk.window().pane().view().getHeight());
    }

    private Span selection() {
        return Fx.ask(() -> desk.window().pane().view().selection());
    }

    private double top(Span span) {
        return Fx.ask(() -> desk.window().pane().view().boundsOf(span).orElseThrow().getMinY());
    }

    private double bottom(Span span) {
        return Fx.ask(() -> desk.window().pane().view().boundsOf(span).orElseThrow().getMaxY());
    }

    /// The number of the last bridge that can be read whole before anything is scrolled.
    private int lastWhollyInSight() {
        return Fx.ask(() -> {
            var view = desk.window().pane().view();
            double foot = view.localToScene(0, view.getHeight()).getY();
            var text = desk.session().text().value();
            int last = 0;
            for (int i = 1; i <= PARAGRAPHS; i++) {
                int at = text.indexOf("Brug " + i + " ");
                var bounds = view.boundsOf(new Span(at, at + 1));
                if (bounds.isPresent() && bounds.get().getMaxY() < foot) {
                    last = i;
                }
            }
            return last;
        });
    }

    /// Moves the caret down line by line, which scrolls no further than it must.
    private void goDownTo(int bridge) {
        var words = "Brug " + bridge + " ";
        int at = desk.session().text().value().indexOf(words);
        for (int i = 0; i < 2 * PARAGRAPHS; i++) {
            if (Fx.ask(() -> desk.window().pane().view().caret()) >= at) {
                return;
            }
            desk.keys().press(DOWN);
        }
        throw new AssertionError("not reached: " + words);
    }
}
