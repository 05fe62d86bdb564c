package org.kanttekening.annotation;

/// A colleague's annotation that a reviewer did not let stand, whole, with why.
///
/// What it names by id is in the colleague's sidecar, not in the one that this stands in.
///
/// @param from the id of whose it was
/// @param by the reviewer's id
/// @param at ISO 8601 with zone
/// @param reason a term of [Terms#REVIEW_REASON] or one of the folder's own
public record Rejected(
        String from,
        Annotation annotation,
        String by,
        String at,
        String reason,
        String note,
        Extras extras)
        implements Item {

    @Override
    public String key() {
        return keyOf(from, annotation.id());
    }

    public static String keyOf(String from, String annotation) {
        return "turned-down/" + from + "/" + annotation;
    }

    /// The id of the annotation that an item's key is about: what follows the last slash.
    public static String idIn(String key) {
        return key.substring(key.lastIndexOf('/') + 1);
    }
}
