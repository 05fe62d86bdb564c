package org.kanttekening.exchange.cas;

import java.util.Map;

/// Which type inherits from which, as a file says and as UIMA lays down.
///
/// @param parents by the names of types
record TypeTree(Map<String, String> parents) {

    /// Deeper than any type system.
    private static final int DEEPEST = 256;

    /// What UIMA lays down itself.
    private static final Map<String, String> BUILT_IN =
            Map.of(
                    CasType.DOCUMENT_ANNOTATION,
                    CasType.ANNOTATION,
                    CasType.ANNOTATION,
                    CasType.ANNOTATION_BASE,
                    CasType.ANNOTATION_BASE,
                    CasType.TOP);

    TypeTree {
        parents = Map.copyOf(parents);
    }

    /// Whether a type is another or inherits from it.
    boolean isA(String type, String other) {
        var at = type;
        for (int i = 0; i < DEEPEST; i++) {
            if (at.equals(other)) {
                return true;
            }
            var parent = parents.getOrDefault(at, BUILT_IN.getOrDefault(at, ""));
            if (parent.isEmpty()) {
                return false;
            }
            at = parent;
        }
        return false;
    }
}
