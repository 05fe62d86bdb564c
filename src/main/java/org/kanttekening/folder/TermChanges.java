package org.kanttekening.folder;

import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.TermList;

import java.util.ArrayList;
import java.util.List;

/// What a folder adds to one of the scheme's lists of values and what it hides of it.
public record TermChanges(List<String> added, List<String> hidden, Extras extras) {

    public static final TermChanges NONE = new TermChanges(List.of(), List.of(), Extras.NONE);

    public TermChanges {
        added = List.copyOf(added);
        hidden = List.copyOf(hidden);
    }

    /// The values to choose from.
    public List<String> applied(TermList terms) {
        var values = new ArrayList<>(terms.values());
        added.stream().filter(value -> !values.contains(value)).forEach(values::add);
        values.removeAll(hidden);
        return values;
    }
}
