package org.kanttekening.folder;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/// A JSON value as it stands in a file, with the line on which it begins.
public sealed interface Node {

    /// Counted from 1; 0 for one that no file has.
    int line();

    /// @param fields in the order of the file; nobody changes them after
    record Fields(int line, Map<String, Node> fields) implements Node {
        public Fields {
            fields = fields instanceof FewFields ? fields : Collections.unmodifiableMap(fields);
        }
    }

    record Items(int line, List<Node> items) implements Node {
        public Items {
            items = List.copyOf(items);
        }
    }

    record Text(int line, String value) implements Node {}

    /// @param text the digits as the file has them
    record Number(int line, String text) implements Node {}

    record Flag(int line, boolean value) implements Node {}

    record Nothing(int line) implements Node {}
}
