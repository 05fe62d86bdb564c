package org.kanttekening.folder;

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
}
