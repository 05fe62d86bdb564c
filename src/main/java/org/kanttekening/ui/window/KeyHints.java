package org.kanttekening.ui.window;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import java.util.List;

/// A line of hints, the most wanted first; those for which there is no room are left out whole.
final class KeyHints extends Region {

    private static final double GAP = 12;

    private List<String> shown = List.of();

    void show(List<String> hints) {
        if (hints.equals(shown)) {
            return;
        }
        shown = List.copyOf(hints);
        getChildren()
                .setAll(
                        hints.stream()
                                .map(hint -> {
                                    var label = new Label(hint);
                                    label.getStyleClass().add("hint");
                                    return label;
                                })
                                .toList());
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        double labels = getChildren().stream().mapToDouble(it -> snapSizeX(it.prefWidth(-1))).sum();
        return labels + GAP * Math.max(0, getChildren().size() - 1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return getChildren().stream().mapToDouble(it -> it.prefHeight(-1)).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        int count = fitting();
        double x = getWidth() - width(count);
        for (int i = 0; i < getChildren().size(); i++) {
            var hint = getChildren().get(i);
            double width = snapSizeX(hint.prefWidth(-1));
            double height = hint.prefHeight(-1);
            hint.setVisible(i < count);
            hint.resizeRelocate(x, snapPositionY((getHeight() - height) / 2), width, height);
            x += width + GAP;
        }
    }

    private int fitting() {
        int count = getChildren().size();
        while (count > 1 && width(count) > getWidth()) {
            count--;
        }
        return count;
    }

    private double width(int count) {
        double labels =
                getChildren().stream()
                        .limit(count)
                        .mapToDouble(it -> snapSizeX(it.prefWidth(-1)))
                        .sum();
        return labels + GAP * Math.max(0, count - 1);
    }
}
