package org.kanttekening.ui.find;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

import org.kanttekening.annotation.Kind;
import org.kanttekening.search.Place;
import org.kanttekening.search.Query;
import org.kanttekening.search.Term;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Switches for what is asked most: which kinds, where text is to stand, what counts in finding it.
final class Switches extends FlowPane {

    private final FindWords words;
    private final Consumer<Supplier<Query>> reworded;
    private final Map<Kind, ToggleButton> kinds = new EnumMap<>(Kind.class);
    private final Map<Term.Matter, ToggleButton> matters = new EnumMap<>(Term.Matter.class);
    private final ToggleButton pattern = new ToggleButton(".*");
    private final ChoiceBox<Optional<Place>> where = new ChoiceBox<>();
    private Query query = Query.ALL;
    private boolean showing;

    /// @param reworded is given how the query becomes another
    /// @param add is run to add a condition
    Switches(FindWords words, Consumer<Supplier<Query>> reworded, Runnable add) {
        super(12, 8);
        this.words = words;
        this.reworded = reworded;
        getStyleClass().add("find-switches");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(kindRow(), matterRow(), whereBox(), addButton(add));
    }

    private HBox kindRow() {
        var row = row();
        for (var kind : Kind.values()) {
            var toggle = toggle(words.kind(kind), words.text("find.kind.help." + kind.term()));
            toggle.setId("find-kind-" + kind.term());
            toggle.setOnAction(_ -> change(() -> Rewording.ofKinds(query, chosenKinds())));
            kinds.put(kind, toggle);
            row.getChildren().add(toggle);
        }
        return row;
    }

    private EnumSet<Kind> chosenKinds() {
        var chosen = EnumSet.noneOf(Kind.class);
        kinds.forEach((kind, toggle) -> {
            if (toggle.isSelected()) {
                chosen.add(kind);
            }
        });
        return chosen;
    }

    private HBox matterRow() {
        var row = row();
        for (var matter : Term.Matter.values()) {
            var toggle =
                    toggle(
                            words.text("find.matter." + matter.term()),
                            words.text("find.matter.help." + matter.term()));
            toggle.setId("find-match-" + matter.term());
            toggle.setOnAction(
                    _ -> change(() -> Rewording.counting(query, matter, toggle.isSelected())));
            matters.put(matter, toggle);
            row.getChildren().add(toggle);
        }
        describe(pattern, words.text("find.pattern.help"));
        pattern.setId("find-pattern");
        pattern.setOnAction(_ -> change(() -> Rewording.asPattern(query, pattern.isSelected())));
        row.getChildren().add(pattern);
        return row;
    }

    private ChoiceBox<Optional<Place>> whereBox() {
        where.setId("find-where");
        where.setAccessibleText(words.text("find.where"));
        where.setTooltip(new Tooltip(words.text("find.where.help")));
        where.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Optional<Place> place) {
                        return place == null || place.isEmpty()
                                ? words.text("find.where.usual")
                                : words.of(place.get());
                    }

                    @Override
                    public Optional<Place> fromString(String text) {
                        throw new UnsupportedOperationException("nobody types here");
                    }
                });
        where.valueProperty()
                .subscribe(place -> {
                    if (place != null && !place.equals(Rewording.place(query))) {
                        change(() -> Rewording.in(query, place));
                    }
                });
        return where;
    }

    private Button addButton(Runnable add) {
        var button = new Button(words.text("find.add"), new FontIcon(Feather.PLUS));
        button.setId("find-add");
        button.setOnAction(_ -> add.run());
        return button;
    }

    /// Shows what a query says.
    void show(Query shown) {
        showing = true;
        query = shown;
        var asked = Rewording.kinds(shown);
        kinds.forEach((kind, toggle) -> toggle.setSelected(asked.contains(kind)));
        boolean text = shown.text().isPresent();
        var counting = Rewording.matters(shown);
        matters.forEach((matter, toggle) -> {
            toggle.setSelected(counting.contains(matter));
            toggle.setDisable(!text);
        });
        pattern.setSelected(Rewording.isPattern(shown));
        pattern.setDisable(!text);
        var place = Rewording.place(shown);
        var offered = new ArrayList<Optional<Place>>();
        offered.add(Optional.empty());
        for (var one : List.of(Place.ARTICLE, Place.WORDS, Place.FIELDS)) {
            offered.add(Optional.of(one));
        }
        if (!offered.contains(place)) {
            offered.add(place);
        }
        where.getItems().setAll(offered);
        where.setValue(place);
        where.setDisable(!text);
        showing = false;
    }

    private void change(Supplier<Query> other) {
        if (!showing) {
            reworded.accept(other);
        }
    }

    private static HBox row() {
        var row = new HBox();
        row.getStyleClass().add("find-toggles");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static ToggleButton toggle(String text, String help) {
        var toggle = new ToggleButton(text);
        describe(toggle, help);
        return toggle;
    }

    private static void describe(ToggleButton toggle, String help) {
        toggle.getStyleClass().add("find-toggle");
        toggle.setTooltip(new Tooltip(help));
        toggle.setAccessibleText(help);
    }
}
