package org.kanttekening.ui.form;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.PopupControl;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The list that drops from a picker. The focus stays in the picker, which moves the choice here.
final class PickerList {

    private static final PseudoClass OFFER = PseudoClass.getPseudoClass("offer");
    private static final int MOST_ROWS = 9;
    private static final double ROW = 28;
    private static final double EDGES = 10;

    private final PopupControl popup = new PopupControl();
    private final ListView<Option> list = new ListView<>();

    PickerList(Consumer<Option> onTake) {
        list.getStyleClass().add("form-picker-list");
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new Line(onTake));
        popup.getScene().setRoot(list);
        popup.setAutoHide(true);
        popup.setAutoFix(true);
        popup.setHideOnEscape(false);
    }

    void show(Region below, List<Option> options) {
        list.getItems().setAll(options);
        list.getSelectionModel().clearSelection();
        if (options.isEmpty()) {
            hide();
            return;
        }
        double height = Math.min(options.size(), MOST_ROWS) * ROW + EDGES;
        list.setPrefSize(Math.max(below.getWidth(), 180), height);
        list.setMinHeight(height);
        list.setMaxHeight(height);
        if (!popup.isShowing()) {
            var corner = below.localToScreen(0, below.getHeight() + 2);
            if (corner != null) {
                popup.show(below, corner.getX(), corner.getY());
            }
        } else {
            popup.sizeToScene();
        }
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
