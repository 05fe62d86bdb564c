package org.kanttekening.ui.window;

import static javafx.scene.input.KeyCode.DELETE;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/// Whoever goes through the fields by keyboard sees in which one they are.
class FocusInFieldsTest {

    @TempDir private Path dir;

    @Test
    void wordsThatAreStillToBeTakenShowTheFocusAsOthersDo() {
        try (var desk = OpenWindow.on(Folders.scooters(dir))) {
            desk.hand().tag("q", "„Wij wachten”");
            desk.hand().goTo("quote.content");
            var filled = border(desk);

            desk.keys().press(DELETE);

            assertThat(border(desk)).isEqualTo(filled).contains("SOLID");
        }
    }

    @Test
    void theFieldThatAKeyLeadsToIsInSight() {
        try (var desk = OpenWindow.on(Folders.scooters(dir))) {
            desk.hand().tag("q", "„Wij wachten”");
            for (var key : List.of("t", "k", "f")) {
                desk.hand().press(key);
                assertThat(isInSight(desk)).as("quote, %s", key).isTrue();
                desk.hand().backToText();
            }
            desk.hand().tag("d", "besloot");
            desk.hand().press("f");
            assertThat(isInSight(desk)).as("decision, f").isTrue();
        }
    }

    private static boolean isInSight(OpenWindow desk) {
        return Fx.ask(() -> {
            var focused = desk.scene().getFocusOwner();
            var form = desk.window().form();
            var place = focused.localToScene(focused.getLayoutBounds());
            var frame = form.localToScene(form.getLayoutBounds());
            return KeyDispatcher.within(focused, form)
                    && place.getMinY() >= frame.getMinY()
                    && place.getMaxY() <= frame.getMaxY();
        });
    }

    private static String border(OpenWindow desk) {
        return Fx.ask(() -> {
            var stroke =
                    ((Region) desk.scene().getFocusOwner()).getBorder().getStrokes().getFirst();
            var style = BorderStrokeStyle.SOLID.equals(stroke.getTopStyle()) ? "SOLID" : "DASHED";
            return stroke.getTopStroke() + " " + style + " " + stroke.getWidths().getTop();
        });
    }
}
