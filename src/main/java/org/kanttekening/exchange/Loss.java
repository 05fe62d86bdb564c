package org.kanttekening.exchange;

import org.kanttekening.annotation.Kind;

/// Something that a format does not carry.
public sealed interface Loss extends Comparable<Loss> {

    /// A field of the scheme.
    record OfField(Kind kind, String field) implements Loss {}

    /// Anything else, by the key of the message that says it.
    record Other(String key) implements Loss {}

    @Override
    default int compareTo(Loss other) {
        return order().compareTo(other.order());
    }

    private String order() {
        return switch (this) {
            case OfField(var kind, var field) -> "1" + kind.ordinal() + field;
            case Other(var key) -> "2" + key;
        };
    }
}
