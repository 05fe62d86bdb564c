package org.kanttekening.ui.progress;

import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.kanttekening.app.progress.Filter;
import org.kanttekening.app.progress.State;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Chooses which articles are shown: whose, how far, and whether only what is late.
final class FilterRow extends HBox {

    private final ComboBox<String> person;
    private final ComboBox<Optional<State>> state;
    private final CheckBox overdue = new CheckBox();

    /// @param changed is run when other articles are wanted
    FilterRow(ProgressWords words, Runnable changed) {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        person = box("progress-person", it -> it.isEmpty() ? words.text("everybody") : it);
        person.setAccessibleText(words.text("filter.person"));
        state = box("progress-state", it -> it.map(words::state).orElse(words.text("any-state")));
        state.setAccessibleText(words.text("filter.state"));
        var states = new ArrayList<Optional<State>>();
        states.add(Optional.empty());
        for (var one : State.values()) {
            states.add(Optional.of(one));
        }
        state.getItems().setAll(states);
        state.setValue(Optional.empty());
        person.getItems().setAll("");
        person.setValue("");
        overdue.setText(words.text("overdue"));
        overdue.setId("progress-overdue");
        overdue.setMinWidth(USE_PREF_SIZE);
        person.setOnAction(_ -> changed.run());
        state.setOnAction(_ -> changed.run());
        overdue.setOnAction(_ -> changed.run());
        getChildren().setAll(person, state, overdue);
    }

    /// Offers people; the one that was chosen stays.
    void offer(List<String> people) {
        var all = new ArrayList<String>();
        all.add("");
        all.addAll(people);
        if (!all.equals(person.getItems())) {
            var chosen = person.getValue();
            person.getItems().setAll(all);
            person.setValue(chosen != null && all.contains(chosen) ? chosen : "");
        }
    }

    Filter filter() {
        var who = person.getValue();
        var far = state.getValue();
        return new Filter(
                who == null ? "" : who, far == null ? Optional.empty() : far, overdue.isSelected());
    }

    private static <T> ComboBox<T> box(String id, Function<T, String> name) {
        var box = new ComboBox<T>();
        box.setId(id);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable T value) {
                        return value == null ? "" : name.apply(value);
                    }

                    @Override
                    public @Nullable T fromString(String text) {
                        return null; // nothing is typed here
                    }
                });
        return box;
    }
}
