package org.kanttekening.annotation;

/// That an annotation was taken away on purpose, so that a merge does not bring it back.
///
/// @param id the annotation's
/// @param at ISO 8601 with zone
public record Tombstone(String id, String at, String by, Extras extras) implements Item {

    @Override
    public String key() {
        return keyOf(id);
    }

    public static String keyOf(String annotation) {
        return "deleted/" + annotation;
    }
}
