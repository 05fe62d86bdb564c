package org.kanttekening.folder;

import java.util.List;

/// What is wrong and what can be done about it, as a key of the message bundles and what fills its
/// gaps.
public record Problem(String key, List<Object> arguments) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem of(String key, Object... arguments) {
        return new Problem(key, List.of(arguments));
    }
}
