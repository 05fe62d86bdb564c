package org.kanttekening.ui.palette;

import org.kanttekening.app.Command;
import org.kanttekening.app.Commands;
import org.kanttekening.app.KeyMap;
import org.kanttekening.app.Messages;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The commands as lists show them: by name, with their keys, found by any words of the name.
public final class CommandList {

    /// A command as it is shown.
    ///
    /// @param keys all its keys, or empty
    public record Entry(Command command, String name, String help, String keys, boolean enabled) {}

    private final Messages messages;
    private final KeyMap keys;
    private final Commands commands;

    public CommandList(Messages messages, KeyMap keys, Commands commands) {
        this.messages = messages;
        this.keys = keys;
        this.commands = commands;
    }

    /// Commands whose name or explanation holds every word typed: those that can be given now
    /// first, then those whose name begins with what was typed.
    public List<Entry> matching(String typed) {
        var words = typed.strip().toLowerCase(messages.locale()).split("\\s+");
        return all().stream()
                .filter(entry -> holds(entry, words))
                .sorted(
                        Comparator.comparing((Entry entry) -> !entry.enabled())
                                .thenComparing(entry -> !lower(entry.name()).startsWith(words[0])))
                .toList();
    }

    /// All commands in the order of the menus.
    public List<Entry> all() {
        return Arrays.stream(Command.values()).map(this::entry).toList();
    }

    /// The commands that keys give now where the focus is in the article.
    public List<Entry> working(Command.Group group) {
        return all().stream()
                .filter(entry -> entry.command().group() == group)
                .filter(entry -> !entry.keys().isEmpty())
                .toList();
    }

    private Entry entry(Command command) {
        return new Entry(
                command,
                messages.text(command.nameKey()),
                messages.text(command.helpKey()),
                KeyNames.shown(messages, keys.of(command)),
                commands.isEnabled(command));
    }

    private boolean holds(Entry entry, String[] words) {
        var text = lower(entry.name() + " " + entry.help());
        return Arrays.stream(words).allMatch(text::contains);
    }

    private String lower(String text) {
        Locale locale = messages.locale();
        return text.toLowerCase(locale);
    }
}
