package org.kanttekening.app;

import org.kanttekening.annotation.Annotator;
import org.kanttekening.folder.ActorRegister;
import org.kanttekening.folder.ActorRegisterJson;
import org.kanttekening.folder.AnnotatorId;
import org.kanttekening.folder.ArticleFile;
import org.kanttekening.folder.ArticleFolder;
import org.kanttekening.folder.ArticleSummary;
import org.kanttekening.folder.FolderSettings;
import org.kanttekening.folder.FolderSettingsFile;
import org.kanttekening.folder.NewArticles;
import org.kanttekening.folder.Recheck;
import org.kanttekening.folder.Summaries;
import org.kanttekening.folder.UnreadableFileException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A folder with what was read of it: its register, its own settings, and its articles summed up.
///
/// @param guidance what its guidelines rule
/// @param problems what of it could not be read; the rest is there all the same
record OpenFolder(
        ArticleFolder folder,
        Summaries summaries,
        ActorRegister register,
        FolderSettingsFile kept,
        Guidance guidance,
        List<ArticleRow> rows,
        List<Exception> problems) {

    /// Reads a file of the folder.
    private interface Reader<T> {
        T read(String file, byte[] bytes) throws UnreadableFileException;
    }

    /// @param zone in which the days of rulings begin
    static OpenFolder open(Path path, Annotator annotator, ZoneId zone) throws IOException {
        var folder = ArticleFolder.open(path);
        var problems = new ArrayList<Exception>();
        var register =
                read(
                        folder,
                        ActorRegister.FILE,
                        ActorRegisterJson::read,
                        ActorRegister.EMPTY,
                        problems);
        var kept = settings(folder, problems);
        var summaries = new Summaries(folder);
        var guidance = Guidance.of(folder, zone);
        var rows = rows(folder, summaries, annotator, kept.settings(), guidance.rulings());
        return new OpenFolder(folder, summaries, register, kept, guidance, rows, problems);
    }

    /// Opens an article; a page is taken in as text first.
    OpenArticle open(ArticleFile file, Annotator annotator, Workspace.Furnishing with)
            throws IOException, UnreadableFileException {
        var text = file.isPage() ? NewArticles.in(folder, with.storage()).takeIn(file) : file;
        return new Opening(folder, annotator, with.clock(), with.ids(), settings()).open(text);
    }

    /// Where an open article's sidecar is saved.
    Path sidecar(OpenArticle article) throws IOException {
        return folder.sidecar(article.file(), article.session().sidecar().annotator().id());
    }

    private boolean isSidecarOf(Path sidecar, ArticleFile article, Annotator annotator) {
        try {
            return folder.sidecar(article, annotator.id())
                    .toAbsolutePath()
                    .normalize()
                    .equals(sidecar.toAbsolutePath().normalize());
        } catch (IOException e) {
            return false;
        }
    }

    /// The article that a sidecar of somebody's belongs to.
    Optional<ArticleFile> article(Path sidecar, Annotator owner, List<ArticleRow> rows) {
        return rows.stream()
                .map(row -> new ArticleFile(row.name()))
                .filter(file -> isSidecarOf(sidecar, file, owner))
                .findFirst();
    }

    List<ArticleRow> summedUp(Annotator annotator) throws IOException {
        kept.readAgain();
        guidance.readAgain();
        return rows(folder, summaries, annotator, settings(), guidance.rulings());
    }

    /// The folder's own settings as they now are.
    FolderSettings settings() {
        return kept.settings();
    }

    private static FolderSettingsFile settings(ArticleFolder folder, List<Exception> problems) {
        try {
            return FolderSettingsFile.of(folder);
        } catch (IOException | UnreadableFileException e) {
            problems.add(e);
            return FolderSettingsFile.unread(folder);
        }
    }

    private static List<ArticleRow> rows(
            ArticleFolder folder,
            Summaries summaries,
            Annotator annotator,
            FolderSettings settings,
            Recheck recheck)
            throws IOException {
        var id = new AnnotatorId(annotator.id());
        var rows = new ArrayList<ArticleRow>();
        var found = folder.survey();
        var days = settings.days(id.value());
        for (var article : found.articles()) {
            rows.add(
                    row(
                            summaries.of(article, found, id, settings, recheck),
                            Optional.ofNullable(days.get(article.name()))));
        }
        return rows;
    }

    private static ArticleRow row(ArticleSummary summary, Optional<String> due) {
        return new ArticleRow(
                summary.file().name(),
                summary.title(),
                summary.status(),
                summary.published(),
                summary.quotes(),
                summary.actors(),
                summary.decisions(),
                summary.incomplete(),
                summary.annotators().stream().map(AnnotatorId::value).toList(),
                due);
    }

    private static <T> T read(
            ArticleFolder folder,
            String file,
            Reader<T> reader,
            T otherwise,
            List<Exception> problems) {
        var path = folder.root().resolve(file);
        if (!Files.exists(path)) {
            return otherwise;
        }
        try {
            return reader.read(file, Files.readAllBytes(path));
        } catch (IOException | UnreadableFileException e) {
            problems.add(e);
            return otherwise;
        }
    }
}
