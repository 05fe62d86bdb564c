package org.kanttekening.folder;

import java.util.List;

/// What a list of articles shows of one.
///
/// @param title from the sidecar, or the article's first line
/// @param status how far the annotator has come, as the sidecar has it; `new` without one
/// @param published ISO 8601, or empty
/// @param incomplete how many annotations lack something required
/// @param annotators who has a sidecar for it, in order of their ids
/// @param reviewed whether an agreed sidecar stands beside it
/// @param readable whether the article and the annotator's sidecar, if there is one, can be read
public record ArticleSummary(
        ArticleFile file,
        String title,
        String status,
        String published,
        int quotes,
        int actors,
        int decisions,
        int incomplete,
        List<AnnotatorId> annotators,
        boolean reviewed,
        boolean readable) {

    public ArticleSummary {
        annotators = List.copyOf(annotators);
    }
}
