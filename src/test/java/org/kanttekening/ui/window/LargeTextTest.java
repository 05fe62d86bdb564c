package org.kanttekening.ui.window;

import static javafx.scene.input.KeyCode.COMMA;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.K;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Text at its largest and smallest: nothing that must be read whole is cut off.
class LargeTextTest {

    @TempDir private Path dir;
    private OpenWindow desk;

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void nothingIsCutOff(String language) {
        desk = OpenWindow.on(Folders.scooters(dir), Locale.of(language));
        desk.hand().actor("Noor Bakker", "Noor Bakker");
        desk.hand().tag("q", "„Wij wachten”");
        nothingIsCutOffAt(2.0);
        nothingIsCutOffAt(0.8);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.8, 1, 2})
    void theArrowOfAListToChooseFromStandsInItsField(double size) {
        desk = OpenWindow.on(Folders.scooters(dir));
        desk.hand().tag("q", "„Wij wachten”");
        scale(size);

        var outside =
                Fx.ask(() ->
                        desk.window().form().lookupAll(".form-picker").stream()
                                .filter(LargeTextTest::isShown)
                                .filter(it -> !isWithin(it.lookup(".form-icon"), it))
                                .toList());

        assertThat(Fx.ask(() -> desk.window().form().lookupAll(".form-picker"))).isNotEmpty();
        assertThat(outside).isEmpty();
    }

    private static boolean isWithin(Node arrow, Node picker) {
        var glyph = arrow.lookup(".ikonli-font-icon");
        var room = picker.lookup(".text-field");
        return room.localToScene(room.getLayoutBounds())
                .contains(glyph.localToScene(glyph.getLayoutBounds()));
    }

    private void scale(double size) {
        Fx.run(() -> {
            desk.host().settings(it -> it.withAppearance(it.appearance().withTextScale(size)));
            desk.host().dress();
            desk.window().dress(desk.host().settings());
        });
        desk.keys().settle();
    }

    private void nothingIsCutOffAt(double size) {
        scale(size);
        assertThat(cut(Fx.ask(() -> desk.window().panels()), ".toggle-button"))
                .as("tabs at %s", size)
                .isEmpty();
        assertThat(cut(Fx.ask(() -> desk.window().status()), ".label"))
                .as("foot at %s", size)
                .isEmpty();
        desk.keys().write("?");
        assertThat(cut(overlay(), ".label")).as("keys at %s", size).isEmpty();
        desk.keys().press(ESCAPE);
        desk.keys().press(CONTROL, COMMA);
        assertThat(cut(overlay(), ".label")).as("settings at %s", size).isEmpty();
        desk.keys().press(ESCAPE);
        desk.keys().press(CONTROL, K);
        assertThat(cut(overlay(), ".list-cell .key")).as("palette at %s", size).isEmpty();
        desk.keys().press(ESCAPE);
        desk.hand().select("Piet Jansen");
        desk.keys().write("a");
        assertThat(cut(overlay(), ".label")).as("picker at %s", size).isEmpty();
        desk.keys().press(ESCAPE);
    }

    private Parent overlay() {
        desk.keys().settle();
        return (Parent) Fx.ask(() -> desk.window().overlays().lookup(".overlay"));
    }

    /// The labels in it that end in dots for want of room.
    private static List<String> cut(Parent in, String selector) {
        return Fx.ask(() -> {
            // what was saved meanwhile has its words, and not yet their room
            in.applyCss();
            in.layout();
            return in.lookupAll(selector).stream()
                    .filter(LargeTextTest::isShown)
                    .filter(Labeled.class::isInstance)
                    .map(Labeled.class::cast)
                    .filter(it -> !it.getText().equals(drawn(it)))
                    .map(Labeled::getText)
                    .toList();
        });
    }

    private static String drawn(Labeled label) {
        return label.lookupAll(".text").stream()
                .filter(Text.class::isInstance)
                .map(node -> ((Text) node).getText())
                .findFirst()
                .orElse("");
    }

    private static boolean isShown(Node node) {
        return Stream.iterate(node, it -> it != null, Node::getParent).allMatch(Node::isVisible);
    }
}
