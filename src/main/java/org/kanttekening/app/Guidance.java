package org.kanttekening.app;

import org.kanttekening.check.ruling.Rulings;
import org.kanttekening.folder.ArticleFolder;
import org.kanttekening.folder.GuidelinesFile;
import org.kanttekening.folder.Storage;
import org.kanttekening.folder.UnreadableFileException;

import java.io.IOException;
import java.time.ZoneId;
import java.util.function.UnaryOperator;

/// What the guidelines of one folder rule: read when the folder is opened and when the file has
/// become another, and not in between.
///
/// Files are read and written where they are asked for; [#rulings()] may be asked on any thread.
final class Guidance {

    private final GuidelinesFile file;
    private final ZoneId zone;
    private volatile Rulings rulings;

    private Guidance(GuidelinesFile file, ZoneId zone) {
        this.file = file;
        this.zone = zone;
        this.rulings = Rulings.in(file.text(), zone);
    }

    /// @param zone in which the days of rulings begin
    static Guidance of(ArticleFolder folder, ZoneId zone) {
        return new Guidance(GuidelinesFile.of(folder), zone);
    }

    Rulings rulings() {
        return rulings;
    }

    void readAgain() {
        if (file.readAgain()) {
            rulings = Rulings.in(file.text(), zone);
        }
    }

    /// @throws UnreadableFileException where nothing was written, since the file is another than it
    ///   was or cannot be read; what it says now has been read
    void change(UnaryOperator<String> change, Storage storage)
            throws IOException, UnreadableFileException {
        try {
            file.change(change, storage);
        } finally {
            rulings = Rulings.in(file.text(), zone);
        }
    }

    /// Has an open article's annotations looked at again by what is ruled now.
    void holdsFor(OpenArticle article) {
        article.session().recheck(rulings);
    }
}
