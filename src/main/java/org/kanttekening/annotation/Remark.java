package org.kanttekening.annotation;

/// What a colleague or the annotator says about an annotation, or in reply to such a remark.
///
/// @param on the annotation's id
/// @param replyTo the id of the remark it answers, or empty
/// @param at ISO 8601 with zone
public record Remark(
        String id, String on, String replyTo, String by, String at, String text, Extras extras)
        implements Item {

    @Override
    public String key() {
        return id;
    }
}
