package org.kanttekening.ui.article;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import org.kanttekening.annotation.Kind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The labels in the right margin, one for each annotation that begins on a line to its left;
/// stacked so that none covers another. Where there is no room they are dots, and a tooltip says
/// the rest.
final class MarginLabels extends Pane {

    /// One label: what it says and at what height its line stands.
    record Entry(
            String id,
            Kind kind,
            String text,
            Mark.Emphasis emphasis,
            boolean incomplete,
            double y) {}

    /// What is drawn: another page or other entries are laid out anew.
    private record Shown(List<Entry> entries, Page page, boolean receding) {}

    private static final double DOT = 8;

    /// Further from its line than this, in line heights, a label says nothing any more.
    private static final double FURTHEST = 2.2;

    private final Map<String, Label> labels = new HashMap<>();
    private final Tooltip tooltip = new Tooltip();
    private final Consumer<List<String>> clicked;
    private Shown shown = new Shown(List.of(), Page.of(0, 0, 1), false);

    MarginLabels(Consumer<List<String>> clicked) {
        this.clicked = clicked;
        getStyleClass().add("margin-labels");
        setPickOnBounds(false);
        setManaged(false);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(320);
    }

    /// @param entries from the top down
    void show(List<Entry> entries, Page page, boolean receding) {
        var asked = new Shown(List.copyOf(entries), page, receding);
        if (asked.equals(shown)) {
            return;
        }
        shown = asked;
        var kept = new HashSet<String>();
        entries.forEach(entry -> kept.add(entry.id()));
        labels.entrySet()
                .removeIf(old -> {
                    if (kept.contains(old.getKey())) {
                        return false;
                    }
                    getChildren().remove(old.getValue());
                    return true;
                });
        stack(page);
    }

    /// Lays the labels out anew even if they seem to be the same.
    void renew() {
        shown = new Shown(List.of(), shown.page(), shown.receding());
    }

    private Label added(String id) {
        var label = new Label();
        label.setManaged(false);
        label.setMnemonicParsing(false);
        label.setAlignment(Pos.CENTER_LEFT);
        label.setContentDisplay(ContentDisplay.RIGHT);
        label.setOnMousePressed(event -> event.consume());
        label.setOnMouseClicked(event -> {
            clicked.accept(List.of(id));
            event.consume();
        });
        label.setOnMouseEntered(event -> tooltip.setText(label.getAccessibleText()));
        Tooltip.install(label, tooltip);
        getChildren().add(label);
        return label;
    }

    /// @return whether the label is another than it was
    private static boolean dress(Label label, Entry entry, boolean dot, boolean receding) {
        var styles = new ArrayList<>(List.of("margin-label", entry.kind().term()));
        if (dot) {
            styles.add("dot");
        }
        if (entry.incomplete()) {
            styles.add("incomplete");
        }
        switch (entry.emphasis()) {
            case CHOSEN -> styles.add("chosen");
            case RELATED -> styles.add("related");
            case PLAIN -> {
                if (receding) {
                    styles.add("receding");
                }
            }
        }
        var text = dot ? "" : entry.text();
        boolean same = label.getStyleClass().equals(styles) && label.getText().equals(text);
        if (!same) {
            label.getStyleClass().setAll(styles);
            label.setText(text);
        }
        label.setAccessibleText(entry.text());
        boolean marked = entry.incomplete() && !dot;
        if (marked != (label.getGraphic() != null)) {
            label.setGraphic(marked ? incompleteMark() : null);
        }
        return !same;
    }

    private static Region incompleteMark() {
        var mark = new Region();
        mark.getStyleClass().add("incomplete-mark");
        mark.setMinSize(6, 6);
        mark.setPrefSize(6, 6);
        mark.setMaxSize(6, 6);
        return mark;
    }

    /// From the top down. Each stands at its line or under the one before; what that would take too
    /// far from its line is a dot beside its line, as all are where there is no room for words.
    private void stack(Page page) {
        double height = Math.ceil(page.em() * 0.98);
        double free = Double.NEGATIVE_INFINITY;
        var dots = new ArrayList<Entry>();
        for (var entry : shown.entries()) {
            double wanted = Math.round(entry.y() - height / 2);
            double y = Math.max(wanted, free);
            if (page.hasLabels() && y - wanted <= height * FURTHEST) {
                place(entry, page, y, height);
                free = y + height;
            } else {
                dots.add(entry);
            }
        }
        placeDots(dots, page, height);
    }

    private void place(Entry entry, Page page, double y, double height) {
        var label = label(entry, false);
        double width = Math.min(page.labels(), Math.ceil(label.prefWidth(-1)));
        label.resizeRelocate(page.labelsX(), y, width, height);
        label.layout();
    }

    /// Dots of one line stand side by side; beside labels they keep to the gutter between text and
    /// labels.
    private void placeDots(List<Entry> dots, Page page, double height) {
        double x = page.dotsX();
        double line = Double.NEGATIVE_INFINITY;
        for (var entry : dots) {
            boolean sameLine = entry.y() - line < height;
            x = sameLine ? x + DOT + 2 : page.dotsX();
            line = sameLine ? line : entry.y();
            var dot = label(entry, true);
            dot.setVisible(x + DOT <= page.width());
            dot.resizeRelocate(x, Math.round(entry.y() - DOT / 2), DOT, DOT);
        }
    }

    /// This frame's styles have been applied before it is known what the labels say, so those of
    /// one that has become another are applied here.
    private Label label(Entry entry, boolean dot) {
        var label = labels.computeIfAbsent(entry.id(), this::added);
        if (dress(label, entry, dot, shown.receding())) {
            label.applyCss();
        }
        label.setVisible(true);
        return label;
    }
}
