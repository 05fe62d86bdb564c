package org.kanttekening.exchange;

import org.kanttekening.annotation.Annotator;
import org.kanttekening.article.ArticleText;
import org.kanttekening.folder.UnreadableFileException;

import java.util.Optional;

/// One article's annotations as a file of another program holds them, before anything of it is
/// taken.
public interface Incoming {

    /// The name of the file it came from, for what is said of it.
    String file();

    /// The article's file name as far as the file tells it, or empty. A stranger's word: no path.
    String article();

    /// The article's text, where the file holds it, with line ends as LF; the annotations' places
    /// are in this text.
    Optional<ArticleText> text();

    /// The SHA-256 of the article's text as sidecars have it, where the file tells that and not the
    /// text itself. A stranger's word.
    default Optional<String> sha256() {
        return Optional.empty();
    }

    /// Whose tags it says these are, where it says so. A stranger's word: the id need not be one.
    default Optional<Annotator> annotator() {
        return Optional.empty();
    }

    /// What it says, on the text of the article that it is taken into: the same as [#text()] where
    /// that is known. Every span whose text is known must stand in it exactly; one that does not
    /// makes a finding that refuses the whole.
    ///
    /// @throws UnreadableFileException where it cannot be made anything of
    Draft read(ArticleText article, Intake intake) throws UnreadableFileException;
}
