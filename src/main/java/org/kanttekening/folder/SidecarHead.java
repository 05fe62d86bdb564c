package org.kanttekening.folder;

import org.kanttekening.annotation.Annotator;

/// What a sidecar says of itself before anything of it is checked: a stranger's word.
///
/// @param article the file name of the article it belongs to
/// @param sha256 of that article's text, or empty
/// @param annotator whose it is; with an id that need not be one
public record SidecarHead(String article, String sha256, Annotator annotator) {

    /// @param file the sidecar's name, for what is said of it
    public static SidecarHead of(String file, byte[] bytes) throws UnreadableFileException {
        var top = TreeJson.read(file, bytes);
        var article = top.need("article");
        var annotator = top.need("annotator");
        var id = annotator.need("id").text();
        return new SidecarHead(
                article.need("file").text(),
                article.textOr("sha256", ""),
                Annotator.of(id, annotator.textOr("name", id)));
    }
}
