package org.kanttekening.ui.find;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.controlsfx.control.SegmentedButton;

import java.util.List;

/// The hits, the chosen one in its paragraph, and the counts beside them. Where there is no room
/// for all, as in a small window with large text, the paragraph is left out, and hits and counts
/// take turns.
final class FindMiddle extends VBox {

    /// Below these there is no room, in type sizes.
    private static final double WIDE = 60;

    private static final double HIGH = 28;

    private final Node hits;
    private final Node preview;
    private final Node counts;
    private final SplitPane left = new SplitPane();
    private final SplitPane across = new SplitPane();
    private final ToggleButton toHits = new ToggleButton();
    private final ToggleButton toCounts = new ToggleButton();
    private final HBox turns;

    /// Tells how large text is.
    private final Label probe = new Label();

    FindMiddle(FindWords words, Node hits, Node preview, Node counts) {
        this.hits = hits;
        this.preview = preview;
        this.counts = counts;
        left.setOrientation(Orientation.VERTICAL);
        SplitPane.setResizableWithParent(preview, false);
        SplitPane.setResizableWithParent(counts, false);
        toHits.setText(words.text("find.turn.hits"));
        toHits.setId("find-turn-hits");
        toHits.setOnAction(_ -> show(hits));
        toCounts.setText(words.text("find.counts"));
        toCounts.setId("find-turn-counts");
        toCounts.setOnAction(_ -> show(counts));
        turns = new HBox(new SegmentedButton(toHits, toCounts));
        turns.setAlignment(Pos.CENTER_LEFT);
        turns.getStyleClass().add("find-turns");
        probe.setVisible(false);
        probe.setManaged(false);
        VBox.setVgrow(across, Priority.ALWAYS);
        left.getItems().setAll(hits, preview);
        left.setDividerPositions(0.78);
        across.getItems().setAll(left, counts);
        across.setDividerPositions(0.70);
        getChildren().setAll(turns, across, probe);
        widthProperty().subscribe(_ -> arrange());
        heightProperty().subscribe(_ -> arrange());
        probe.fontProperty().subscribe(_ -> arrange());
        arrange();
    }

    /// Brings the hits or the counts into sight.
    void show(Node wanted) {
        toHits.setSelected(wanted.equals(hits));
        toCounts.setSelected(wanted.equals(counts));
        if (isNarrow()) {
            across.getItems().setAll(List.of(wanted.equals(counts) ? counts : left));
        }
    }

    private boolean isNarrow() {
        return getWidth() > 0 && getWidth() < WIDE * probe.getFont().getSize();
    }

    private boolean isLow() {
        return getHeight() > 0 && getHeight() < HIGH * probe.getFont().getSize();
    }

    private void arrange() {
        boolean narrow = isNarrow();
        turns.setVisible(narrow);
        turns.setManaged(narrow);
        if (narrow) {
            show(toCounts.isSelected() ? counts : hits);
        } else if (across.getItems().size() < 2) {
            across.getItems().setAll(left, counts);
            across.setDividerPositions(0.70);
        }
        if (isLow() == left.getItems().contains(preview)) {
            if (isLow()) {
                left.getItems().remove(preview);
            } else {
                left.getItems().add(preview);
                left.setDividerPositions(0.78);
            }
        }
    }
}
