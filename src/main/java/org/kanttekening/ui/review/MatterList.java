package org.kanttekening.ui.review;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kanttekening.app.review.Reviewing;
import org.kanttekening.review.decide.Matter;

import java.util.List;
import java.util.function.Consumer;

/// What is left to decide, or all of it: each with its kind, its words and in what it differs.
final class MatterList extends ListView<Matter> {

    private final ReviewWords words;
    private final Reviewing reviewing;
    private boolean showing;

    /// @param chosen is told which one was chosen here
    MatterList(ReviewWords words, Reviewing reviewing, Consumer<Matter> chosen) {
        this.words = words;
        this.reviewing = reviewing;
        setId("review-list");
        getStyleClass().add("matter-list");
        setAccessibleText(words.text("list"));
        setCellFactory(_ -> new Cell());
        getSelectionModel()
                .selectedItemProperty()
                .subscribe(matter -> {
                    if (matter != null && !showing) {
                        chosen.accept(matter);
                    }
                });
        var nothing = new Label(words.text("list.empty"));
        nothing.setWrapText(true);
        nothing.getStyleClass().add("placeholder-text");
        setPlaceholder(nothing);
    }

    /// @param chosen is selected, where it is among them
    void show(List<Matter> matters, @Nullable Matter chosen) {
        showing = true;
        try {
            getItems().setAll(matters);
            if (chosen == null || !matters.contains(chosen)) {
                getSelectionModel().clearSelection();
            } else {
                int at = matters.indexOf(chosen);
                getSelectionModel().clearAndSelect(at);
                scrollTo(Math.max(0, at - 2));
            }
        } finally {
            showing = false;
        }
    }

    private final class Cell extends ListCell<Matter> {
        private final Label kind = new Label();
        private final Label called = new Label();
        private final Label differs = new Label();
        private final VBox box;

        Cell() {
            kind.getStyleClass().add("matter-kind");
            kind.setMinWidth(USE_PREF_SIZE);
            called.getStyleClass().add("matter-words");
            differs.getStyleClass().add("matter-differs");
            HBox.setHgrow(called, Priority.ALWAYS);
            box = new VBox(2, new HBox(8, kind, called), differs);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Matter matter, boolean empty) {
            super.updateItem(matter, empty);
            if (matter == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            kind.setText(words.kind(matter.kind()));
            called.setText(words.called(matter.shown(), reviewing.session().text()));
            differs.setText(told(matter));
            setAccessibleText(kind.getText() + ", " + called.getText() + ", " + differs.getText());
            setGraphic(box);
        }

        private String told(Matter matter) {
            return switch (matter.state()) {
                case DECIDED -> words.outcome(matter, reviewing);
                case ALIKE -> words.text("state.alike");
                case OPEN, REOPENED -> words.differences(matter, reviewing);
            };
        }
    }
}
