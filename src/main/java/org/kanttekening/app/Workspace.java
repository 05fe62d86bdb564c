package org.kanttekening.app;

import org.jspecify.annotations.Nullable;
import org.kanttekening.annotation.Annotator;
import org.kanttekening.change.IdSource;
import org.kanttekening.folder.ArticleFile;
import org.kanttekening.folder.FolderChange;
import org.kanttekening.folder.NewArticles;
import org.kanttekening.folder.Recovery;
import org.kanttekening.folder.SaveQueue;
import org.kanttekening.folder.SaveState;
import org.kanttekening.folder.Storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The open folder: its articles, the sessions on those that have been opened, and their saving.
///
/// Reading and writing happen elsewhere; the listener and everything else are on the window's
/// thread.
public final class Workspace implements AutoCloseable {

    /// Hears what becomes of the folder.
    public interface Listener {

        /// A folder is open, its articles known.
        void folderOpened(Path root, List<ArticleRow> rows);

        /// What the list shows of the articles is another.
        void rowsChanged(List<ArticleRow> rows);

        /// What the list shows of one article is another.
        void rowChanged(ArticleRow row);

        void articleOpened(OpenArticle article);

        /// How an article's sidecar stands to its file.
        void saveState(String article, SaveState state);

        /// How what is agreed on for an article stands to its file.
        default void reviewSaveState(String article, SaveState state) {}

        /// Work of a run that ended badly is not in its file.
        void unsavedFound(Recovery.Unsaved unsaved);

        /// Others changed files of the folder.
        default void changedElsewhere(List<FolderChange> changes) {}

        /// Something could not be done.
        void failed(Exception problem);
    }

    /// How a workspace is furnished.
    ///
    /// @param window runs things on the window's thread
    /// @param version of the program, as sidecars name it
    public record Furnishing(
            Tasks tasks,
            Executor window,
            Storage storage,
            Clock clock,
            IdSource ids,
            String version) {}

    private final Furnishing with;
    private final Listener listener;
    private final SaveQueue saving;
    private final Saves saves;
    private final Map<String, OpenArticle> opened = new HashMap<>();
    private final Together together;
    private final Register register = new Register();
    private final Outside outside;
    private final Lookout lookout;
    private final Reviews reviews;
    private final HouseRules houseRules;
    private Annotator annotator;
    private @Nullable OpenFolder folder;
    private @Nullable OpenArticle current;
    private final Rows rows = new Rows();
    private String wanted = "";

    public Workspace(Furnishing with, Annotator annotator, Listener listener) {
        this.with = with;
        this.annotator = annotator;
        this.listener = listener;
        this.saving =
                SaveQueue.of(
                        with.storage(),
                        with.version(),
                        (file, state) -> with.window().execute(() -> said(file, state)));
        this.saves = new Saves(saving);
        this.together = new Together(opened, this::opening, with.window());
        this.lookout = new Lookout(with.window());
        this.outside = new Outside(with, saving, () -> folder, listener);
        this.reviews = new Reviews(with, () -> folder, saving, outside, listener::failed);
        this.houseRules = new HouseRules(with, () -> folder, listener::failed, this::refresh);
    }

    public Optional<Path> root() {
        return Optional.ofNullable(folder).map(it -> it.folder().root());
    }

    public Furnishing furnishing() {
        return with;
    }

    /// Writes what waits to be saved; for work that goes by the files. Not to be run on the
    /// window's thread.
    public Runnable flushing() {
        return saving::flush;
    }

    public Optional<OpenArticle> current() {
        return Optional.ofNullable(current);
    }

    /// The articles that have been opened since the folder was.
    public Collection<OpenArticle> openArticles() {
        return Collections.unmodifiableCollection(opened.values());
    }

    public List<ArticleRow> rows() {
        return rows.all();
    }

    public Annotator annotator() {
        return annotator;
    }

    public Register register() {
        return register;
    }

    /// The articles that are under review.
    public Reviews reviews() {
        return reviews;
    }

    /// What the people of the open folder have agreed on.
    public HouseRules houseRules() {
        return houseRules;
    }

    /// Undoing and redoing what was done in several articles at once.
    public Together together() {
        return together;
    }

    /// Annotates as somebody else from the next folder on.
    public void annotator(Annotator changed) {
        annotator = changed;
    }

    /// Opens a folder in place of the one that is open, once its work is saved.
    public void open(Path path) {
        var who = annotator;
        with.tasks()
                .run(
                        () -> {
                            saving.flush();
                            return OpenFolder.open(path, who, with.clock().getZone());
                        },
                        found -> {
                            folder = found;
                            saves.leave(opened.values());
                            opened.clear();
                            reviews.leave();
                            current = null;
                            wanted = "";
                            rows.hold(found.rows());
                            register.hold(found.register());
                            listener.folderOpened(found.folder().root(), rows.all());
                            found.problems().forEach(listener::failed);
                            lookout.over(found.folder(), changes -> changed(found, changes));
                            outside.pending(all ->
                                    all.stream()
                                            .filter(it ->
                                                    owner(it, annotator).isPresent()
                                                            || owner(it, Reviews.AGREED)
                                                                    .isPresent())
                                            .forEach(listener::unsavedFound));
                        },
                        listener::failed);
    }

    /// Opens an article of the folder; a page is taken in as text first. The last one asked for
    /// wins.
    public void openArticle(String name) {
        wanted = name;
        opening(
                name,
                article -> {
                    if (wanted.equals(name)) {
                        show(article);
                    }
                });
    }

    /// Has an article opened, if it is not yet, and does something with it.
    private void opening(String name, Consumer<OpenArticle> then) {
        opening(name, then, () -> {});
    }

    /// @param otherwise where it cannot be opened, which the listener hears too
    private void opening(String name, Consumer<OpenArticle> then, Runnable otherwise) {
        var from = folder;
        var known = opened.get(name);
        if (from == null || known != null) {
            Optional.ofNullable(known).ifPresent(then);
            return;
        }
        var who = annotator;
        with.tasks()
                .run(
                        () -> from.open(new ArticleFile(name), who, with),
                        article -> arrived(from, name, article, then),
                        problem -> {
                            listener.failed(problem);
                            otherwise.run();
                        });
    }

    /// Makes an article of text and opens it.
    ///
    /// @param stem its file name without `.txt`
    public void paste(String stem, String text) {
        var into = folder;
        if (into == null) {
            return;
        }
        with.tasks()
                .run(
                        () -> NewArticles.in(into.folder(), with.storage()).create(stem, text),
                        file -> {
                            openArticle(file.name());
                            refresh();
                        },
                        listener::failed);
    }

    /// Looks through the folder again.
    public void refresh() {
        var from = folder;
        if (from == null) {
            return;
        }
        var who = annotator;
        with.tasks()
                .run(
                        () -> {
                            saving.flush();
                            return from.summedUp(who);
                        },
                        found -> {
                            rows.hold(found);
                            opened.values().forEach(from.guidance()::holdsFor);
                            opened.values().forEach(rows::recount);
                            listener.rowsChanged(rows.all());
                        },
                        listener::failed);
    }

    public SaveState state(String article) {
        return saves.state(article);
    }

    /// Writes what waits, off the window's thread.
    public void save(Runnable then) {
        with.tasks().run(saving::flush, _ -> then.run(), listener::failed);
    }

    /// What is left to do before the program ends, off the window's thread: writes what waits, and
    /// gives the articles that could not be saved; what is theirs is kept for recovery.
    public Supplier<List<String>> finishing() {
        return reviews.finishing(saves.finishing());
    }

    @Override
    public void close() {
        lookout.close();
        saving.close();
    }

    /// Looks at what the file of an open article's sidecar now says and goes on from there, as a
    /// gesture that can be undone.
    public void takeTheirs(String name) {
        Optional.ofNullable(opened.get(name))
                .ifPresent(it -> outside.read(it, saves.path(it), Outside.Then.TAKE));
    }

    /// Saves an open article's sidecar over what was put into its file elsewhere, which is kept as
    /// an earlier version.
    public void keepOurs(String name) {
        Optional.ofNullable(opened.get(name))
                .ifPresent(it -> outside.read(it, saves.path(it), Outside.Then.KEEP));
    }

    /// Unsaved work of a run that ended badly, brought back into its article as a gesture that can
    /// be undone.
    public void restore(Recovery.Unsaved unsaved) {
        owner(unsaved, annotator)
                .ifPresent(
                        file -> opening(file.name(), article -> outside.restore(article, unsaved)));
        owner(unsaved, Reviews.AGREED).ifPresent(file -> reviews.restore(file.name(), unsaved));
    }

    public void discard(Recovery.Unsaved unsaved) {
        outside.discard(unsaved);
    }

    /// The article of this folder for which somebody's unsaved work is.
    private Optional<ArticleFile> owner(Recovery.Unsaved unsaved, Annotator owner) {
        return Optional.ofNullable(folder)
                .flatMap(it -> it.article(unsaved.sidecar(), owner, rows.all()));
    }

    /// Brings what others did in the folder into sight.
    private void changed(OpenFolder in, List<FolderChange> changes) {
        if (!in.equals(folder)) {
            return;
        }
        boolean others = false;
        for (var change : changes) {
            if (change.sha256().isPresent()
                    && change.sha256().equals(saving.lastSeen(change.file()))) {
                continue;
            }
            others = true;
            reviews.changed(change.file());
            var name = saves.name(change.file()).orElse(null);
            if (name != null && saving.state(change.file()).isSafe()) {
                Optional.ofNullable(opened.get(name))
                        .ifPresent(it -> outside.read(it, change.file(), Outside.Then.FOLLOW));
            }
        }
        if (others) {
            listener.changedElsewhere(changes);
            reviews.refresh();
            refresh();
        }
    }

    private void arrived(
            OpenFolder from, String asked, OpenArticle article, Consumer<OpenArticle> then) {
        if (!from.equals(folder)) {
            return;
        }
        var known = opened.get(article.name());
        if (known == null) {
            known = kept(from, article);
            from.guidance().holdsFor(known);
            opened.put(article.name(), known);
            if (!asked.equals(article.name())) {
                refresh();
            }
        }
        then.accept(known);
    }

    /// Has an article's sidecar saved from now on, where it may be.
    private OpenArticle kept(OpenFolder from, OpenArticle article) {
        if (!article.session().editable()) {
            return article;
        }
        try {
            return saves.keep(
                    from.sidecar(article),
                    article,
                    () -> rows.recount(article).ifPresent(listener::rowChanged));
        } catch (IOException e) {
            listener.failed(e);
            return article;
        }
    }

    private void said(Path file, SaveState state) {
        saves.name(file).ifPresent(name -> listener.saveState(name, state));
        reviews.name(file).ifPresent(name -> listener.reviewSaveState(name, state));
    }

    private void show(OpenArticle article) {
        current = article;
        listener.articleOpened(article);
    }
}
