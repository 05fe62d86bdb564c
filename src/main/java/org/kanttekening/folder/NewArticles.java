package org.kanttekening.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Adds articles to a folder: text that was pasted, and pages taken in as text. What stands there
/// is never written over.
public final class NewArticles {

    private static final int LONGEST = 80;
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|(com|lpt)[0-9]");

    private final ArticleFolder folder;
    private final AtomicFile file;

    NewArticles(ArticleFolder folder, AtomicFile file) {
        this.folder = folder;
        this.file = file;
    }

    public static NewArticles in(ArticleFolder folder, Storage storage) {
        return new NewArticles(folder, storage.file());
    }

    /// Writes a text as a new article.
    ///
    /// @param stem the file's name without `.txt`; what no file system takes is left out of it
    /// @throws java.nio.file.FileAlreadyExistsException where there is an article of that name
    public ArticleFile create(String stem, String text) throws IOException {
        var article = new ArticleFile(nameOf(stem));
        var lines = text.replace("\r\n", "\n").replace('\r', '\n');
        file.create(
                folder.inside(article.name()),
                Surrogates.mended(lines).getBytes(StandardCharsets.UTF_8));
        return article;
    }

    /// Takes a page in: its text is written beside it as `x.html.txt`, to which tags then belong.
    ///
    /// @throws java.nio.file.FileAlreadyExistsException where it was taken in before
    public ArticleFile takeIn(ArticleFile page) throws IOException, UnreadableFileException {
        if (!page.isPage()) {
            throw new IllegalArgumentException(page.name() + " is no page");
        }
        var article = new ArticleFile(page.name() + ".txt");
        file.create(folder.inside(article.name()), folder.taken(page));
        return article;
    }

    /// The file name that a new article gets.
    ///
    /// @param stem what it is to be called, without `.txt`
    public static String nameOf(String stem) {
        return portable(stem) + ".txt";
    }

    /// A name that every file system takes.
    static String portable(String stem) {
        var name =
                Normalizer.normalize(stem, Normalizer.Form.NFC)
                        .replaceAll("[^\\p{L}\\p{M}\\p{Nd} ._-]+", "-")
                        .replaceAll("\\s+", " ");
        name = Surrogates.cut(name, LONGEST).replaceAll("^[ .-]+|[ .-]+$", "");
        if (name.isEmpty() || DEVICE.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
            return name.isEmpty() ? "article" : name + "-1";
        }
        return name;
    }
}
