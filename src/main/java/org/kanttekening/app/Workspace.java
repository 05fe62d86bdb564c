package org.kanttekening.app;

import org.jspecify.annotations.Nullable;
import org.kanttekening.annotation.Annotator;
import org.kanttekening.annotation.Sidecar;
import org.kanttekening.change.Changes;
import org.kanttekening.change.IdSource;
import org.kanttekening.folder.ArticleFile;
import org.kanttekening.folder.NewArticles;
import org.kanttekening.folder.SaveQueue;
import org.kanttekening.folder.SaveState;
import org.kanttekening.folder.Storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;

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
    private final Map<String, OpenArticle> opened = new HashMap<>();
    private final Map<Path, String> names = new HashMap<>();
    private final Register register = new Register();
    private Annotator annotator;
    private @Nullable OpenFolder folder;
    private @Nullable OpenArticle current;
    private List<ArticleRow> rows = List.of();
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
    }

    public Optional<Path> root() {
        return Optional.ofNullable(folder).map(it -> it.folder().root());
    }

    public Optional<OpenArticle> current() {
        return Optional.ofNullable(current);
    }

    public List<ArticleRow> rows() {
        return rows;
    }

    public Annotator annotator() {
        return annotator;
    }

    public Register register() {
        return register;
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
                            return OpenFolder.open(path, who);
                        },
                        found -> {
                            folder = found;
                            opened.clear();
                            names.clear();
                            current = null;
                            wanted = "";
                            rows = found.rows();
                            register.hold(found.register());
                            listener.folderOpened(found.folder().root(), rows);
                            found.problems().forEach(listener::failed);
                        },
                        listener::failed);
    }

    /// Opens an article of the folder; a page is taken in as text first. The last one asked for
    /// wins.
    public void openArticle(String name) {
        var from = folder;
        if (from == null) {
            return;
        }
        wanted = name;
        var known = opened.get(name);
        if (known != null) {
            show(known);
            return;
        }
        var who = annotator;
        with.tasks()
                .run(
                        () -> {
                            var file = new ArticleFile(name);
                            var text =
                                    file.isPage()
                                            ? NewArticles.in(from.folder(), with.storage())
                                                    .takeIn(file)
                                            : file;
                            return new Opening(
                                            from.folder(),
                                            who,
                                            with.clock(),
                                            with.ids(),
                                            from.settings())
                                    .open(text);
                        },
                        article -> arrived(from, name, article),
                        listener::failed);
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
                            rows = found;
                            opened.values().forEach(this::recount);
                            listener.rowsChanged(rows);
                        },
                        listener::failed);
    }

    public void guidelines(java.util.function.Consumer<Optional<String>> then) {
        var from = folder;
        if (from == null) {
            then.accept(Optional.empty());
            return;
        }
        with.tasks().run(from.folder()::guidelines, then, listener::failed);
    }

    public SaveState state(String article) {
        return names.entrySet().stream()
                .filter(entry -> entry.getValue().equals(article))
                .findFirst()
                .map(entry -> saving.state(entry.getKey()))
                .orElseGet(SaveState.Clean::new);
    }

    /// Writes what waits, off the window's thread.
    public void save(Runnable then) {
        with.tasks().run(saving::flush, _ -> then.run(), listener::failed);
    }

    /// Writes what waits before the program ends.
    ///
    /// @return the articles that could not be saved; what is theirs is kept for recovery
    public List<String> finish() {
        saving.flush();
        return names.entrySet().stream()
                .filter(entry -> !saving.state(entry.getKey()).isSafe())
                .map(Map.Entry::getValue)
                .toList();
    }

    @Override
    public void close() {
        saving.close();
    }

    private void arrived(OpenFolder from, String asked, OpenArticle article) {
        if (!from.equals(folder)) {
            return;
        }
        var before = opened.putIfAbsent(article.name(), article);
        if (before == null) {
            watch(from, article);
            if (!asked.equals(article.name())) {
                refresh();
            }
        }
        if (wanted.equals(asked)) {
            show(before == null ? article : before);
        }
    }

    private void watch(OpenFolder from, OpenArticle article) {
        if (!article.session().editable()) {
            return;
        }
        Path path;
        try {
            path = from.folder().sidecar(article.file(), annotator.id());
        } catch (IOException e) {
            listener.failed(e);
            return;
        }
        saving.open(path, article.read(), article.reading());
        names.put(path, article.name());
        article.session()
                .listen(
                        new Session.Listener() {
                            @Override
                            public void changed(Sidecar before, Sidecar after, Set<String> keys) {
                                saving.submit(path, after, Changes.dropped(before, after, keys));
                                recount(article);
                                rows.stream()
                                        .filter(row -> row.name().equals(article.name()))
                                        .forEach(listener::rowChanged);
                            }

                            @Override
                            public void chosen(Optional<String> id) {
                                // Nothing of it is kept.
                            }
                        });
    }

    private void show(OpenArticle article) {
        current = article;
        listener.articleOpened(article);
    }

    private void said(Path file, SaveState state) {
        var name = names.get(file);
        if (name != null) {
            listener.saveState(name, state);
        }
    }

    /// Brings the row of an open article to what its session now says.
    private void recount(OpenArticle article) {
        var changed = new ArrayList<>(rows);
        changed.replaceAll(
                row -> row.name().equals(article.name()) ? row(row, article.session()) : row);
        rows = List.copyOf(changed);
    }

    private static ArticleRow row(ArticleRow old, Session session) {
        var header = session.sidecar().header();
        var tally = session.tally();
        return new ArticleRow(
                old.name(),
                header.title().isEmpty() ? old.title() : header.title(),
                header.status(),
                header.published(),
                tally.quotes(),
                tally.actors(),
                tally.decisions(),
                tally.incomplete(),
                old.annotators());
    }
}
