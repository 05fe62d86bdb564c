package org.kanttekening.annotation;

import java.util.Optional;

/// A quote or decision, of this article or of another one in the folder.
///
/// @param article the other article's file name, or empty for this article
public record Target(String article, String id, Extras extras) {

    public static final Target NONE = new Target("", "", Extras.NONE);

    public static Target here(String id) {
        return new Target("", id, Extras.NONE);
    }

    public boolean isHere() {
        return article.isEmpty();
    }

    /// What it points at, told from the id's first letter.
    public Optional<Kind> kind() {
        return Kind.ofId(id);
    }
}
