package org.kanttekening.folder;

import org.kanttekening.article.ArticleText;

/// What a sidecar says of the file that it belongs to.
///
/// @param file the article's name, without folders
/// @param sha256 of the text in UTF-8 with LF, lower-case hexadecimal
/// @param length of the text in code points
/// @param encoding in which the article's bytes are read
public record ArticleStamp(String file, String sha256, int length, String encoding) {

    public static ArticleStamp of(String file, ArticleText text, String encoding) {
        return new ArticleStamp(file, text.sha256(), text.lengthInCodePoints(), encoding);
    }
}
