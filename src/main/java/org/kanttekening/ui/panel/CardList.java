package org.kanttekening.ui.panel;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kanttekening.annotation.Annotation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// One panel's cards in text order. Choosing a card chooses the annotation; choosing one elsewhere
/// brings its card into sight.
public final class CardList extends ListView<Annotation> {

    private static final PseudoClass INCOMPLETE = PseudoClass.getPseudoClass("incomplete");

    private final Supplier<CardText.Source> source;
    private final Consumer<Annotation> chosen;
    private boolean following;

    /// @param emptyText what stands there when there are no cards
    public CardList(
            String name,
            String emptyText,
            Supplier<CardText.Source> source,
            Consumer<Annotation> chosen) {
        this.source = source;
        this.chosen = chosen;
        getStyleClass().add("cards");
        setAccessibleText(name);
        var empty = new Label(emptyText);
        empty.setWrapText(true);
        empty.getStyleClass().add("placeholder-text");
        setPlaceholder(empty);
        setCellFactory(_ -> new Card());
        getSelectionModel()
                .selectedItemProperty()
                .subscribe(annotation -> {
                    if (annotation != null && !following) {
                        chosen(annotation);
                    }
                });
    }

    /// Shows these annotations; cards whose annotation is the same stay as they are.
    public void show(List<? extends Annotation> annotations) {
        following = true;
        try {
            var items = getItems();
            if (items.size() == annotations.size()) {
                for (int i = 0; i < items.size(); i++) {
                    if (!items.get(i).equals(annotations.get(i))) {
                        items.set(i, annotations.get(i));
                    }
                }
            } else {
                var selected = getSelectionModel().getSelectedItem();
                items.setAll(annotations);
                follow(Optional.ofNullable(selected).map(Annotation::id));
            }
        } finally {
            following = false;
        }
    }

    /// Draws all cards anew, since names they show have changed.
    public void redraw() {
        refresh();
    }

    /// Selects the card of an annotation and brings it into sight.
    public void follow(Optional<String> id) {
        boolean before = following;
        following = true;
        try {
            int index = id.map(this::indexOf).orElse(-1);
            if (index < 0) {
                getSelectionModel().clearSelection();
            } else if (getSelectionModel().getSelectedIndex() != index) {
                getSelectionModel().clearAndSelect(index);
                getFocusModel().focus(index);
                scrollIntoSight(index);
            }
        } finally {
            following = before;
        }
    }

    private void scrollIntoSight(int index) {
        scrollTo(Math.max(0, index - 1));
    }

    private int indexOf(String id) {
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private void chosen(Annotation annotation) {
        chosen.accept(annotation);
    }

    private final class Card extends ListCell<Annotation> {
        private final Label heading = new Label();
        private final Label number = new Label();
        private final Label words = new Label();
        private final Label facts = new Label();
        private final Label lacking = new Label();
        private final VBox box;

        Card() {
            heading.getStyleClass().add("heading");
            heading.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(heading, Priority.ALWAYS);
            number.getStyleClass().add("number");
            number.setMinWidth(Region.USE_PREF_SIZE);
            words.getStyleClass().add("words");
            words.setWrapText(true);
            words.setMaxHeight(60);
            facts.getStyleClass().add("facts");
            facts.setWrapText(true);
            lacking.getStyleClass().add("lacking");
            lacking.setWrapText(true);
            box = new VBox(3, new HBox(8, heading, number), words, facts, lacking);
            box.getStyleClass().add("card");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Annotation annotation, boolean empty) {
            super.updateItem(annotation, empty);
            if (empty || annotation == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            var text = CardText.of(annotation, source.get());
            heading.setText(text.heading());
            number.setText(String.valueOf(getIndex() + 1));
            words.setText(text.words());
            facts.setText(String.join(" · ", text.facts()));
            lacking.setText(
                    text.lacking().isEmpty()
                            ? ""
                            : source.get()
                                    .messages()
                                    .text("card.lacks", String.join(", ", text.lacking())));
            for (var line : List.of(words, facts, lacking)) {
                line.setVisible(!line.getText().isEmpty());
                line.setManaged(line.isVisible());
            }
            box.pseudoClassStateChanged(INCOMPLETE, !text.lacking().isEmpty());
            setAccessibleText(
                    String.join(
                            ". ",
                            List.of(
                                    text.heading(),
                                    text.words(),
                                    facts.getText(),
                                    lacking.getText())));
            if (!Objects.equals(getGraphic(), box)) {
                setGraphic(box);
            }
        }
    }
}
