package org.kanttekening.ui.window;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;
import org.kanttekening.app.Command;
import org.kanttekening.app.Commands;
import org.kanttekening.app.KeyMap;
import org.kanttekening.app.KeyStroke;
import org.kanttekening.ui.KeyStrokes;

import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Turns keys into commands before any control sees them.
///
/// Characters are matched as they are typed, since keyboards differ in where they have `[` or `?`;
/// keys that type nothing, and keys with Ctrl or Alt, as they are pressed.
final class KeyDispatcher {

    /// Where the focus is, as far as keys care.
    enum Place {
        /// In the article: every key is a command.
        ARTICLE,
        /// In a list of cards: letters are commands, Tab and arrows are the list's.
        CARDS,
        /// Where colleagues' tags are compared: every key is a command of that.
        REVIEW,
        /// Where text is typed, or in another control: only what works anywhere.
        ELSEWHERE,
        /// In the fields of the chosen annotation: as elsewhere, but Esc is theirs.
        FIELDS,
        /// In something that lies over the window: it has all keys for itself.
        OVERLAY
    }

    private final Commands commands;
    private final Supplier<KeyMap> keys;
    private final Supplier<Place> place;
    private final Predicate<KeyEvent> first;
    private final Consumer<Command> refused;

    /// @param first is offered each pressed key before the commands are
    /// @param refused is told of a command whose key was pressed where it cannot be given
    KeyDispatcher(
            Commands commands,
            Supplier<KeyMap> keys,
            Supplier<Place> place,
            Predicate<KeyEvent> first,
            Consumer<Command> refused) {
        this.commands = commands;
        this.keys = keys;
        this.place = place;
        this.first = first;
        this.refused = refused;
    }

    void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scene.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(KeyEvent event) {
        if (first.test(event)) {
            event.consume();
            return;
        }
        if (place.get() == Place.OVERLAY || isTextUndo(event)) {
            return;
        }
        KeyStrokes.pressed(event).filter(this::give).ifPresent(_ -> event.consume());
    }

    private void typed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        switch (place.get()) {
            case ARTICLE, CARDS, REVIEW -> {}
            case ELSEWHERE, FIELDS, OVERLAY -> {
                return;
            }
        }
        boolean locked = Platform.isKeyLocked(KeyCode.CAPS).orElse(false);
        KeyStroke.typed(event.getCharacter(), locked)
                .filter(this::give)
                .ifPresent(_ -> event.consume());
    }

    /// Whether Ctrl+Z takes back what is being typed, rather than the last gesture.
    private static boolean isTextUndo(KeyEvent event) {
        return event.isShortcutDown()
                && event.getTarget() instanceof TextInputControl field
                && switch (event.getCode()) {
                    case Z -> event.isShiftDown() ? field.isRedoable() : field.isUndoable();
                    case Y -> field.isRedoable();
                    default -> false;
                };
    }

    private boolean give(KeyStroke stroke) {
        var scope = place.get() == Place.REVIEW ? Command.Scope.REVIEW : Command.Scope.ARTICLE;
        var command = keys.get().command(stroke, scope).filter(it -> works(it, stroke));
        boolean given = command.map(commands::run).orElse(false);
        if (!given) {
            command.filter(it -> it != Command.BACK_TO_TEXT).ifPresent(refused);
        }
        return given;
    }

    private boolean works(Command command, KeyStroke stroke) {
        var now = place.get();
        if (now == Place.ARTICLE || now == Place.REVIEW) {
            return true;
        }
        if (now == Place.FIELDS && command == Command.BACK_TO_TEXT) {
            return false;
        }
        if (command.scope() == Command.Scope.ANYWHERE) {
            return now == Place.CARDS || !stroke.types();
        }
        return now == Place.CARDS && command != Command.ROUND_OVERLAPPING;
    }

    /// Whether a node is, or lies within, another.
    static boolean within(@Nullable Node node, Node ancestor) {
        @Nullable Node step = node;
        while (step != null) {
            if (step.equals(ancestor)) {
                return true;
            }
            step = step.getParent();
        }
        return false;
    }
}
