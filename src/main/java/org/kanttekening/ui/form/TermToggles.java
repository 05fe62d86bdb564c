package org.kanttekening.ui.form;

import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

import org.kanttekening.annotation.TermList;

import java.util.ArrayList;
import java.util.List;

/// A value from a short list, all in sight. Arrows go along them, Space sets one, Enter sets one
/// and goes on, a letter sets the next that begins with it, Delete takes the value of a new record.
final class TermToggles extends Editor<String> {

    static final int MOST = 4;

    private final Site<String> site;
    private final TermList terms;
    private final FlowPane pane = new FlowPane();
    private final List<Toggle> toggles = new ArrayList<>();
    private String shown = "";

    private record Toggle(String value, String label, ToggleButton button) {}

    TermToggles(Site<String> site, TermList terms) {
        this.site = site;
        this.terms = terms;
        pane.getStyleClass().add("form-toggles");
        pane.setAccessibleText(site.label());
        pane.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        pane.addEventFilter(KeyEvent.KEY_TYPED, this::keyTyped);
        terms.values().forEach(this::add);
    }

    private void add(String value) {
        var label = site.in().wording().term(terms, value);
        var button = new ToggleButton(label);
        button.getStyleClass().setAll("form-toggle");
        Controls.describe(button, site.label() + ": " + label, site.help());
        button.setOnAction(_ -> set(value));
        toggles.add(new Toggle(value, label, button));
        pane.getChildren().add(button);
    }

    private void set(String value) {
        site.set().accept(value);
        arrange();
    }

    @Override
    Region node() {
        return pane;
    }

    @Override
    void show(String value, boolean another) {
        shown = value;
        var known = terms.knows(value) || value.isEmpty();
        if (toggles.size() > terms.values().size()
                && (known || !toggles.getLast().value().equals(value))) {
            pane.getChildren().remove(toggles.removeLast().button());
        }
        if (!known && toggles.size() == terms.values().size()) {
            add(value);
        }
        arrange();
    }

    /// Shows which value holds; Tab stops at that one, or at the first.
    private void arrange() {
        boolean any = toggles.stream().anyMatch(toggle -> toggle.value().equals(shown));
        for (var toggle : toggles) {
            boolean holds = toggle.value().equals(shown);
            toggle.button().setSelected(holds);
            toggle.button().setFocusTraversable(any ? holds : toggle.equals(toggles.getFirst()));
        }
    }

    @Override
    void focus() {
        toggles.stream()
                .filter(toggle -> toggle.button().isFocusTraversable())
                .findFirst()
                .ifPresent(toggle -> toggle.button().requestFocus());
    }

    @Override
    void setEditable(boolean editable) {
        pane.setDisable(!editable);
    }

    private int focused() {
        for (int i = 0; i < toggles.size(); i++) {
            if (toggles.get(i).button().isFocused()) {
                return i;
            }
        }
        return 0;
    }

    private void keyPressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT, UP -> step(-1);
            case RIGHT, DOWN -> step(1);
            case DELETE, BACK_SPACE -> set(site.fallback());
            case ENTER -> {
                var button = toggles.get(focused()).button();
                set(toggles.get(focused()).value());
                // Tab goes on from the one that holds now, not from one that no longer stops it.
                button.requestFocus();
                Controls.moveOn(button);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int by) {
        int next = Math.floorMod(focused() + by, toggles.size());
        toggles.get(next).button().requestFocus();
    }

    private void keyTyped(KeyEvent event) {
        var typed = event.getCharacter();
        if (typed.isBlank() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        for (int i = 1; i <= toggles.size(); i++) {
            var toggle = toggles.get((focused() + i) % toggles.size());
            if (Matching.folded(toggle.label()).startsWith(Matching.folded(typed))) {
                event.consume();
                toggle.button().requestFocus();
                set(toggle.value());
                return;
            }
        }
    }
}
