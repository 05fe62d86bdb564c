package org.kanttekening.ui.find;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

import org.kanttekening.annotation.Kind;
import org.kanttekening.app.find.Acting;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What can be done with the ticked hits.
final class ActBar extends FlowPane {

    private final FindWords words;
    private final Label count = new Label();
    private final MenuButton tag = new MenuButton();
    private final Map<Kind, MenuItem> tags = new EnumMap<>(Kind.class);
    private final Button change = new Button();
    private final Button remove = new Button();
    private final Button export = new Button();
    private final Button undo = new Button();
    private final Button redo = new Button();

    /// What the buttons do.
    interface Deeds {
        void tag(Kind kind);

        void change();

        void remove();

        void export();

        /// Undoes the last deed, or does again the last undone.
        void move(boolean undo);
    }

    ActBar(FindWords words, Deeds deeds) {
        super(8, 8);
        this.words = words;
        setId("find-act");
        getStyleClass().add("find-act");
        count.setId("find-ticked");
        count.setMinWidth(Region.USE_PREF_SIZE);
        for (var kind : Kind.values()) {
            var item = new MenuItem(words.text("find.tag." + kind.term()));
            item.setId("find-tag-" + kind.term());
            item.setOnAction(_ -> deeds.tag(kind));
            tags.put(kind, item);
            tag.getItems().add(item);
        }
        tag.setText(words.text("find.tag"));
        tag.setId("find-tag");
        button(change, "find.change", deeds::change);
        button(remove, "find.remove", deeds::remove);
        button(export, "find.export", deeds::export);
        button(undo, "find.undo", () -> deeds.move(true));
        button(redo, "find.redo", () -> deeds.move(false));
        undo.managedProperty().bind(undo.visibleProperty());
        redo.managedProperty().bind(redo.visibleProperty());
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(count, tag, change, remove, undo, redo, export);
    }

    private void button(Button button, String key, Runnable deed) {
        button.setText(words.text(key));
        button.setId(key.replace('.', '-'));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> deed.run());
    }

    /// Whether anything can be done.
    boolean canDo() {
        return buttons().findFirst().isPresent();
    }

    void focus() {
        buttons().findFirst().ifPresent(Node::requestFocus);
    }

    private Stream<ButtonBase> buttons() {
        return Stream.of(tag, change, remove, undo, redo, export)
                .filter(it -> it.isVisible() && !it.isDisabled());
    }

    /// @param shown hits there are to tick
    /// @param ticked of these
    /// @param able what can be done with the ticked ones
    /// @param movable whether the last deed can be undone, or the last undone be done again
    void show(int shown, int ticked, Acting.Able able, Predicate<Boolean> movable) {
        var said =
                ticked == 0
                        ? words.text("find.ticked.none")
                        : words.text("find.ticked", ticked, shown);
        count.setText(
                able.others() == 0 ? said : said + words.text("find.ticked.others", able.others()));
        tag.setDisable(able.words() == 0);
        change.setDisable(able.own() == 0);
        remove.setDisable(able.own() == 0);
        export.setDisable(shown == 0);
        undo.setVisible(movable.test(true));
        redo.setVisible(movable.test(false));
    }
}
