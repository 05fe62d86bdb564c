package org.kanttekening.ui.review;

import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.kanttekening.annotation.Kind;
import org.kanttekening.app.review.Filter;
import org.kanttekening.app.review.Reviewing;
import org.kanttekening.review.compare.Difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Which of what is left to decide is listed: of a kind, of a person, with a sort of difference.
final class FilterBar extends FlowPane {

    private final ReviewWords words;
    private final Reviewing reviewing;
    private final ComboBox<Optional<Kind>> kind;
    private final ComboBox<Optional<String>> person;
    private final ComboBox<Optional<Difference>> difference;
    private boolean showing;

    FilterBar(ReviewWords words, Reviewing reviewing) {
        super(4, 4);
        this.words = words;
        this.reviewing = reviewing;
        getStyleClass().add("review-filters");
        kind = box("kind", List.of(Kind.values()), words::kind, Filter::ofKind);
        person = box("person", List.of(), reviewing.names()::of, Filter::ofPerson);
        difference =
                box(
                        "difference",
                        List.of(Difference.values()),
                        words::difference,
                        Filter::ofDifference);
        getChildren().setAll(kind, person, difference);
        show();
    }

    /// Shows what is filtered by, and by whom it can be.
    void show() {
        showing = true;
        try {
            var people = new ArrayList<Optional<String>>();
            people.add(Optional.empty());
            reviewing.names().order().forEach(who -> people.add(Optional.of(who)));
            person.setConverter(shown("person", reviewing.names()::of));
            person.getItems().setAll(people);
            kind.setValue(reviewing.filter().kind());
            person.setValue(reviewing.filter().person());
            difference.setValue(reviewing.filter().difference());
        } finally {
            showing = false;
        }
    }

    private interface Changed<T> {
        Filter of(Filter filter, Optional<T> value);
    }

    private <T> ComboBox<Optional<T>> box(
            String name, List<T> values, Function<T, String> called, Changed<T> changed) {
        var box = new ComboBox<Optional<T>>();
        box.setId("review-filter-" + name);
        box.setAccessibleText(words.text("filter." + name));
        box.getItems().add(Optional.empty());
        values.forEach(value -> box.getItems().add(Optional.of(value)));
        box.setConverter(shown(name, called));
        box.valueProperty()
                .subscribe(value -> {
                    if (!showing && value != null) {
                        reviewing.filter(changed.of(reviewing.filter(), value));
                    }
                });
        return box;
    }

    private <T> StringConverter<Optional<T>> shown(String name, Function<T, String> called) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable Optional<T> value) {
                return value == null
                        ? ""
                        : value.map(called).orElseGet(() -> words.text("filter." + name));
            }

            @Override
            public Optional<T> fromString(String text) {
                return Optional.empty();
            }
        };
    }
}
