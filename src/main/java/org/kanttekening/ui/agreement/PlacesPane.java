package org.kanttekening.ui.agreement;

import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kanttekening.app.agreement.Behind;
import org.kanttekening.app.agreement.Line;
import org.kanttekening.app.agreement.Place;

import java.util.Optional;
import java.util.function.Consumer;

/// What lies behind a figure: the figure itself, as the same counting gives it, and its passages,
/// those on which people differ or those on which they agree.
final class PlacesPane extends VBox {

    private final FigureWords words;
    private final PlaceList places;
    private final Label figure = new Label();
    private final CheckBox agreed = new CheckBox();
    private Optional<Behind> shown = Optional.empty();

    /// @param open goes to a passage
    PlacesPane(FigureWords words, Consumer<Place> open) {
        this.words = words;
        this.places = new PlaceList(words, open);
        figure.setId("agreement-figure");
        figure.setWrapText(true);
        figure.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(figure, Priority.ALWAYS);
        agreed.setText(words.text("agreement.agreed"));
        agreed.setId("agreement-agreed");
        agreed.setMinWidth(USE_PREF_SIZE);
        agreed.setOnAction(_ -> list());
        var head = new HBox(12, figure, agreed);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("sheet-said");
        VBox.setVgrow(places, Priority.ALWAYS);
        getChildren().setAll(head, places);
    }

    void focus() {
        places.requestFocus();
    }

    boolean hasFocus() {
        return places.isFocused();
    }

    /// @param line of the table, whose figure it is
    void show(Behind all, Line line) {
        shown = Optional.of(all);
        var pair = line.pairs().getFirst();
        figure.setText(
                words.text(
                        "agreement.behind",
                        words.name(line),
                        words.title(
                                all.asked().measure(),
                                line.isOfFolder(),
                                pair.first(),
                                pair.second()),
                        words.value(all.figure()) + " " + words.basis(all.figure()),
                        count(all, false),
                        count(all, true)));
        list();
    }

    private static long count(Behind all, boolean agreed) {
        return all.places().stream().filter(it -> it.agreed() == agreed).count();
    }

    private void list() {
        shown.ifPresent(all -> {
            places.say(
                    words.text(
                            agreed.isSelected()
                                    ? "agreement.places.none-agreed"
                                    : "agreement.places.none"));
            places.show(
                    all.asked().measure(),
                    all.places().stream()
                            .filter(it -> it.agreed() == agreed.isSelected())
                            .toList());
        });
    }
}
