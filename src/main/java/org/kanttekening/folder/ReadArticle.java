package org.kanttekening.folder;

import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Header;
import org.kanttekening.article.ArticleDetails;
import org.kanttekening.article.ArticleText;

/// An article as it was read.
///
/// @param encoding in which its bytes are read
/// @param details what is known of it besides its text
public record ReadArticle(
        ArticleFile file,
        ArticleText text,
        String encoding,
        boolean byteOrderMark,
        ArticleDetails details) {

    public ArticleStamp stamp() {
        return ArticleStamp.of(file.fileName(), text, encoding);
    }

    /// What a new sidecar begins with.
    public Header header() {
        return new Header(
                details.language(),
                details.title(),
                details.byline(),
                details.outlet(),
                details.published(),
                details.url(),
                Header.NONE.status(),
                Header.NONE.note(),
                Extras.NONE);
    }
}
