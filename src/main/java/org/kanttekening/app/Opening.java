package org.kanttekening.app;

import org.kanttekening.annotation.Annotator;
import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Sidecar;
import org.kanttekening.article.ArticleText;
import org.kanttekening.change.IdSource;
import org.kanttekening.folder.ArticleFile;
import org.kanttekening.folder.ArticleFolder;
import org.kanttekening.folder.FolderSettings;
import org.kanttekening.folder.ReadArticle;
import org.kanttekening.folder.SidecarReading;
import org.kanttekening.folder.UnreadableFileException;

import java.io.IOException;
import java.time.Clock;

/// Opens one article of a folder for one annotator; reads, and writes nothing.
public final class Opening {

    private final ArticleFolder folder;
    private final Annotator annotator;
    private final Clock clock;
    private final IdSource ids;
    private final FolderSettings rules;

    public Opening(
            ArticleFolder folder,
            Annotator annotator,
            Clock clock,
            IdSource ids,
            FolderSettings rules) {
        this.folder = folder;
        this.annotator = annotator;
        this.clock = clock;
        this.ids = ids;
        this.rules = rules;
    }

    public OpenArticle open(ArticleFile file) throws IOException, UnreadableFileException {
        var read = folder.read(file);
        var reading = folder.readSidecar(file, annotator.id(), read.text());
        var sidecar =
                switch (reading) {
                    case SidecarReading.Read found -> found.stored().sidecar();
                    case SidecarReading.ReadOnly shown -> shown.stored().sidecar();
                    case SidecarReading.Absent _,
                            SidecarReading.OtherText _,
                            SidecarReading.Unreadable _ ->
                            Sidecar.of(annotator, startingHeader(file, read));
                };
        var session =
                new Session(
                        file.name(),
                        read.text(),
                        sidecar,
                        new LanguageHints(language(sidecar, read)),
                        clock,
                        ids,
                        rules,
                        OpenArticle.isEditable(reading));
        return new OpenArticle(file, read, reading, session);
    }

    private static String language(Sidecar sidecar, ReadArticle read) {
        var language = sidecar.header().language();
        return language.isEmpty() ? read.details().language() : language;
    }

    /// What a new sidecar says of the article: what a colleague's says, else the page it was taken
    /// in from, else its first line.
    private Header startingHeader(ArticleFile file, ReadArticle read) throws IOException {
        for (var colleague : folder.annotators(file).keySet()) {
            if (!colleague.value().equals(annotator.id())
                    && folder.readSidecar(file, colleague.value(), read.text())
                            instanceof SidecarReading.Read found) {
                var theirs = found.stored().sidecar().header();
                return new Header(
                        theirs.language(),
                        theirs.title(),
                        theirs.byline(),
                        theirs.outlet(),
                        theirs.published(),
                        theirs.url(),
                        "new",
                        "",
                        Extras.NONE);
            }
        }
        var details = read.details();
        return new Header(
                details.language().isEmpty() ? GuessedLanguage.of(read.text()) : details.language(),
                details.title().isEmpty() ? firstLine(read.text()) : details.title(),
                details.byline(),
                details.outlet(),
                details.published(),
                details.url(),
                "new",
                "",
                Extras.NONE);
    }

    static String firstLine(ArticleText text) {
        return text.paragraphs().stream()
                .filter(paragraph -> !paragraph.isBlank(text.value()))
                .map(paragraph -> text.slice(paragraph.span()).strip())
                .findFirst()
                .orElse("");
    }
}
