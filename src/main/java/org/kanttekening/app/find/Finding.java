package org.kanttekening.app.find;

import org.jspecify.annotations.Nullable;
import org.kanttekening.app.OpenArticle;
import org.kanttekening.app.Running;
import org.kanttekening.app.Workspace;
import org.kanttekening.exchange.Progress;
import org.kanttekening.folder.ActorRegister;
import org.kanttekening.folder.ArticleFolder;
import org.kanttekening.folder.FolderChange;
import org.kanttekening.folder.SidecarReading;
import org.kanttekening.search.CorpusLoader;
import org.kanttekening.search.CrossTable;
import org.kanttekening.search.Facet;
import org.kanttekening.search.Group;
import org.kanttekening.search.Hit;
import org.kanttekening.search.Hits;
import org.kanttekening.search.Order;
import org.kanttekening.search.Property;
import org.kanttekening.search.Query;
import org.kanttekening.search.Search;
import org.kanttekening.search.Term;
import org.kanttekening.search.Wanted;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/// Finding in one folder: reads it once, when first asked, and then keeps in step with the articles
/// that are open, saved or not, and with what others write. All of it is called, and answers, on
/// the window's thread; the work itself is done elsewhere, and a new question gives up the last.
public final class Finding {

    /// Hears what becomes of a question.
    public interface Listener {

        /// The folder is being read, which comes before the first answer.
        ///
        /// @param done of `total` articles
        void reading(int done, int total);

        void found(Found found);

        /// It could not be found out: a [org.kanttekening.search.SearchException], an
        /// [IOException], or a [CancellationException] where it was given up by [#cancel()].
        void failed(Exception problem);
    }

    /// What was found.
    ///
    /// @param unread the files that could not be searched
    public record Found(Query query, Hits hits, List<CorpusLoader.Unread> unread) {
        public Found {
            unread = List.copyOf(unread);
        }
    }

    /// A question with the order in which its answer is wanted.
    private record Asked(Query query, List<Order> orders, Listener listener) {}

    private final Workspace workspace;
    private final Path root;
    private final Search search;
    private final Map<String, Integer> stale = new LinkedHashMap<>();
    private int heard;
    private CorpusOfDesk corpus = CorpusOfDesk.NONE;
    private @Nullable Asked asked;
    private @Nullable Running reading;
    private @Nullable Running searching;

    /// @param root of the folder that is open
    /// @param zone in which moments are days
    public Finding(Workspace workspace, Path root, ZoneId zone) {
        this.workspace = workspace;
        this.root = root;
        this.search = Search.in(zone);
    }

    public Path root() {
        return root;
    }

    /// Finds what a query asks for; the answer to an earlier question is no longer waited for.
    public void find(Query query, List<Order> orders, Listener listener) {
        asked = new Asked(query, List.copyOf(orders), listener);
        stopSearching();
        if (corpus.isRead()) {
            search(asked);
        } else if (reading == null) {
            read(listener);
        }
    }

    /// Waits for no answer any more; what is being read is, for the next question.
    public void drop() {
        asked = null;
        stopSearching();
    }

    /// Gives up what is being read or looked for.
    public void cancel() {
        drop();
        if (reading != null) {
            reading.cancel();
        }
    }

    /// Has the whole folder read anew at the next question.
    public void forget() {
        corpus = CorpusOfDesk.NONE;
        stale.clear();
    }

    /// Takes over what others wrote: their articles are read anew at the next question.
    public void changed(List<FolderChange> changes) {
        for (var change : changes) {
            var name = root.relativize(change.file()).toString().replace('\\', '/');
            if (name.equals(ActorRegister.FILE)) {
                forget();
            } else {
                stale.put(name, heard++);
            }
        }
    }

    /// Hits as they are wanted.
    ///
    /// @param hits all, in their order
    /// @param shown those to which they are narrowed, or all
    public record Arranged(Hits hits, List<Hit> shown) {}

    /// The same hits in another order, and of these the ones that are counted under some values.
    ///
    /// @param labels of each facet the value, empty for hits that have none; no facets for all hits
    public void arrange(
            Hits hits,
            List<Order> orders,
            Map<Facet, String> labels,
            Consumer<Arranged> then,
            Listener listener) {
        work(
                () -> {
                    var sorted = hits.sorted(orders.toArray(Order[]::new));
                    return new Arranged(
                            sorted,
                            sorted.list().stream()
                                    .filter(hit -> isOf(sorted, hit, labels))
                                    .toList());
                },
                then,
                listener);
    }

    /// How many hits there are of each two values.
    public void count(
            Hits hits, Facet rows, Facet columns, Consumer<CrossTable> then, Listener listener) {
        work(() -> hits.table(rows, columns), then, listener);
    }

    private static boolean isOf(Hits hits, Hit hit, Map<Facet, String> wanted) {
        return wanted.entrySet().stream()
                .allMatch(it -> {
                    var labels = hits.labels(it.getKey(), hit);
                    return it.getValue().isEmpty()
                            ? labels.isEmpty()
                            : labels.contains(it.getValue());
                });
    }

    /// The values that a property has in the folder, those of most annotations first; none before
    /// the folder has been read.
    public void values(Property property, Consumer<List<Group>> then, Listener listener) {
        var now = corpus;
        var filled = Query.of(Term.Condition.of(property, new Wanted.Filled()));
        work(
                () -> search.run(now.corpus(), filled, () -> false).grouped(Facet.of(property)),
                then,
                listener);
    }

    /// Writes hits into a file, over one that is there.
    public Running write(
            HitTable table,
            HitTable.Form form,
            Path file,
            Consumer<Running.Stand> shown,
            Runnable then,
            Consumer<Exception> failed) {
        return workspace
                .furnishing()
                .tasks()
                .start(
                        running -> {
                            table.write(form, file, true, running);
                            return file;
                        },
                        shown,
                        _ -> then.run(),
                        failed);
    }

    private <T> void work(Callable<T> work, Consumer<T> then, Listener listener) {
        workspace.furnishing().tasks().start(_ -> work.call(), _ -> {}, then, listener::failed);
    }

    private void read(Listener listener) {
        reading =
                workspace
                        .furnishing()
                        .tasks()
                        .start(
                                running ->
                                        new CorpusLoader(ArticleFolder.open(root))
                                                .load(
                                                        (done, total) ->
                                                                running.at(
                                                                        Progress.Stage.READING,
                                                                        done,
                                                                        total),
                                                        running::isCancelled),
                                stand -> {
                                    if (asked != null) {
                                        asked.listener().reading(stand.done(), stand.total());
                                    }
                                },
                                loading -> {
                                    reading = null;
                                    corpus = CorpusOfDesk.of(loading);
                                    if (asked != null) {
                                        search(asked);
                                    }
                                },
                                problem -> {
                                    reading = null;
                                    if (asked != null && problem instanceof CancellationException) {
                                        // asked since it was given up
                                        read(asked.listener());
                                    } else {
                                        listener.failed(problem);
                                    }
                                });
    }

    private void search(Asked question) {
        var before = corpus;
        var again = Map.copyOf(stale);
        var names = workspace.rows().stream().map(row -> row.name()).toList();
        var open = workspace.openArticles().stream().filter(Finding::saysAnything).toList();
        var sidecars = open.stream().map(it -> it.session().sidecar()).toList();
        searching =
                workspace
                        .furnishing()
                        .tasks()
                        .start(
                                running -> {
                                    var now =
                                            before.reread(loader(), again.keySet(), names)
                                                    .with(open, sidecars);
                                    var hits =
                                            search.run(
                                                    now.corpus(),
                                                    question.query(),
                                                    running::isCancelled);
                                    return new Answer(
                                            now,
                                            hits.sorted(question.orders().toArray(Order[]::new)));
                                },
                                _ -> {},
                                answer -> answered(question, before, again, answer),
                                problem -> {
                                    if (question.equals(asked)) {
                                        question.listener().failed(problem);
                                    }
                                });
    }

    /// Whether an open article's session is more than what its files say: one without a sidecar in
    /// which nothing has been done is nobody's yet, and what is only shown is as it was read.
    private static boolean saysAnything(OpenArticle article) {
        var session = article.session();
        return session.editable()
                && (!(article.reading() instanceof SidecarReading.Absent)
                        || session.canUndo()
                        || session.canRedo());
    }

    private record Answer(CorpusOfDesk corpus, Hits hits) {}

    private void answered(
            Asked question, CorpusOfDesk before, Map<String, Integer> again, Answer answer) {
        if (corpus.equals(before)) {
            corpus = answer.corpus();
            // what was changed once more since may have been read too early
            again.forEach((name, change) -> stale.remove(name, change));
        }
        if (question.equals(asked)) {
            question.listener()
                    .found(new Found(question.query(), answer.hits(), answer.corpus().unread()));
        }
    }

    private CorpusLoader loader() throws IOException {
        return new CorpusLoader(ArticleFolder.open(root));
    }

    private void stopSearching() {
        if (searching != null) {
            searching.cancel();
            searching = null;
        }
    }
}
