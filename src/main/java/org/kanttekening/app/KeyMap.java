package org.kanttekening.app;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which keys give which command: the defaults, and the user's own where set.
public final class KeyMap {

    private final Map<Command, List<KeyStroke>> keys = new EnumMap<>(Command.class);

    /// @param overrides the user's keys by command id; an unknown command or key is passed over
    public KeyMap(Map<String, List<String>> overrides) {
        for (var command : Command.values()) {
            keys.put(command, command.defaultKeys());
        }
        overrides.forEach((id, strokes) ->
                Command.ofId(id).ifPresent(command -> keys.put(command, read(strokes))));
    }

    public List<KeyStroke> of(Command command) {
        return keys.getOrDefault(command, List.of());
    }

    /// The first key of a command as text, or empty.
    public String shown(Command command) {
        return of(command).stream().findFirst().map(KeyStroke::toString).orElse("");
    }

    public Optional<Command> command(KeyStroke stroke) {
        for (var command : Command.values()) {
            if (of(command).contains(stroke)) {
                return Optional.of(command);
            }
        }
        return Optional.empty();
    }

    /// The other commands that a key already gives.
    public List<Command> taken(KeyStroke stroke, Command by) {
        var others = new ArrayList<Command>();
        for (var command : Command.values()) {
            if (command != by && of(command).contains(stroke)) {
                others.add(command);
            }
        }
        return others;
    }

    private static List<KeyStroke> read(List<String> strokes) {
        var read = new ArrayList<KeyStroke>();
        for (var stroke : strokes) {
            try {
                read.add(KeyStroke.parse(stroke));
            } catch (IllegalArgumentException _) {
                // A key that a later version knows; the settings keep it.
            }
        }
        return List.copyOf(read);
    }
}
