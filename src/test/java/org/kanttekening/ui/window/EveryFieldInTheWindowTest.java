package org.kanttekening.ui.window;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.I;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.Z;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kanttekening.annotation.ActorFields;
import org.kanttekening.annotation.DecisionFields;
import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Item;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.Shape;
import org.kanttekening.app.Messages;
import org.kanttekening.ui.form.FieldPath;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/// Goes by the table of fields: whatever is in it is set by keyboard, taken back with one key, and
/// there again in the next window.
class EveryFieldInTheWindowTest {

    private static final String ARTICLE =
            """
            Titel

            „Eerste woorden”, zegt Noor. „Tweede woorden”, zegt Piet. Het college besloot iets. De \
            raad besliste mee.
            """;

    private static final String REGISTER =
            """
            {
              "format": "kanttekening-actors-1",
              "actors": [
                {
                  "id": "noor-bakker",
                  "name": "Noor Bakker",
                  "otherNames": [],
                  "type": "person",
                  "identifiers": [],
                  "country": "NL",
                  "offices": [],
                  "note": ""
                }
              ]
            }
            """;

    /// @param words that stand in what is walked; empty for the article itself
    private record Sheet(Shape<?> shape, String words) {
        @Override
        public String toString() {
            return shape.name();
        }
    }

    private final Messages messages = new Messages(Locale.ENGLISH);

    @TempDir private Path dir;
    private OpenWindow desk;

    static Stream<Sheet> sheets() {
        return Stream.of(
                new Sheet(QuoteFields.SHAPE, "„Eerste woorden”"),
                new Sheet(ActorFields.SHAPE, "Noor"),
                new Sheet(DecisionFields.SHAPE, "besloot"),
                new Sheet(Header.SHAPE, ""));
    }

    @BeforeEach
    void tagSome() {
        var folder = Folders.with(dir, "artikel.txt", ARTICLE);
        Folders.write(folder.resolve("actors.kanttekening.json"), REGISTER);
        desk = OpenWindow.on(folder);
        var hand = desk.hand();
        hand.tag("q", "„Eerste woorden”");
        hand.tag("q", "„Tweede woorden”");
        hand.actor("Noor", "Noor");
        hand.actor("Piet", "Piet");
        hand.tag("d", "besloot");
        desk.keys().press(ESCAPE);
        hand.tag("d", "besliste");
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void isSetByKeyboardTakenBackByOneKeyAndThereInTheNextWindow(Sheet sheet) {
        try (var first = desk) {
            choose(sheet.words());
            for (var path : FieldPath.of(sheet.shape())) {
                setUndoAndRedo(path);
            }
            var left = first.sidecar();
            try (var next = first.again()) {
                assertThat(next.sidecar()).isEqualTo(left);
            }
        }
    }

    private void choose(String words) {
        desk.keys().press(ESCAPE);
        if (words.isEmpty()) {
            desk.keys().press(CONTROL, I);
        } else {
            desk.hand().select(words);
            desk.keys().press(LEFT);
            desk.keys().press(ENTER);
        }
        desk.hand().backToText();
    }

    private void setUndoAndRedo(FieldPath path) {
        var before = desk.sidecar();
        set(path);
        desk.hand().backToText();
        var after = desk.sidecar();

        if (path.last().field().name().equals("at")) {
            // It was signed with the outcome, at this same moment.
            assertThat(path.value(item())).isEqualTo(OpenWindow.NOW.toString());
            return;
        }
        assertThat(after).as("%s", path).isNotEqualTo(before);
        desk.keys().press(CONTROL, Z);
        assertThat(desk.sidecar()).as("%s taken back", path).isEqualTo(before);
        desk.keys().press(CONTROL, SHIFT, Z);
        assertThat(desk.sidecar()).as("%s again", path).isEqualTo(after);
    }

    private Item item() {
        return Fx.ask(() ->
                desk.session()
                        .sidecar()
                        .find(desk.window().form().shownKey().orElseThrow())
                        .orElseThrow());
    }

    private void set(FieldPath path) {
        var hand = desk.hand();
        if (path.type() instanceof FieldType.Passage) {
            hand.select("woorden");
        }
        Fx.run(() -> desk.window().form().focusField(path.first().field().name()));
        desk.keys().settle();
        hand.goTo(path.steps().stream().map(it -> it.id().substring(6)).toArray(String[]::new));
        switch (path.type()) {
            case FieldType.Text text when text.multiline() -> {
                desk.keys().write("iets");
                desk.keys().press(TAB);
            }
            case FieldType.Text _, FieldType.Texts _ -> hand.type("iets");
            case FieldType.Link _ -> hand.type("https://voorbeeld.nl/a");
            case FieldType.Day _ -> hand.type("2026-03");
            case FieldType.Share _ -> hand.type("0.5");
            case FieldType.Country _ -> hand.type("Belgium");
            case FieldType.RegisterEntry _ -> hand.type("Noor");
            case FieldType.Reference it -> hand.type(other(it.kind()));
            case FieldType.References it -> hand.type(other(it.kind()));
            case FieldType.Elsewhere it ->
                    hand.type(other(it.kinds().contains(Kind.QUOTE) ? Kind.QUOTE : Kind.DECISION));
            case FieldType.Term it -> term(it, path.blank());
            case FieldType.Flag _, FieldType.Moment _ -> desk.keys().press(SPACE);
            case FieldType.Passage _ -> hand.press("s");
            default -> throw new AssertionError("no hand for " + path.type());
        }
    }

    private static String other(Kind kind) {
        return switch (kind) {
            case QUOTE -> "„Tweede";
            case ACTOR -> "Piet";
            case DECISION -> "besliste";
        };
    }

    /// Takes another value than a new record has: of a short list the one before it.
    private void term(FieldType.Term type, Object blank) {
        var values = type.terms().values();
        if (values.size() > 4) {
            var value = values.getLast().equals(blank) ? values.getFirst() : values.getLast();
            desk.hand().type(messages.text("term." + type.terms().name() + "." + value));
        } else {
            desk.keys().press(LEFT);
            desk.keys().press(SPACE);
        }
    }
}
