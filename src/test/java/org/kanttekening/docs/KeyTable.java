package org.kanttekening.docs;

import org.kanttekening.app.Command;
import org.kanttekening.app.Command.Group;
import org.kanttekening.app.Command.Scope;
import org.kanttekening.app.KeyMap;
import org.kanttekening.app.Messages;
import org.kanttekening.ui.palette.KeyNames;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The default keys as Markdown tables, one for each group of commands.
final class KeyTable {

    private final Messages messages;
    private final boolean dutch;
    private final KeyMap keys = new KeyMap(Map.of());

    private KeyTable(String language) {
        this.messages = new Messages(Locale.of(language));
        this.dutch = language.equals("nl");
    }

    /// @param words a language (English where there is none), then the groups (all where there are
    ///   none)
    static String of(List<String> words) {
        var table = new KeyTable(words.isEmpty() ? "en" : words.getFirst());
        var groups =
                words.size() < 2
                        ? List.of(Group.values())
                        : words.subList(1, words.size()).stream()
                                .map(word -> Group.valueOf(word.toUpperCase(Locale.ROOT)))
                                .toList();
        var text = new StringBuilder();
        groups.forEach(group -> text.append(table.group(group)));
        return text.append('\n').toString();
    }

    private String group(Group group) {
        var text = new StringBuilder();
        text.append("\n**")
                .append(messages.text("group." + group.name().toLowerCase(Locale.ROOT)))
                .append("**\n\n")
                .append(
                        dutch
                                ? "| toets | opdracht | wat ze doet | waar |\n"
                                : "| key | command | what it does | where |\n")
                .append("|---|---|---|---|\n");
        Arrays.stream(Command.values())
                .filter(command -> command.group() == group && command.speaker() <= 1)
                .forEach(command -> text.append(row(command)));
        return text.toString();
    }

    private String row(Command command) {
        var help = messages.text(command.helpKey());
        return "| %s | %s | %s | %s |\n"
                .formatted(
                        shown(command),
                        // The nine numbers are one row, named by what they do.
                        command.speaker() == 1
                                ? messages.text("speakers.title")
                                : messages.text(command.nameKey()).replace("…", ""),
                        help,
                        command.scope() == Scope.ARTICLE
                                ? (dutch ? "in de tekst" : "in the text")
                                : (dutch ? "overal" : "anywhere"));
    }

    private String shown(Command command) {
        if (command.speaker() == 1) {
            return code(shownFirst(Command.SPEAKER_1)) + "–" + code(shownFirst(Command.SPEAKER_9));
        }
        return String.join(
                ", ",
                keys.of(command).stream()
                        .map(stroke -> code(KeyNames.shown(messages, stroke)))
                        .toList());
    }

    private String shownFirst(Command command) {
        return KeyNames.shown(messages, keys.of(command).getFirst());
    }

    private static String code(String key) {
        return "`" + key + "`";
    }
}
