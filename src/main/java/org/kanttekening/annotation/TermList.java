package org.kanttekening.annotation;

import java.util.List;

/// A list of the values a field may take, by the names they have in files (lower case, hyphens).
/// Lists are terms, not walls: a value that is not in the list is kept and shown as it is.
///
/// @param name names the list in message bundles, as `term.<name>.<value>`
public record TermList(String name, List<String> values) {

    public TermList {
        values = List.copyOf(values);
    }

    public static TermList of(String name, String... values) {
        return new TermList(name, List.of(values));
    }

    public boolean knows(String value) {
        return values.contains(value);
    }
}
