package org.kanttekening.ui.agreement;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;
import org.kanttekening.app.agreement.Place;
import org.kanttekening.review.agreement.Measure;

import java.util.List;
import java.util.function.Consumer;

/// The passages behind a figure: each in its words, with what both people say of it.
final class PlaceList extends ListView<Place> {

    private final FigureWords words;
    private final Consumer<Place> open;
    private Measure measure = Measure.QUOTES_OF_FIRST;

    PlaceList(FigureWords words, Consumer<Place> open) {
        this.words = words;
        this.open = open;
        setId("agreement-places");
        getStyleClass().add("place-list");
        setAccessibleText(words.text("agreement.places"));
        setCellFactory(_ -> new PlaceCell());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void show(Measure of, List<Place> places) {
        measure = of;
        getItems().setAll(places);
        if (!places.isEmpty()) {
            getSelectionModel().select(0);
            scrollTo(0);
        }
    }

    void say(String nothing) {
        var label = new Label(nothing);
        label.getStyleClass().add("placeholder-text");
        label.setWrapText(true);
        setPlaceholder(label);
    }

    private void pressed(KeyEvent event) {
        var chosen = getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && chosen != null) {
            event.consume();
            open.accept(chosen);
        }
    }

    private final class PlaceCell extends ListCell<Place> {
        private final Label article = new Label();
        private final Text before = new Text();
        private final Text found = new Text();
        private final Text after = new Text();
        private final TextFlow context = new TextFlow(before, found, after);
        private final Label first = new Label();
        private final Label second = new Label();
        private final VBox lines = new VBox(2, article, context, first, second);

        PlaceCell() {
            setPrefWidth(0);
            article.getStyleClass().add("hint");
            found.getStyleClass().add("place-found");
            for (var label : List.of(first, second)) {
                label.setWrapText(true);
                label.setMinHeight(Region.USE_PREF_SIZE);
            }
            lines.setMinHeight(Region.USE_PREF_SIZE);
            setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && getItem() != null) {
                    open.accept(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Place place, boolean empty) {
            super.updateItem(place, empty);
            if (empty || place == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            article.setText(
                    words.text(
                            place.agreed() ? "agreement.place.agreed" : "agreement.place.differs",
                            place.article(),
                            place.weight()));
            before.setText(place.before());
            found.setText(place.words());
            after.setText(place.after());
            first.setText(says(place.first(), place.firstSays()));
            second.setText(says(place.second(), place.secondSays()));
            setAccessibleText(
                    String.join(
                            ", ",
                            article.getText(),
                            place.words(),
                            first.getText(),
                            second.getText()));
            setGraphic(lines);
        }

        private String says(String who, String said) {
            return words.text("agreement.says", who, words.said(measure, said));
        }
    }
}
