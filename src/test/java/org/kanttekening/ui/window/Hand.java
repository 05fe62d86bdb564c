package org.kanttekening.ui.window;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.INSERT;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import java.util.List;
import java.util.Optional;

/// What a person at the desk does with the keyboard alone, in their own words.
final class Hand {

    private static final int PATIENCE = 120;

    private final OpenWindow desk;

    Hand(OpenWindow desk) {
        this.desk = desk;
    }

    private Keyboard keys() {
        return desk.keys();
    }

    // In the article.

    /// Selects the first such words in the article, by finding them.
    void select(String words) {
        keys().press(CONTROL, HOME);
        find(words);
    }

    /// Selects words where they stand in a longer passage.
    void select(String words, String passage) {
        select(passage);
        find(words);
    }

    private void find(String words) {
        keys().write("/");
        keys().write(words);
        keys().press(ESCAPE);
        var selected = desk.selected();
        if (!selected.equalsIgnoreCase(words)) {
            throw new AssertionError("not found: " + words + " but " + selected);
        }
    }

    /// Puts the caret at the begin of words.
    void caretIn(String words) {
        select(words);
        keys().press(KeyCode.LEFT);
    }

    /// Presses a plain key: `press("q")`.
    void press(String key) {
        keys().write(key);
    }

    /// Selects words and presses a key.
    void tag(String key, String words) {
        select(words);
        press(key);
    }

    void tag(String key, String words, String passage) {
        select(words, passage);
        press(key);
    }

    /// Makes words a mention of an actor; what is typed finds or makes it.
    void actor(String words, String passage, String typed) {
        select(words, passage);
        press("a");
        keys().write(typed);
        keys().press(ENTER);
    }

    /// Makes words a mention of the actor that the picker proposes.
    void actor(String words, String passage) {
        actor(words, passage, "");
    }

    // In the fields.

    /// Goes to a field by Tab, from one disclosure to the next: `goTo("decision.dates",
    /// "dates.effective", "decisionDate.value")`.
    void goTo(String... path) {
        enterFields();
        Node within = desk.window().form();
        for (var step : path) {
            within = goTo(within, "field-" + step.replace('.', '-'));
        }
    }

    private void enterFields() {
        if (!desk.isFocusIn(desk.window().form())) {
            keys().press(ENTER);
        }
    }

    private Node goTo(Node within, String id) {
        var trail = new StringBuilder();
        for (int i = 0; i < PATIENCE; i++) {
            trail.append("\n").append(Fx.ask(this::where));
            var row = last(within, id);
            if (row.isPresent() && desk.isFocusIn(row.get())) {
                return row.get();
            }
            if (row.isEmpty() && isClosedGroupOn(within)) {
                keys().press(RIGHT);
            } else if (row.isEmpty() && isAddOfNothing(within)) {
                keys().press(SPACE);
            } else if (row.isPresent() && isAbove(row.get())) {
                keys().press(SHIFT, TAB);
            } else {
                keys().press(TAB);
            }
            if (!desk.isFocusIn(desk.window().form())) {
                throw new AssertionError("Tab leads out of the fields before " + id + trail);
            }
        }
        throw new AssertionError("no Tab leads to " + id);
    }

    /// The last row of a field: that of the entry that was added last.
    private static Optional<Node> last(Node within, String id) {
        return Fx.ask(() -> within.lookupAll("#" + id).stream().reduce((_, later) -> later));
    }

    /// Whether the focus is on what must be opened to come to a field: "More", or the last thing of
    /// a field that can be opened.
    private boolean isClosedGroupOn(Node within) {
        return Fx.ask(() -> {
            if (!(focused() instanceof ToggleButton header) || header.isSelected()) {
                return false;
            }
            var all = within.lookupAll(".form-group-header");
            return all.stream().reduce((_, later) -> later).filter(header::equals).isPresent();
        });
    }

    /// Whether the focus is on what adds a first entry to a list.
    private boolean isAddOfNothing(Node within) {
        return Fx.ask(() ->
                focused().getStyleClass().contains("form-action")
                        && within.lookupAll(".form-group-header").isEmpty());
    }

    private boolean isAbove(Node row) {
        return Fx.ask(() -> top(row) < top(focused()));
    }

    private static double top(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return bounds.getMinY();
    }

    /// The rows around the focus, for a message.
    private String where() {
        var rows = new StringBuilder();
        for (Node at = focused(); at != null; at = at.getParent()) {
            if (at.getId() != null && at.getId().startsWith("field-")) {
                rows.insert(0, at.getId() + " > ");
            }
        }
        return rows.append(focused().getClass().getSimpleName())
                .append(" ")
                .append(focused().getAccessibleText())
                .toString();
    }

    private Node focused() {
        return desk.scene().getFocusOwner();
    }

    /// Types into the field at hand in place of what it says, and goes on.
    void type(String text) {
        if (Fx.ask(() -> focused() instanceof TextInputControl)) {
            keys().press(CONTROL, A);
        }
        keys().write(text);
        keys().press(ENTER);
    }

    void type(String text, String... path) {
        goTo(path);
        type(text);
    }

    /// Takes the words selected in the article for the passage at hand.
    void passage(String words, String in, String... path) {
        backToText();
        select(words, in);
        goTo(path);
        press("s");
    }

    /// Adds an entry to a list and stands in its first field.
    void add(String... path) {
        goTo(path);
        boolean onButton = Fx.ask(() -> focused().getStyleClass().contains("form-action"));
        keys().press(onButton ? SPACE : INSERT);
    }

    void tick(String... path) {
        goTo(path);
        keys().press(SPACE);
    }

    /// Sets a value from a short list by its first letter.
    void letter(String letter, String... path) {
        goTo(path);
        keys().write(letter);
    }

    /// Types text of several lines, in which Enter begins a line.
    void typeLong(String text, String... path) {
        goTo(path);
        keys().press(CONTROL, A);
        keys().write(text);
        keys().press(TAB);
    }

    /// Gives the chosen quote a speaker, by the number that stands before the name.
    void speaker(String name) {
        var numbers = Fx.ask(() -> numbers(name));
        if (numbers.size() != 1) {
            throw new AssertionError(name + " has the numbers " + numbers);
        }
        press(numbers.getFirst());
    }

    private List<String> numbers(String name) {
        return desk.window().pane().speakers().getChildren().stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(chip -> chip.getText().equals(name))
                .map(chip -> ((Labeled) chip.getGraphic()).getText())
                .toList();
    }

    void backToText() {
        for (int i = 0; i < 3 && !desk.isFocusIn(desk.window().pane().view()); i++) {
            keys().press(ESCAPE);
        }
        if (!desk.isFocusIn(desk.window().pane().view())) {
            throw new AssertionError("Esc does not lead back to the text");
        }
    }
}
