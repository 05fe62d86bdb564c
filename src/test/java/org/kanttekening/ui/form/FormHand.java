package org.kanttekening.ui.form;

import com.sun.javafx.tk.Toolkit;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Target;
import org.kanttekening.article.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Sets fields of a form as a person does: goes to the field, opens what stands in between, and
/// types. To be used on the toolkit's thread.
final class FormHand {

    static final Span SELECTED = new Span(3, 9);

    private final Keys keys;
    private final FormView form;
    private final FormDesk desk;

    FormHand(FormView form, FormDesk desk) {
        this.keys = new Keys(form.getScene());
        this.form = form;
        this.desk = desk;
    }

    /// The row of a field, in sight, with the focus on its control.
    Node goTo(FieldPath path) {
        form.focusField(path.first().field().name());
        Node row = row(form, path.first().id());
        for (var step : path.steps().subList(1, path.steps().size())) {
            if (row.lookup("#" + step.id()) == null) {
                open(row);
            }
            if (row.lookup("#" + step.id()) == null) {
                open(row);
            }
            row = row(row, step.id());
        }
        var control = control(row);
        Toolkit.getToolkit().firePulse(); // only what has become another is laid out
        control.requestFocus();
        return row;
    }

    private static Node row(Node within, String id) {
        var found = within.lookup("#" + id);
        if (found == null) {
            throw new AssertionError("no row " + id + " in " + within);
        }
        return found;
    }

    /// Opens the first thing in a row that is closed, or adds an entry where there is none.
    private void open(Node row) {
        var closed =
                all(row, ToggleButton.class).stream()
                        .filter(it -> it.getStyleClass().contains("form-group-header"))
                        .filter(it -> !it.isSelected())
                        .findFirst();
        var adds =
                all(row, ButtonBase.class).stream()
                        .filter(it -> it.getStyleClass().contains("form-action"))
                        .findFirst();
        closed.<ButtonBase>map(it -> it)
                .or(() -> adds)
                .orElseThrow(() -> new AssertionError("nothing to open in " + row))
                .fire();
    }

    /// Sets a field to something else than it holds.
    ///
    /// @return what it should then hold
    Object set(FieldPath path) {
        goTo(path);
        return switch (path.type()) {
            case FieldType.Text text -> typed("iets", text.multiline());
            case FieldType.Link _ -> typed("https://a.nl", false);
            case FieldType.Day _ -> typed("2026-03", false);
            case FieldType.Texts _ -> List.of(typed("iets", false));
            case FieldType.Share _ -> Optional.of(Double.parseDouble(typed("0.5", false)));
            case FieldType.Country _ -> chosen("Belgium", "BE");
            case FieldType.RegisterEntry _ -> chosen("Noor", "noor-bakker");
            case FieldType.Reference it -> chosen("Andere", idOf(it.kind()));
            case FieldType.References it -> List.of(chosen("Andere", idOf(it.kind())));
            case FieldType.Elsewhere it -> {
                var id = idOf(it.kinds().contains(Kind.QUOTE) ? Kind.QUOTE : Kind.DECISION);
                yield new Target("", chosen("Andere", id), Extras.NONE);
            }
            case FieldType.Term term -> term(term, path.blank());
            case FieldType.Flag _ -> pressed(true);
            case FieldType.Moment _ -> pressed(FormDesk.NOW.toString());
            case FieldType.Passage _ -> {
                desk.selection = Optional.of(SELECTED);
                yield pressed(Segments.of(SELECTED));
            }
            default -> throw new AssertionError("no hand for " + path.type());
        };
    }

    private String typed(String text, boolean multiline) {
        keys.write(text);
        keys.type(multiline ? KeyCode.TAB : KeyCode.ENTER);
        return text;
    }

    private String chosen(String typed, String value) {
        keys.write(typed);
        keys.type(KeyCode.ENTER);
        return value;
    }

    private <V> V pressed(V value) {
        keys.type(KeyCode.SPACE);
        return value;
    }

    /// Takes the value before the one that a new record has, round the end of the list.
    private String term(FieldType.Term type, Object blank) {
        var values = type.terms().values();
        if (values.size() > TermToggles.MOST) {
            keys.type(KeyCode.DOWN);
            keys.type(KeyCode.UP);
            keys.type(KeyCode.ENTER);
            return values.get(
                    Math.floorMod(
                            values.indexOf(blank) - (blank.equals("") ? 0 : 1), values.size()));
        }
        keys.type(KeyCode.LEFT);
        keys.type(KeyCode.SPACE);
        var focused = (ToggleButton) form.getScene().getFocusOwner();
        return values.stream()
                .filter(value -> label(type, value).equals(focused.getText()))
                .findFirst()
                .orElseThrow();
    }

    private String label(FieldType.Term type, String value) {
        return desk.messages().text("term." + type.terms().name() + "." + value);
    }

    private static String idOf(Kind kind) {
        return kind.letter() + "-other000";
    }

    /// What the controls of a row show.
    static String shown(Node row) {
        var said = new StringBuilder();
        for (var node : all(row, Node.class)) {
            switch (node) {
                case TextInputControl text -> said.append('[').append(text.getText()).append(']');
                case CheckBox box -> said.append(box.isSelected() ? "[x]" : "[ ]");
                case ToggleButton toggle when toggle.isSelected() ->
                        said.append('(').append(toggle.getText()).append(')');
                case Labeled labeled when labeled.isVisible() -> said.append(labeled.getText());
                default -> {}
            }
        }
        return said.toString();
    }

    static Node control(Node row) {
        return all(row, Node.class).stream()
                .filter(node -> node.isFocusTraversable() && node.isVisible() && !node.isDisabled())
                .filter(node -> !node.getStyleClass().contains("form-icon"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing to focus in " + row));
    }

    static <N> List<N> all(Node node, Class<N> type) {
        var found = new ArrayList<N>();
        if (type.isInstance(node)) {
            found.add(type.cast(node));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(all(child, type)));
        }
        return found;
    }
}
