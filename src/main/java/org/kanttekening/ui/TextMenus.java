package org.kanttekening.ui;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;

import org.jspecify.annotations.Nullable;
import org.kanttekening.app.Messages;

/// The menu on the right mouse button in fields for text, in the language of the window: the
/// toolkit's own speaks that of the machine, and no Dutch.
public final class TextMenus {

    private final Messages messages;
    private final ContextMenu menu = new ContextMenu();

    private TextMenus(Messages messages) {
        this.messages = messages;
    }

    public static void install(Scene scene, Messages messages) {
        var menus = new TextMenus(messages);
        scene.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, menus::asked);
    }

    private void asked(ContextMenuEvent event) {
        var field = field(event.getTarget());
        if (field == null || field.getContextMenu() != null) {
            return;
        }
        event.consume();
        field.requestFocus();
        fill(field);
        menu.show(field, event.getScreenX(), event.getScreenY());
    }

    private static @Nullable TextInputControl field(Object target) {
        @Nullable Node node = target instanceof Node clicked ? clicked : null;
        while (node != null) {
            if (node instanceof TextInputControl field) {
                return field;
            }
            node = node.getParent();
        }
        return null;
    }

    private void fill(TextInputControl field) {
        boolean selected = !field.getSelectedText().isEmpty();
        boolean editable = field.isEditable() && !field.isDisabled();
        boolean clipped = Clipboard.getSystemClipboard().hasString();
        menu.getItems()
                .setAll(
                        item("edit.undo", editable && field.isUndoable(), field::undo),
                        item("edit.redo", editable && field.isRedoable(), field::redo),
                        new SeparatorMenuItem(),
                        item("edit.cut", editable && selected, field::cut),
                        item("edit.copy", selected, field::copy),
                        item("edit.paste", editable && clipped, field::paste),
                        item(
                                "edit.delete",
                                editable && selected,
                                () -> field.deleteText(field.getSelection())),
                        new SeparatorMenuItem(),
                        item("edit.select-all", field.getLength() > 0, field::selectAll));
    }

    private MenuItem item(String key, boolean enabled, Runnable does) {
        var item = new MenuItem(messages.text(key));
        item.setId(key.replace('.', '-'));
        item.setDisable(!enabled);
        item.setOnAction(_ -> does.run());
        return item;
    }
}
