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

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// One panel's cards in text order. Choosing a card chooses the annotation; choosing one elsewhere
/// brings its card into sight.
///
/// A list that is not brought up takes changes in when it is, since until then nobody sees them.
public final class CardList extends ListView<Annotation> {

    private static final PseudoClass INCOMPLETE = PseudoClass.getPseudoClass("incomplete");
    private static final int MOST_STEPS = 4;

    private final Kind kind;
    private final Supplier<CardText.Source> source;
    private final Consumer<Annotation> chosen;
    private final Label whenEmpty;

    /// All that were ever made; the list uses them again and again.
    private final List<Card> cards = new ArrayList<>();

    private final Set<String> waiting = new LinkedHashSet<>();

    /// The annotations in the list, by their ids.
    private final Map<String, Annotation> listed = new HashMap<>();

    private AnnotationSet annotations = AnnotationSet.EMPTY;
    private Optional<String> followed = Optional.empty();
    private boolean another;
    private boolean following;

    /// @param kind that is shown here
    /// @param emptyText what stands there when there are no cards
    public CardList(
            Kind kind,
            String name,
            String emptyText,
            Supplier<CardText.Source> source,
            Consumer<Annotation> chosen) {
        this.kind = kind;
        this.source = source;
        this.chosen = chosen;
        getStyleClass().add("cards");
        setAccessibleText(name);
        setVisible(false);
        setManaged(false);
        var empty = new Label(emptyText);
        empty.setWrapText(true);
        empty.getStyleClass().add("placeholder-text");
        setPlaceholder(new Label());
        whenEmpty = empty;
        setCellFactory(_ -> newCard());
        getSelectionModel()
                .selectedItemProperty()
                .subscribe(annotation -> {
                    if (annotation != null && !following) {
                        chosen(annotation);
                    }
                });
    }

    private Card newCard() {
        var card = new Card();
        cards.add(card);
        return card;
    }

    /// Shows another article's annotations.
    public void show(AnnotationSet all) {
        annotations = all;
        followed = Optional.empty();
        another = true;
        catchUp();
    }

    /// Brings the cards of some annotations up to date, and of those that show their names; all
    /// others stay as they are.
    ///
    /// @param keys of the items that changed, of any kind
    public void update(AnnotationSet now, Set<String> keys) {
        annotations = now;
        waiting.addAll(keys);
        catchUp();
    }

    /// Has the cards say anew what is loose about their annotations, which are the same.
    public void renew() {
        cards.forEach(Card::renew);
    }

    /// Puts the list into sight or out of it.
    public void bringUp(boolean up) {
        if (up == isVisible()) {
            return;
        }
        setVisible(up);
        setManaged(up);
        catchUp();
        follow(followed);
    }

    /// Selects the card of an annotation and brings it into sight.
    public void follow(Optional<String> id) {
        followed = id;
        if (isVisible()) {
            quietly(() -> select(id));
        }
    }

    private void select(Optional<String> id) {
        int index = id.map(this::indexOf).orElse(-1);
        if (index < 0) {
            getSelectionModel().clearSelection();
        } else if (getSelectionModel().getSelectedIndex() != index) {
            getSelectionModel().clearAndSelect(index);
            getFocusModel().focus(index);
            scrollIntoSight(index);
        }
    }

    private void catchUp() {
        if (!isVisible()) {
            return;
        }
        if (another) {
            setPlaceholder(whenEmpty);
            quietly(this::list);
        } else if (!waiting.isEmpty()) {
            quietly(this::takeIn);
            cards.forEach(Card::renew);
        }
        another = false;
        waiting.clear();
    }

    private void list() {
        var mine = annotations.all().stream().filter(it -> it.kind() == kind).toList();
        listed.clear();
        mine.forEach(it -> listed.put(it.id(), it));
        getItems().setAll(mine);
    }

    private void takeIn() {
        for (var key : waiting) {
            update(annotations.find(key).filter(it -> it.kind() == kind), key);
        }
        // A list whose only card is replaced chooses none.
        select(followed);
    }

    private void update(Optional<Annotation> now, String id) {
        var items = getItems();
        int index = indexOf(id);
        if (now.isEmpty()) {
            if (index >= 0) {
                remove(index);
            }
            return;
        }
        var annotation = now.get();
        if (index >= 0 && AnnotationSet.ORDER.compare(items.get(index), annotation) == 0) {
            items.set(index, annotation);
            listed.put(id, annotation);
            return;
        }
        if (index >= 0) {
            remove(index);
        }
        int place = Collections.binarySearch(items, annotation, AnnotationSet.ORDER);
        items.add(place < 0 ? -place - 1 : place, annotation);
        listed.put(id, annotation);
    }

    /// Where the chosen one goes, the list would look through all others for one to choose.
    private void remove(int index) {
        if (getSelectionModel().getSelectedIndex() == index) {
            getSelectionModel().clearSelection();
        }
        listed.remove(getItems().remove(index).id());
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

    /// A card that can be seen stays where it is, which is known only once the cards have been laid
    /// out; where it cannot be among those that are seen now, these are not laid out in vain. The
    /// list guesses the height of a card that it has not measured yet, and then scrolls too little;
    /// with each step it knows more.
    private void scrollIntoSight(int index) {
        boolean far = flow().map(flow -> isFar(index, flow)).orElse(false);
        if (far) {
            scrollTo(Math.max(0, index - 1));
        }
        onceLaidOut(() -> {
            if (!far && isOutOfSight(index)) {
                scrollTo(Math.max(0, index - 1));
            }
            for (int step = 0; step < MOST_STEPS && isOutOfSight(index); step++) {
                flow().ifPresent(flow -> flow.scrollTo(index));
            }
        });
    }

    /// In the same frame, after its layout.
    private void onceLaidOut(Runnable task) {
        var scene = getScene();
        if (scene == null) {
            Platform.runLater(task);
            return;
        }
        scene.addPostLayoutPulseListener(
                new Runnable() {
                    @Override
                    public void run() {
                        scene.removePostLayoutPulseListener(this);
                        task.run();
                    }
                });
        Platform.requestNextPulse();
    }

    private static boolean isFar(int index, VirtualFlow<?> flow) {
        var first = flow.getFirstVisibleCell();
        var last = flow.getLastVisibleCell();
        return first != null
                && last != null
                && (index < first.getIndex() || index > last.getIndex() + 1);
    }

    private boolean isOutOfSight(int index) {
        if (getParent() != null) {
            getParent().layout();
        }
        return getSelectionModel().getSelectedIndex() == index
                && !flow().map(flow -> isInSight(index, flow)).orElse(false);
    }

    private Optional<VirtualFlow<?>> flow() {
        return lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                ? Optional.of(flow)
                : Optional.empty();
    }

    private static boolean isInSight(int index, VirtualFlow<?> flow) {
        var first = flow.getFirstVisibleCell();
        var last = flow.getLastVisibleCell();
        if (first == null || last == null || index < first.getIndex() || index > last.getIndex()) {
            return false;
        }
        var card = flow.getCell(index);
        double top = flow.sceneToLocal(card.localToScene(0, 0)).getY();
        return top >= 0 && top + Math.min(card.getHeight(), flow.getHeight()) <= flow.getHeight();
    }

    /// Found by the order of the list: going through thousands of cards takes longer than all else
    /// that a key does.
    private int indexOf(String id) {
        var annotation = listed.get(id);
        return annotation == null
                ? -1
                : Math.max(
                        -1, Collections.binarySearch(getItems(), annotation, AnnotationSet.ORDER));
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
            fill(annotation);
            if (!Objects.equals(getGraphic(), box)) {
                setGraphic(box);
            }
        }

        /// Shows the names of others, such as its speakers, as they are now. A card whose own
        /// annotation has become another is given that one by the list.
        void renew() {
            var annotation = getItem();
            boolean still =
                    annotation != null
                            && getIndex() < getItems().size()
                            && getItems().get(getIndex()).equals(annotation);
            if (still) {
                fill(annotation);
            }
        }

        private void fill(Annotation annotation) {
            var text = CardText.of(annotation, source.get());
            heading.setText(text.heading());
            number.setText(String.valueOf(getIndex() + 1));
            words.setText(text.words());
            facts.setText(String.join(" · ", text.facts()));
            lacking.setText(text.loose(source.get().messages()));
            for (var line : List.of(words, facts, lacking)) {
                line.setVisible(!line.getText().isEmpty());
                line.setManaged(line.isVisible());
            }
            box.pseudoClassStateChanged(INCOMPLETE, !lacking.getText().isEmpty());
            setAccessibleText(
                    String.join(
                            ". ",
                            List.of(
                                    text.heading(),
                                    text.words(),
                                    facts.getText(),
                                    lacking.getText())));
        }
    }
}
