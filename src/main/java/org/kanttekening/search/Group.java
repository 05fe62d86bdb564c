package org.kanttekening.search;

import java.util.List;

/// The hits that share a value.
///
/// @param label the value, or empty for hits that have none
public record Group(String label, List<Hit> hits) {

    public Group {
        hits = List.copyOf(hits);
    }

    public int count() {
        return hits.size();
    }
}
