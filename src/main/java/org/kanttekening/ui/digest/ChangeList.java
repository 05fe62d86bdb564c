package org.kanttekening.ui.digest;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.AnnotationSet;
import org.kanttekening.annotation.Field;
import org.kanttekening.app.digest.DigestOrder;
import org.kanttekening.app.digest.FolderDigest;
import org.kanttekening.app.digest.FolderDigest.Change;
import org.kanttekening.ui.form.FieldText;
import org.kanttekening.ui.form.SetValues;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What was changed, one after another: in which words, what the person had and what stands, why,
/// and what was remarked on it.
final class ChangeList extends ListView<Change> {

    private final DigestAround around;
    private final Consumer<Change> open;
    private DigestOrder order;
    private Optional<FolderDigest> shown = Optional.empty();

    /// @param open goes to the passage
    ChangeList(DigestAround around, Consumer<Change> open) {
        this.around = around;
        this.open = open;
        this.order = around.order().get();
        setId("digest-changes");
        getStyleClass().addAll("place-list", "digest-list");
        setAccessibleText(around.text("list"));
        setCellFactory(_ -> new ChangeCell());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// The one that is chosen stays chosen where it is still there.
    void show(FolderDigest digest) {
        var changes = digest.changes();
        var chosen = getSelectionModel().getSelectedItem();
        order = around.order().get();
        shown = Optional.of(digest);
        getItems().setAll(changes);
        int index = 0;
        for (int i = 0; i < changes.size(); i++) {
            if (chosen != null && isSame(changes.get(i), chosen)) {
                index = i;
            }
        }
        if (!changes.isEmpty()) {
            getSelectionModel().select(index);
            scrollTo(index);
        }
    }

    void say(String nothing) {
        var label = new Label(nothing);
        label.getStyleClass().add("placeholder-text");
        label.setWrapText(true);
        setPlaceholder(label);
    }

    private static boolean isSame(Change one, Change other) {
        return one.in().name().equals(other.in().name())
                && one.entry().shown().id().equals(other.entry().shown().id());
    }

    private void pressed(KeyEvent event) {
        var chosen = getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && chosen != null) {
            event.consume();
            open.accept(chosen);
        }
    }

    private final class ChangeCell extends ListCell<Change> {

        ChangeCell() {
            setPrefWidth(0);
            setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && getItem() != null) {
                    open.accept(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Change change, boolean empty) {
            super.updateItem(change, empty);
            if (empty || change == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            var lines = new Lines(change);
            setAccessibleText(String.join(", ", lines.said));
            setGraphic(lines.box);
        }
    }

    /// The lines of one change.
    private final class Lines {
        private final VBox box = new VBox(2);
        private final List<String> said = new ArrayList<>();
        private final Change change;

        Lines(Change change) {
            this.change = change;
            box.setMinHeight(Region.USE_PREF_SIZE);
            var entry = change.entry();
            var text = change.in().text();
            add("digest-article", change.in().name());
            add(
                    "digest-words",
                    around.messages().text("review.kind." + entry.kind().term())
                            + " · "
                            + SetValues.called(entry.shown(), text)
                            + " · "
                            + String.join(", ", order.changed(entry)));
            entry.mine()
                    .ifPresent(mine ->
                            entry.agreed()
                                    .ifPresent(stands ->
                                            entry.fields().forEach(it -> field(it, mine, stands))));
            shown.ifPresent(
                    digest -> order.told(digest, change).forEach(it -> add("digest-told", it)));
        }

        private void field(Field<?, ?> field, Annotation mine, Annotation stands) {
            var had = fields(change.in().mine().annotations());
            var now = fields(change.in().agreed().annotations());
            add("digest-field", had.name(mine.kind(), field));
            add("digest-had", around.text("had", filled(had.of(mine, field))));
            add("digest-now", around.text("now", filled(now.of(stands, field))));
        }

        private String filled(String value) {
            return value.isEmpty() ? around.text("empty") : value;
        }

        private FieldText fields(AnnotationSet set) {
            return new FieldText(
                    new SetValues(change.in().text(), set, around.messages()), order.zone());
        }

        private void add(String style, String text) {
            var label = new Label(text);
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            label.getStyleClass().add(style);
            said.add(text);
            box.getChildren().add(label);
        }
    }
}
