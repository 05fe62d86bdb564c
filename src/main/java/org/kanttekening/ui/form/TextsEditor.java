package org.kanttekening.ui.form;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/// Several short texts, a line each. Alt+Up and Alt+Down move one, emptying one takes it away, and
/// the empty line at the end adds one.
final class TextsEditor extends Editor<List<String>> {

    private final Site<List<String>> site;
    private final VBox box = new VBox();

    /// All that were ever needed; those in the box are the first of them.
    private final List<LineEditor> lines = new ArrayList<>();

    private List<String> shown = List.of();
    private boolean editable = true;

    TextsEditor(Site<List<String>> site) {
        this.site = site;
        box.getStyleClass().add("form-list");
        fit(1);
    }

    private void addLine() {
        int index = lines.size();
        var part =
                new Site<String>(
                        site.in(),
                        site.label() + " " + (index + 1),
                        site.help(),
                        "",
                        text -> set(index, text),
                        site.say());
        var remove = Controls.icon(Feather.X, site.text("form.remove"), () -> set(index, ""));
        var line = new LineEditor(part, UnaryOperator.identity()).with(remove);
        line.field().addEventFilter(KeyEvent.KEY_PRESSED, event -> keyPressed(event, index));
        HBox.setHgrow(line.node(), Priority.ALWAYS);
        lines.add(line);
    }

    private void set(int index, String text) {
        var changed = new ArrayList<>(shown);
        if (index == shown.size()) {
            changed.add(text);
        } else {
            changed.set(index, text);
        }
        changed.removeIf(String::isEmpty);
        site.set().accept(List.copyOf(changed));
    }

    private void keyPressed(KeyEvent event, int index) {
        if (!event.isAltDown() || !editable) {
            return;
        }
        int to = event.getCode() == KeyCode.UP ? index - 1 : index + 1;
        if (event.getCode() != KeyCode.UP && event.getCode() != KeyCode.DOWN) {
            return;
        }
        event.consume();
        lines.get(index).commit();
        if (to >= 0 && to < shown.size() && index < shown.size()) {
            var moved = new ArrayList<>(shown);
            Collections.swap(moved, index, to);
            site.set().accept(List.copyOf(moved));
            lines.get(to).focus();
        }
    }

    @Override
    Region node() {
        return box;
    }

    @Override
    void show(List<String> value, boolean another) {
        fit(value.size() + 1);
        shown = value;
        for (int i = 0; i <= value.size(); i++) {
            boolean last = i == value.size();
            var line = lines.get(i);
            line.show(last ? "" : value.get(i), another);
            line.prompting(last ? site.text("form.add") : "");
            line.setEditable(editable);
            line.node().setVisible(!last || editable);
            line.node().setManaged(!last || editable || value.isEmpty());
            if (line.node() instanceof HBox it && it.getChildren().getLast() instanceof Button x) {
                Controls.setEnabled(x, editable && !last);
            }
        }
    }

    private void fit(int wanted) {
        var inBox = box.getChildren();
        while (inBox.size() > wanted) {
            inBox.removeLast();
            lines.get(inBox.size()).show("", true);
        }
        while (lines.size() < wanted) {
            addLine();
        }
        while (inBox.size() < wanted) {
            inBox.add(lines.get(inBox.size()).node());
        }
    }

    @Override
    void focus() {
        lines.getFirst().focus();
    }

    @Override
    void setEditable(boolean can) {
        editable = can;
    }

    @Override
    void commit() {
        List.copyOf(lines).forEach(LineEditor::commit);
    }
}
