package org.kanttekening.ui.window;

import static javafx.scene.input.KeyCode.DELETE;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// Whoever goes through the fields by keyboard sees in which one they are.
class FocusRingTest {

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

    private static String border(OpenWindow desk) {
        return Fx.ask(() -> {
            var stroke =
                    ((Region) desk.scene().getFocusOwner()).getBorder().getStrokes().getFirst();
            var style = BorderStrokeStyle.SOLID.equals(stroke.getTopStyle()) ? "SOLID" : "DASHED";
            return stroke.getTopStroke() + " " + style + " " + stroke.getWidths().getTop();
        });
    }
}
