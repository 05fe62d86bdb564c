package org.kanttekening.ui.window;

import javafx.scene.Node;
import javafx.scene.Scene;

import org.jspecify.annotations.Nullable;
import org.kanttekening.app.Command;
import org.kanttekening.app.Condition;
import org.kanttekening.app.KeyMap;
import org.kanttekening.app.Messages;
import org.kanttekening.ui.form.FormView;
import org.kanttekening.ui.palette.KeyNames;

import java.util.List;
import java.util.stream.Stream;

/// The keys most wanted where the focus now is, in a line.
final class Hint {

    private static final List<Command> ARTICLE =
            List.of(
                    Command.TAG_QUOTE,
                    Command.TAG_ACTOR,
                    Command.TAG_DECISION,
                    Command.WIDEN,
                    Command.KEYS);
    private static final List<Command> QUOTE =
            List.of(
                    Command.SOURCE,
                    Command.CUE,
                    Command.SAME_SPEAKER,
                    Command.ADD_SEGMENT,
                    Command.MOVE_START,
                    Command.MOVE_END,
                    Command.INTO_FIELDS);
    private static final List<Command> ACTOR =
            List.of(
                    Command.TAG_ACTOR,
                    Command.PARTS,
                    Command.ADD_SEGMENT,
                    Command.MOVE_START,
                    Command.MOVE_END,
                    Command.INTO_FIELDS);
    private static final List<Command> DECISION =
            List.of(
                    Command.TAG_DECISION,
                    Command.PARTS,
                    Command.ADD_SEGMENT,
                    Command.MOVE_START,
                    Command.MOVE_END,
                    Command.INTO_FIELDS);

    /// Where things are found.
    static final Said FINDING = new Said.Line("status.keys.find");

    /// Where something is told of the folder.
    ///
    /// @param key of the message that says the keys
    static Said sheet(String key) {
        return new Said.Line(key);
    }

    /// Where versions are put together.
    static final Said MERGING = new Said.Line("status.keys.merge");

    /// Where colleagues' tags are compared.
    static final Said REVIEWING =
            new Said.Keys(
                    List.of(
                            Command.NEXT_DIFFERENCE,
                            Command.TAKE_1,
                            Command.TAKE_2,
                            Command.MERGE,
                            Command.REJECT,
                            Command.REASON,
                            Command.RULING,
                            Command.TAKE_ALL,
                            Command.KEYS),
                    "");

    private Hint() {}

    /// What is said where the keys are not commands, or the commands whose keys are.
    sealed interface Said {
        record Line(String key) implements Said {}

        record Keys(List<Command> commands, String measure) implements Said {}
    }

    static Said commands(@Nullable DeskOfArticle desk, FormView form, @Nullable Scene scene) {
        if (desk == null) {
            return new Said.Keys(List.of(Command.OPEN_FOLDER, Command.PALETTE), "");
        }
        if (desk.boundaries().taken().isPresent()) {
            return new Said.Line("status.keys.edge");
        }
        if (scene != null && KeyDispatcher.within(scene.getFocusOwner(), form)) {
            return new Said.Line(inFields(scene.getFocusOwner()));
        }
        var chosen = desk.session().chosen();
        var commands =
                chosen.map(it ->
                                switch (it.kind()) {
                                    case QUOTE -> QUOTE;
                                    case ACTOR -> ACTOR;
                                    case DECISION -> DECISION;
                                })
                        .orElse(ARTICLE);
        boolean editable = desk.session().editable();
        boolean again = chosen.filter(desk.session()::asksForAnotherLook).isPresent();
        return new Said.Keys(
                Stream.concat(again ? Stream.of(Command.CONFIRM) : Stream.of(), commands.stream())
                        .filter(it -> editable || !it.conditions().contains(Condition.EDITABLE))
                        .toList(),
                chosen.map(it -> it.kind().term()).orElse(""));
    }

    /// Words of the article and the lines of lists have keys of their own.
    private static String inFields(Node focused) {
        var styles = focused.getStyleClass();
        if (styles.contains("form-passage")) {
            return "status.keys.passage";
        }
        boolean entry =
                styles.contains("form-group-header")
                        && focused.getParent() != null
                        && focused.getParent().getParent() != null
                        && focused.getParent().getParent().getStyleClass().contains("form-entry");
        return entry ? "status.keys.entry" : "status.keys.fields";
    }

    /// The most wanted first.
    static List<String> texts(Messages messages, KeyMap keys, Said said) {
        return switch (said) {
            case Said.Line line -> List.of(messages.text(line.key()).split(" {2,}"));
            case Said.Keys(var commands, var of) ->
                    commands.stream()
                            .filter(command -> !keys.of(command).isEmpty())
                            .map(command ->
                                    KeyNames.shown(messages, keys.of(command).getFirst())
                                            + " "
                                            + messages.text(name(messages, command, of)))
                            .toList();
        };
    }

    /// A command's short name; with a decision chosen, the key for decisions means the measure.
    private static String name(Messages messages, Command command, String chosen) {
        var special = "hint." + command.id() + "." + chosen;
        return messages.has(special) ? special : "hint." + command.id();
    }
}
