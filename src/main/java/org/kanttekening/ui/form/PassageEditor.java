package org.kanttekening.ui.form;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import org.kanttekening.annotation.Segments;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// Words of the article. Pressing them shows them there; `S` takes what is selected instead, `+`
/// adds it, Delete takes the passage away. Where there is none yet, pressing takes the selection.
///
/// Enter never replaces a passage: whoever goes through the fields with it would lose one.
final class PassageEditor extends Editor<Segments> {

    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");

    private final Site<Segments> site;
    private final Button words = new Button();
    private final Button use;
    private final Button add;
    private final Button clear;
    private Segments shown = Segments.NONE;
    private boolean editable = true;

    PassageEditor(Site<Segments> site) {
        this.site = site;
        words.getStyleClass().setAll("form-passage");
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setOnAction(_ -> pressed());
        words.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        words.addEventHandler(KeyEvent.KEY_TYPED, this::keyTyped);
        Controls.describe(words, site.label(), site.text("form.passage.keys"));
        words.setTooltip(Controls.tooltip(site.text("form.passage.keys")));
        use = Controls.icon(Feather.CROSSHAIR, site.text("form.passage.use"), this::use);
        add = Controls.icon(Feather.PLUS, site.text("form.passage.add"), this::add);
        clear = Controls.icon(Feather.X, site.text("form.clear"), this::clear);
    }

    @Override
    Region node() {
        return words;
    }

    @Override
    List<Node> tools() {
        return List.of(use, add, clear);
    }

    @Override
    void show(Segments value, boolean another) {
        shown = value;
        var quoted = QuotedText.words(value, site.context().text(), QuotedText.LONG);
        words.setText(value.isEmpty() ? emptyText() : quoted);
        words.setAccessibleText(site.label() + ": " + words.getText());
        words.pseudoClassStateChanged(EMPTY, value.isEmpty());
        arrange();
    }

    private String emptyText() {
        return site.text(editable ? "form.passage.use" : "form.passage.none");
    }

    private void arrange() {
        boolean filled = editable && !shown.isEmpty();
        Controls.setEnabled(use, filled);
        Controls.setEnabled(add, filled);
        Controls.setEnabled(clear, filled);
        words.setDisable(!editable && shown.isEmpty());
    }

    @Override
    void focus() {
        words.requestFocus();
    }

    @Override
    void setEditable(boolean can) {
        editable = can;
        arrange();
    }

    private void pressed() {
        if (shown.isEmpty()) {
            use();
        } else {
            site.context().reveal(shown);
        }
    }

    private void use() {
        site.context()
                .selection()
                .filter(span -> !span.isEmpty())
                .map(Segments::of)
                .ifPresentOrElse(site.set(), this::askForOne);
    }

    private void add() {
        site.context()
                .selection()
                .filter(span -> !span.isEmpty())
                .map(shown::plus)
                .ifPresentOrElse(site.set(), this::askForOne);
    }

    private void clear() {
        site.set().accept(Segments.NONE);
    }

    private void askForOne() {
        site.say().accept(site.text("form.passage.select"));
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            event.consume();
            pressed();
        } else if (editable
                && (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE)) {
            event.consume();
            clear();
        }
    }

    private void keyTyped(KeyEvent event) {
        if (!editable || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCharacter()) {
            case "s", "S" -> use();
            case "+", "=" -> add();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
