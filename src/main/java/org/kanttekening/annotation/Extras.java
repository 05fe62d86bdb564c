package org.kanttekening.annotation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Fields of a record that this version does not know, kept as they were read so that a save writes
/// them back: names to JSON text, in the order in which they stood.
public record Extras(Map<String, String> json) {

    public static final Extras NONE = new Extras(Map.of());

    public Extras {
        json = Collections.unmodifiableMap(new LinkedHashMap<>(json));
    }

    /// These and one more, or with another value for it.
    ///
    /// @param value JSON
    public Extras with(String name, String value) {
        var changed = new LinkedHashMap<>(json);
        changed.put(name, value);
        return new Extras(changed);
    }

    public Extras without(String name) {
        var changed = new LinkedHashMap<>(json);
        changed.remove(name);
        return changed.isEmpty() ? NONE : new Extras(changed);
    }

    public boolean isEmpty() {
        return json.isEmpty();
    }
}
