package org.kanttekening.ui.window;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.kanttekening.app.Command;
import org.kanttekening.app.Commands;
import org.kanttekening.app.KeyMap;
import org.kanttekening.app.Messages;
import org.kanttekening.ui.palette.KeyNames;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Menus drawn from the table of commands; what cannot be given now is faint.
final class CommandMenus {

    private static final List<Command> AT_TEXT =
            List.of(
                    Command.TAG_QUOTE,
                    Command.TAG_ACTOR,
                    Command.TAG_DECISION,
                    Command.SOURCE,
                    Command.CUE,
                    Command.ADD_SEGMENT,
                    Command.INTO_FIELDS,
                    Command.REMOVE,
                    Command.FIND_IN_ARTICLE);

    private final Messages messages;
    private final Commands commands;
    private final Supplier<KeyMap> keys;

    CommandMenus(Messages messages, Commands commands, Supplier<KeyMap> keys) {
        this.messages = messages;
        this.commands = commands;
        this.keys = keys;
    }

    /// Fills the window's menu each time it opens.
    ///
    /// @param recent the folders opened before, the last first
    void fill(MenuButton button, Supplier<List<String>> recent, Consumer<String> reopen) {
        button.setOnShowing(_ -> {
            button.getItems().clear();
            for (var group : Command.Group.values()) {
                var menu = menu(group);
                if (group == Command.Group.FILE) {
                    menu.getItems().add(2, recent(recent.get(), reopen));
                }
                button.getItems().add(menu);
            }
        });
        // A menu button without items does not open.
        button.getItems().add(new SeparatorMenuItem());
    }

    ContextMenu atText() {
        var menu = new ContextMenu();
        menu.setOnShowing(_ -> menu.getItems().setAll(AT_TEXT.stream().map(this::item).toList()));
        menu.getItems().add(new SeparatorMenuItem());
        return menu;
    }

    private Menu menu(Command.Group group) {
        var menu = new Menu(messages.text("group." + group.name().toLowerCase(Locale.ROOT)));
        for (var command : Command.values()) {
            if (command.group() == group) {
                menu.getItems().add(item(command));
            }
        }
        return menu;
    }

    private MenuItem item(Command command) {
        var shown = KeyNames.shown(messages, keys.get().of(command));
        var item = new MenuItem(messages.text(command.nameKey()));
        item.setDisable(!commands.isEnabled(command));
        item.setOnAction(_ -> commands.run(command));
        if (!shown.isEmpty()) {
            var label = new javafx.scene.control.Label(shown);
            label.getStyleClass().add("key");
            item.setGraphic(label);
        }
        return item;
    }

    private Menu recent(List<String> folders, Consumer<String> reopen) {
        var menu = new Menu(messages.text("window.recent"));
        menu.setDisable(folders.isEmpty());
        for (var folder : folders) {
            var item = new MenuItem(folder);
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> reopen.accept(folder));
            menu.getItems().add(item);
        }
        return menu;
    }
}
