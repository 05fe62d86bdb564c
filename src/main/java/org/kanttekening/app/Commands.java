package org.kanttekening.app;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// What each command does in one window, and whether it can be given now.
public final class Commands {

    private final Map<Command, Runnable> actions = new EnumMap<>(Command.class);
    private final Supplier<Set<Condition>> holding;

    public Commands(Supplier<Set<Condition>> holding) {
        this.holding = holding;
    }

    public void on(Command command, Runnable action) {
        actions.put(command, action);
    }

    public boolean isEnabled(Command command) {
        return actions.containsKey(command) && command.isEnabled(holding.get());
    }

    /// Gives a command.
    ///
    /// @return whether it could be given
    public boolean run(Command command) {
        var action = actions.get(command);
        if (action == null || !command.isEnabled(holding.get())) {
            return false;
        }
        action.run();
        return true;
    }

    /// What must hold first for a command to be given; empty where it can be given. All but an open
    /// folder asks for an open article.
    public Optional<Condition> lacking(Command command) {
        var holds = holding.get();
        var asked = command.conditions();
        boolean ofArticle = asked.stream().anyMatch(it -> it != Condition.FOLDER);
        if (ofArticle && !holds.contains(Condition.ARTICLE)) {
            return Optional.of(Condition.ARTICLE);
        }
        return asked.stream().filter(it -> !holds.contains(it)).min(Comparator.naturalOrder());
    }

    /// The commands that nothing has been said about; a window has none.
    public Set<Command> without() {
        var missing = java.util.EnumSet.allOf(Command.class);
        missing.removeAll(actions.keySet());
        return missing;
    }
}
