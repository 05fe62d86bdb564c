package org.kanttekening.app.review;

import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Passages;
import org.kanttekening.article.ArticleText;
import org.kanttekening.folder.ArticleFile;
import org.kanttekening.folder.PassageLink;
import org.kanttekening.review.decide.Deciding.Reason;
import org.kanttekening.review.decide.Matter;

/// The decision that a ruling comes from.
///
/// @param reason its code, or empty
/// @param id of the annotation that was decided about
/// @param words of the passage; empty where the annotation has none
/// @param link to the passage; by its place in the article, for what was turned down has no tag
public record Occasion(Kind kind, String reason, String id, String words, PassageLink link) {

    /// @param article its name in the folder
    public static Occasion of(Matter matter, Reason reason, String article, ArticleText text) {
        var file = new ArticleFile(article);
        var passage = Passages.leading(matter.shown());
        var link =
                passage.isEmpty()
                        ? PassageLink.to(file)
                        : PassageLink.to(
                                file,
                                text.toCodePoints(passage.start()),
                                text.toCodePoints(passage.end()));
        return new Occasion(matter.kind(), reason.code(), matter.id(), passage.text(text), link);
    }
}
