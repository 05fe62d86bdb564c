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
        for (var entry : entries) {
            dress(labels.computeIfAbsent(entry.id(), this::added), entry, page, receding);
        }
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

    private static void dress(Label label, Entry entry, Page page, boolean receding) {
        var styles = new ArrayList<>(List.of("margin-label", entry.kind().term()));
        if (!page.hasLabels()) {
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
        if (!label.getStyleClass().equals(styles)) {
            label.getStyleClass().setAll(styles);
        }
        label.setAccessibleText(entry.text());
        label.setText(page.hasLabels() ? entry.text() : "");
        boolean marked = entry.incomplete() && page.hasLabels();
        if (marked != (label.getGraphic() != null)) {
            label.setGraphic(marked ? incompleteMark() : null);
        }
    }

    private static Region incompleteMark() {
        var mark = new Region();
        mark.getStyleClass().add("incomplete-mark");
        mark.setMinSize(6, 6);
        mark.setPrefSize(6, 6);
        mark.setMaxSize(6, 6);
        return mark;
    }

    /// From the top down: each at its line, or under the one before, or, too far from its line for
    /// that, as a dot beside the one before. Dots of one line stand side by side.
    private void stack(Page page) {
        double free = Double.NEGATIVE_INFINITY;
        double beside = page.labelsX();
        double height = Math.ceil(page.em() * 0.98);
        for (var entry : shown.entries()) {
            var label = labels.get(entry.id());
            if (label == null) {
                continue;
            }
            double wanted = Math.round(entry.y() - height / 2);
            if (page.hasLabels()) {
                double y = Math.max(wanted, free);
                boolean near = y - wanted <= height * FURTHEST;
                label.setVisible(near);
                if (near) {
                    label.applyCss();
                    double width = Math.min(page.labels(), Math.ceil(label.prefWidth(-1)));
                    label.resizeRelocate(page.labelsX(), y, width, height);
                    free = y + height;
                }
            } else {
                boolean sameLine = wanted < free;
                beside = sameLine ? beside + DOT + 3 : page.labelsX();
                double y = Math.round(entry.y() - DOT / 2);
                label.setVisible(beside + DOT <= page.width());
                label.resizeRelocate(beside, y, DOT, DOT);
                free = sameLine ? free : wanted + height;
            }
        }
    }
}
