package org.kanttekening.ui.form;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Shape;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Several records, each a line that opens to its fields. Insert adds one, Delete on a line takes
/// it away, Alt+Up and Alt+Down move it.
///
/// One that is added stands in the form alone until it says something: then it comes into the
/// record, in one gesture with what it says.
final class PartsEditor<P> extends Editor<List<P>> {

    /// An actor may be mentioned a hundred times; the first dozen tell whether it is the right one.
    private static final int MOST = 12;

    private final Site<List<P>> site;
    private final Shape<P> shape;
    private final VBox box = new VBox();
    private final VBox entriesBox = new VBox();
    private final List<PartEntry<P>> entries = new ArrayList<>();

    /// Lines that are not needed now, closed, for when more are needed again.
    private final List<PartEntry<P>> spare = new ArrayList<>();

    private final Button add;
    private final Button rest;
    private @Nullable PartEntry<P> draft;
    private List<P> shown = List.of();
    private boolean editable = true;
    private boolean all;

    PartsEditor(Site<List<P>> site, Shape<P> shape) {
        this.site = site;
        this.shape = shape;
        add = Controls.words(site.text("form.add"), this::add);
        rest = Controls.words("", this::showAll);
        add.setGraphic(new FontIcon(Feather.PLUS));
        add.setAccessibleText(site.text("form.add") + ": " + site.label());
        add.setAccessibleHelp(site.help());
        entriesBox.getStyleClass().add("form-entries");
        box.getStyleClass().add("form-list");
        box.getChildren().addAll(entriesBox, rest);
        // A text field would take Insert for itself.
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        box.getProperties().put(PartsEditor.class, this);
    }

    private void keyPressed(KeyEvent event) {
        if (editable
                && event.getCode() == KeyCode.INSERT
                && !event.isShortcutDown()
                && !event.isShiftDown()
                && event.getTarget() instanceof Node target
                && isInnermost(target)) {
            event.consume();
            add();
        }
    }

    /// Whether no other list lies between this one and a control in it.
    private boolean isInnermost(Node control) {
        @Nullable Node at = control;
        while (at != null && !at.getProperties().containsKey(PartsEditor.class)) {
            at = at.getParent();
        }
        return box.equals(at);
    }

    private PartEntry<P> entry() {
        return spare.isEmpty() ? newEntry() : spare.removeLast();
    }

    private void putAside(PartEntry<P> entry) {
        entriesBox.getChildren().remove(entry.group());
        entry.group().setOpen(false);
        entry.group().fill(true);
        spare.add(entry);
    }

    private PartEntry<P> newEntry() {
        var entry = new PartEntry<>(site.in(), shape, this::changed);
        var group = entry.group();
        group.addEventHandler(KeyEvent.KEY_PRESSED, event -> entryKeyPressed(event, entry));
        group.setTools(
                Controls.icon(Feather.ARROW_UP, site.text("form.up"), () -> move(entry, -1)),
                Controls.icon(Feather.ARROW_DOWN, site.text("form.down"), () -> move(entry, 1)),
                Controls.icon(Feather.X, site.text("form.remove"), () -> remove(entry)));
        return entry;
    }

    private void entryKeyPressed(KeyEvent event, PartEntry<P> entry) {
        if (!editable) {
            return;
        }
        if (event.getCode() == KeyCode.DELETE && entry.group().header().isFocused()) {
            event.consume();
            remove(entry);
        } else if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            event.consume();
            move(entry, -1);
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            event.consume();
            move(entry, 1);
        }
    }

    private void add() {
        showAll();
        var adding = draft;
        if (adding == null) {
            adding = entry();
            draft = adding;
            entriesBox.getChildren().add(adding.group());
            entriesBox.setManaged(true);
            box.setManaged(true);
            adding.show(shape.empty(), true);
        }
        adding.open();
    }

    private void changed(PartEntry<P> entry, P after) {
        var changed = new ArrayList<>(shown);
        if (entry.equals(draft)) {
            if (lacksTarget(after)) {
                entry.show(after, false);
                return;
            }
            draft = null;
            entries.add(entry);
            changed.add(after);
        } else {
            changed.set(entries.indexOf(entry), after);
        }
        site.set().accept(List.copyOf(changed));
    }

    /// What points at another annotation says nothing, and cannot be written, before it does so.
    private boolean lacksTarget(P part) {
        return shape.fields().stream()
                .anyMatch(field ->
                        field.type() instanceof FieldType.Elsewhere && !field.isFilled(part));
    }

    private void remove(PartEntry<P> entry) {
        int index = entries.indexOf(entry);
        add.requestFocus();
        if (index < 0) {
            dropDraft();
            return;
        }
        var changed = new ArrayList<>(shown);
        changed.remove(index);
        entries.remove(index);
        putAside(entry);
        site.set().accept(List.copyOf(changed));
        if (!entries.isEmpty()) {
            entries.get(Math.min(index, entries.size() - 1)).group().focusHeader();
        }
    }

    private void showAll() {
        all = true;
        show(shown, false);
    }

    private void dropDraft() {
        var dropped = draft;
        if (dropped != null) {
            draft = null;
            putAside(dropped);
        }
    }

    private void move(PartEntry<P> entry, int by) {
        int from = entries.indexOf(entry);
        int to = from + by;
        if (from < 0 || to < 0 || to >= entries.size()) {
            return;
        }
        entry.commit();
        var changed = new ArrayList<>(shown);
        Collections.swap(changed, from, to);
        Collections.swap(entries, from, to);
        // Only the other one leaves the scene for a moment, so that the focus stays where it is.
        var other = entries.get(from).group();
        entriesBox.getChildren().remove(other);
        entriesBox.getChildren().add(from, other);
        site.set().accept(List.copyOf(changed));
    }

    @Override
    Region node() {
        return box;
    }

    @Override
    List<Node> tools() {
        return List.of(add);
    }

    @Override
    void show(List<P> value, boolean another) {
        if (another) {
            all = false;
            dropDraft();
            entries.forEach(entry -> entry.group().setOpen(false));
        }
        int most = all ? value.size() : Math.min(value.size(), MOST);
        fit(value, most);
        shown = value;
        rest.setText(site.text("form.all", value.size()));
        Controls.setEnabled(rest, most < value.size());
        for (int i = 0; i < most; i++) {
            entries.get(i).show(value.get(i), another);
            entries.get(i).group().setToolsShown(editable);
        }
        entriesBox.setManaged(!entries.isEmpty() || draft != null);
        box.setManaged(!entries.isEmpty() || draft != null);
        Controls.setEnabled(add, editable);
    }

    /// Makes as many entries as there are records; those before and after the place where one came
    /// or went keep theirs.
    private void fit(List<P> value, int most) {
        int first = 0;
        int shorter = Math.min(value.size(), shown.size());
        while (first < shorter && value.get(first).equals(shown.get(first))) {
            first++;
        }
        while (entries.size() > most) {
            int gone = Math.min(first, entries.size() - 1);
            putAside(entries.remove(gone));
        }
        while (entries.size() < most) {
            int place = Math.min(first, entries.size());
            var entry = entry();
            entries.add(place, entry);
            entriesBox.getChildren().add(place, entry.group());
        }
    }

    @Override
    void focus() {
        if (entries.isEmpty()) {
            if (editable) {
                add();
            }
        } else {
            entries.getFirst().group().focusHeader();
        }
    }

    @Override
    void setEditable(boolean can) {
        editable = can;
        if (!can) {
            dropDraft();
        }
    }

    @Override
    void commit() {
        List.copyOf(entries).forEach(PartEntry::commit);
        var adding = draft;
        if (adding != null) {
            adding.commit();
        }
    }
}
