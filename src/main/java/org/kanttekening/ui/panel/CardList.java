package org.kanttekening.ui.panel;

import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.AnnotationSet;
import org.kanttekening.annotation.Kind;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// One panel's cards in text order. Choosing a card chooses the annotation; choosing one elsewhere
/// brings its card into sight.
public final class CardList extends ListView<Annotation> {

    private static final PseudoClass INCOMPLETE = PseudoClass.getPseudoClass("incomplete");

    private final Supplier<CardText.Source> source;
    private final Consumer<Annotation> chosen;
    private final Label whenEmpty;
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
        setPlaceholder(new Label());
        whenEmpty = empty;
        setCellFactory(_ -> new Card());
        getSelectionModel()
                .selectedItemProperty()
                .subscribe(annotation -> {
                    if (annotation != null && !following) {
                        chosen(annotation);
                    }
                });
    }

    /// Shows these annotations, in their order.
    public void show(List<? extends Annotation> annotations) {
        setPlaceholder(whenEmpty);
        quietly(() -> getItems().setAll(annotations));
    }

    /// Brings the cards of some annotations up to date; all others stay as they are.
    ///
    /// @param kind that is shown here
    /// @param keys of the items that changed, of any kind
    public void update(AnnotationSet annotations, Kind kind, Set<String> keys) {
        var selected =
                Optional.ofNullable(getSelectionModel().getSelectedItem()).map(Annotation::id);
        quietly(() -> {
            for (var key : keys) {
                update(annotations.find(key).filter(it -> it.kind() == kind), key);
            }
            // A list whose only card is replaced chooses none.
            follow(selected);
        });
        // Cards show the names of others, such as their speakers.
        refresh();
    }

    private void update(Optional<Annotation> now, String id) {
        var items = getItems();
        int index = indexOf(id);
        if (now.isEmpty()) {
            if (index >= 0) {
                items.remove(index);
            }
            return;
        }
        var annotation = now.get();
        if (index >= 0 && AnnotationSet.ORDER.compare(items.get(index), annotation) == 0) {
            items.set(index, annotation);
            return;
        }
        if (index >= 0) {
            items.remove(index);
        }
        int place = Collections.binarySearch(items, annotation, AnnotationSet.ORDER);
        items.add(place < 0 ? -place - 1 : place, annotation);
    }

    private void quietly(Runnable change) {
        boolean before = following;
        following = true;
        try {
            change.run();
        } finally {
            following = before;
        }
    }

    /// Selects the card of an annotation and brings it into sight.
    public void follow(Optional<String> id) {
        quietly(() -> {
            int index = id.map(this::indexOf).orElse(-1);
            if (index < 0) {
                getSelectionModel().clearSelection();
            } else if (getSelectionModel().getSelectedIndex() != index) {
                getSelectionModel().clearAndSelect(index);
                getFocusModel().focus(index);
                scrollIntoSight(index);
            }
        });
    }

    /// Once the cards have been laid out, since only then it is known which can be seen; a card
    /// that can be seen stays where it is.
    private void scrollIntoSight(int index) {
        Platform.runLater(() -> {
            boolean still = getSelectionModel().getSelectedIndex() == index;
            if (still && !isInSight(index)) {
                scrollTo(Math.max(0, index - 1));
            }
        });
    }

    private boolean isInSight(int index) {
        if (!(lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
            return false;
        }
        var first = flow.getFirstVisibleCell();
        var last = flow.getLastVisibleCell();
        if (first == null || last == null || index < first.getIndex() || index > last.getIndex()) {
            return false;
        }
        var card = flow.getCell(index);
        double top = flow.sceneToLocal(card.localToScene(0, 0)).getY();
        return top >= 0 && top + Math.min(card.getHeight(), flow.getHeight()) <= flow.getHeight();
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
