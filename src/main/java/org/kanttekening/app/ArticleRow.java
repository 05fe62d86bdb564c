package org.kanttekening.app;

import java.util.List;
import java.util.Optional;

/// An article as the list shows it.
///
/// @param name in its folder, with `/` between folders
/// @param status one of the scheme's article statuses; `new` where the annotator has no sidecar
/// @param incomplete annotations of the annotator that lack a required field
/// @param annotators ids of all who have a sidecar of it
/// @param published ISO 8601, or empty
/// @param due where the annotator is to tag it, by which day, ISO 8601 or empty
public record ArticleRow(
        String name,
        String title,
        String status,
        String published,
        int quotes,
        int actors,
        int decisions,
        int incomplete,
        List<String> annotators,
        Optional<String> due) {

    public ArticleRow {
        annotators = List.copyOf(annotators);
    }

    public int annotations() {
        return quotes + actors + decisions;
    }
}
