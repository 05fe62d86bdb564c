package org.kanttekening.exchange.cas;

import java.util.Map;
import java.util.Optional;

/// A feature structure: a type and the values of its features.
///
/// @param id unique in its file, from 1
/// @param features in order, by name; `begin` and `end`, in UTF-16, where it is an annotation
/// @param line on which it stands in the file it was read from, or 0
record Structure(int id, String type, Map<String, CasValue> features, int line) {

    static final String BEGIN = "begin";
    static final String END = "end";

    String text(String feature) {
        return features.get(feature) instanceof CasValue.Text(var value) ? value : "";
    }

    /// A whole number, where the feature is one.
    Optional<Integer> whole(String feature) {
        if (features.get(feature) instanceof CasValue.Number(var digits)) {
            try {
                return Optional.of(Integer.valueOf(digits));
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    boolean isAnnotation() {
        return whole(BEGIN).isPresent() && whole(END).isPresent();
    }
}
