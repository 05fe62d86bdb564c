package org.kanttekening.exchange;

import org.kanttekening.article.ArticleText;
import org.kanttekening.folder.ArticleFile;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/// Writes one set in one format. Making what is to be written is apart from writing it, so that
/// several threads can do the first while one does the second in order.
///
/// @param <P> what one article gives to write
public interface SetWriter<P> extends Closeable {

    /// What one article gives; enters it in the ledger too. Called on several threads at once, and
    /// touches no file.
    P encode(TaggedArticle article) throws IOException;

    /// Writes what an article gave. Called on one thread, in the order of the set.
    void write(P encoded) throws IOException;

    /// Writes what belongs to the set as a whole; then all files are whole. Called once, and not
    /// where the work was cancelled.
    void finish() throws IOException;

    /// Reads what was written and enters what is found in the ledger: tasks that can run side by
    /// side. They go by the files, not by what this object remembers of their content.
    List<ReadBack> readBack() throws IOException;

    /// Lets go of what is open, finished or not.
    @Override
    void close() throws IOException;

    /// One task of reading back.
    interface ReadBack {
        void run(Texts texts) throws IOException;
    }

    /// The texts of the set's articles, for formats that do not hold them.
    interface Texts {
        ArticleText of(ArticleFile article) throws IOException;
    }
}
