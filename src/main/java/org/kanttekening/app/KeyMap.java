package org.kanttekening.app;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Which keys give which command: the defaults, and the user's own where set. A key that the user
/// gave to one command is no longer the default of another.
public final class KeyMap {

    private final Map<Command, List<KeyStroke>> keys = new EnumMap<>(Command.class);

    /// @param overrides the user's keys by command id; an unknown command or key is passed over
    public KeyMap(Map<String, List<String>> overrides) {
        overrides.forEach((id, strokes) ->
                Command.ofId(id).ifPresent(command -> keys.put(command, read(strokes))));
        var own = keys.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        for (var command : Command.values()) {
            var left = command.defaultKeys().stream().filter(key -> !own.contains(key)).toList();
            keys.putIfAbsent(command, left);
        }
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
