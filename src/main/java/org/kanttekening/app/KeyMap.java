package org.kanttekening.app;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which keys give which command: the defaults, and the user's own where set. A key that the user
/// gave to one command is no longer the default of another.
public final class KeyMap {

    private final Map<Command, List<KeyStroke>> keys = new EnumMap<>(Command.class);

    /// @param overrides the user's keys by command id; an unknown command or key is passed over
    public KeyMap(Map<String, List<String>> overrides) {
        overrides.forEach((id, strokes) ->
                Command.ofId(id).ifPresent(command -> keys.put(command, read(strokes))));
        var own = Map.copyOf(keys);
        for (var command : Command.values()) {
            var left =
                    command.defaultKeys().stream()
                            .filter(key -> isFree(key, command, own))
                            .toList();
            keys.putIfAbsent(command, left);
        }
    }

    private static boolean isFree(
            KeyStroke key, Command command, Map<Command, List<KeyStroke>> own) {
        return own.entrySet().stream()
                .noneMatch(entry ->
                        entry.getValue().contains(key)
                                && entry.getKey().scope().meets(command.scope()));
    }

    public List<KeyStroke> of(Command command) {
        return keys.getOrDefault(command, List.of());
    }

    /// The first key of a command as text, or empty.
    public String shown(Command command) {
        return of(command).stream().findFirst().map(KeyStroke::toString).orElse("");
    }

    /// The command that a key gives.
    ///
    /// @param scope where the key is pressed: in the article, or in a comparison
    public Optional<Command> command(KeyStroke stroke, Command.Scope scope) {
        for (var command : Command.values()) {
            if (command.scope().meets(scope) && of(command).contains(stroke)) {
                return Optional.of(command);
            }
        }
        return Optional.empty();
    }

    /// The other commands that a key already gives where this one's keys work.
    public List<Command> taken(KeyStroke stroke, Command by) {
        var others = new ArrayList<Command>();
        for (var command : Command.values()) {
            if (command != by
                    && command.scope().meets(by.scope())
                    && of(command).contains(stroke)) {
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
