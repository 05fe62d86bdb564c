package org.kanttekening.folder;

import org.kanttekening.annotation.Extras;

/// Who is to tag which article by when.
///
/// @param article its name from the folder on
/// @param annotator an annotator's id
/// @param due a day as ISO 8601, or empty
public record Assignment(String article, String annotator, String due, Extras extras) {

    public static Assignment of(String article, String annotator, String due) {
        return new Assignment(article, annotator, due, Extras.NONE);
    }
}
