package org.kanttekening.ui.form;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.PopupControl;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The list that drops from a picker. The focus stays in the picker, which moves the choice here.
final class PickerList {

    private static final PseudoClass OFFER = PseudoClass.getPseudoClass("offer");
    private static final int MOST_ROWS = 9;

    /// Of a row, in type sizes.
    private static final double ROW = 2.15;

    private static final double EDGES = 10;

    private static final double LEAST_WIDTH = 180;

    /// Room for the list's shadow; the small side is the one next to the picker.
    private static final Insets SHADOW_BELOW = new Insets(2, 12, 16, 12);

    private static final Insets SHADOW_ABOVE = new Insets(16, 12, 2, 12);
    private static final double SHADOW_HEIGHT = 18;

    private final PopupControl popup = new PopupControl();
    private final ListView<Option> list = new ListView<>();
    private final StackPane room = new StackPane();

    PickerList(Consumer<Option> onTake) {
        list.getStyleClass().add("form-picker-list");
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new Line(onTake));
        room.getChildren().add(list);
        room.getStyleClass().add("form-popup");
        room.setOnMousePressed(_ -> hide());
        popup.getScene().setRoot(room);
        popup.setAutoHide(true);
        popup.setAutoFix(true);
        popup.setHideOnEscape(false);
    }

    /// @param below the picker, which tells how large text is
    void show(Picker below, List<Option> options) {
        list.getItems().setAll(options);
        list.getSelectionModel().clearSelection();
        if (options.isEmpty()) {
            hide();
            return;
        }
        list.setPrefWidth(Math.max(below.getWidth(), LEAST_WIDTH));
        double row = Math.round(below.field().getFont().getSize() * ROW);
        double height = Math.min(options.size(), MOST_ROWS) * row + EDGES;
        list.setFixedCellSize(row);
        list.setMinHeight(height);
        list.setMaxHeight(height);
        if (!popup.isShowing()) {
            place(below, MOST_ROWS * row + EDGES + SHADOW_HEIGHT);
        }
    }

    /// Opens below the picker, or above it where the screen ends too soon. The window has the
    /// height of the longest list, so that it need not be moved or resized while one types.
    private void place(Region picker, double fullHeight) {
        var bounds = picker.localToScreen(picker.getLayoutBounds());
        if (bounds == null) {
            return;
        }
        boolean fits = bounds.getMaxY() + fullHeight <= bottomOfScreen(bounds);
        StackPane.setAlignment(list, fits ? Pos.TOP_CENTER : Pos.BOTTOM_CENTER);
        room.setPadding(fits ? SHADOW_BELOW : SHADOW_ABOVE);
        room.setPrefHeight(fullHeight);
        double top = fits ? bounds.getMaxY() : bounds.getMinY() - fullHeight;
        Controls.dressAs(picker, popup);
        popup.show(picker, bounds.getMinX() - SHADOW_BELOW.getLeft(), top);
    }

    private static double bottomOfScreen(Bounds at) {
        return Screen.getScreensForRectangle(
                        at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight())
                .stream()
                .mapToDouble(screen -> screen.getVisualBounds().getMaxY())
                .max()
                .orElse(Double.MAX_VALUE);
    }

    void hide() {
        popup.hide();
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    Optional<Option> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    void choose(int index) {
        if (!list.getItems().isEmpty()) {
            int within = Math.floorMod(index, list.getItems().size());
            list.getSelectionModel().select(within);
            list.scrollTo(Math.max(0, within - MOST_ROWS / 2));
        }
    }

    void move(int by) {
        int now = list.getSelectionModel().getSelectedIndex();
        choose(now < 0 && by < 0 ? list.getItems().size() - 1 : now + by);
    }

    int size() {
        return list.getItems().size();
    }

    private static final class Line extends ListCell<Option> {

        private final Label label = new Label();
        private final Label detail = new Label();
        private final HBox line = new HBox(label, detail);

        Line(Consumer<Option> onTake) {
            line.getStyleClass().add("form-picker-line");
            detail.getStyleClass().add("form-picker-detail");
            HBox.setHgrow(label, Priority.ALWAYS);
            label.setMinWidth(60);
            setPrefWidth(0);
            setOnMousePressed(event -> {
                if (event.getButton() == MouseButton.PRIMARY && getItem() != null) {
                    event.consume();
                    onTake.accept(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Option option, boolean empty) {
            super.updateItem(option, empty);
            pseudoClassStateChanged(OFFER, option != null && option.offer());
            if (option == null || empty) {
                setGraphic(null);
                return;
            }
            label.setText(option.label());
            detail.setText(option.detail());
            setGraphic(line);
        }
    }
}
