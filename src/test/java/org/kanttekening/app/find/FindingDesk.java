package org.kanttekening.app.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.kanttekening.annotation.Annotator;
import org.kanttekening.annotation.Sidecar;
import org.kanttekening.app.DeafListener;
import org.kanttekening.app.OpenArticle;
import org.kanttekening.app.Session;
import org.kanttekening.app.Tagging;
import org.kanttekening.app.Tasks;
import org.kanttekening.app.Workspace;
import org.kanttekening.article.Span;
import org.kanttekening.change.FixedIds;
import org.kanttekening.change.RandomIds;
import org.kanttekening.folder.FolderChange;
import org.kanttekening.folder.Profile;
import org.kanttekening.folder.SaveState;
import org.kanttekening.folder.Storage;
import org.kanttekening.search.Hit;
import org.kanttekening.search.Order;
import org.kanttekening.search.QueryException;
import org.kanttekening.search.QuerySyntax;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// A folder that is open, without a window, to find in: the window's thread is that of the test.
final class FindingDesk implements AutoCloseable {

    static final String ONE = "een.txt";
    static final String TWO = "twee.txt";
    static final String THREE = "drie.txt";

    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final Tasks tasks = new Tasks(window::add);
    private final Workspace workspace;
    private final Path folder;
    private Finding finding;

    /// A folder of three articles in which Noor Bakker is named; Bram has tagged the second.
    FindingDesk(Path dir) {
        folder = dir.resolve("artikelen");
        write(
                ONE,
                "Veer terug\n\n"
                        + "„Het veer gaat weer varen”, zegt Noor Bakker. Bakker is wethouder.\n");
        write(TWO, "Veer dicht\n\nNoor Bakker zwijgt. Het veer ligt stil 🙂 volgens Bakker.\n");
        write(THREE, "Brug open\n\nDe brug is open.\n");
        as("bram", TWO, session -> tagQuote(session, "Het veer ligt stil"));
        workspace = workspace("anna", this::changed);
        workspace.open(folder);
        until("the folder is open", () -> workspace.root().isPresent());
        finding =
                new Finding(
                        workspace, workspace.root().orElseThrow(), ZoneId.of("Europe/Amsterdam"));
    }

    private Workspace workspace(String who, Consumer<List<FolderChange>> changed) {
        var storage =
                Storage.of(
                        new Profile(folder.resolveSibling("profile-" + who)),
                        new RandomIds(new Random(1)),
                        Clock.systemUTC(),
                        1 << 20);
        return new Workspace(
                new Workspace.Furnishing(
                        tasks,
                        window::add,
                        storage,
                        Clock.systemUTC(),
                        who.equals("anna") ? new FixedIds() : new RandomIds(new Random(2)),
                        "1.0.0"),
                Annotator.of(who, who),
                new Heard(changed));
    }

    /// Has somebody annotate an article and save it, in another run of the program.
    void as(String who, String article, Consumer<Session> work) {
        try (var other = workspace(who, _ -> {})) {
            other.open(folder);
            until("the folder is open", () -> other.root().isPresent());
            other.openArticle(article);
            until("the article is open", () -> other.current().isPresent());
            work.accept(other.current().orElseThrow().session());
            until("it is saved", () -> other.state(article) instanceof SaveState.Saved);
        }
    }

    private void changed(List<FolderChange> changes) {
        finding.changed(changes);
    }

    Workspace workspace() {
        return workspace;
    }

    Finding finding() {
        return finding;
    }

    Path folder() {
        return folder;
    }

    void write(String name, String text) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Session open(String article) {
        workspace.openArticle(article);
        until(article + " is open", () -> opened(article).isPresent());
        return opened(article).orElseThrow().session();
    }

    private Optional<OpenArticle> opened(String article) {
        return workspace.openArticles().stream()
                .filter(it -> it.name().equals(article))
                .findFirst();
    }

    /// The own sidecar of an article as it is now.
    Sidecar sidecar(String article) {
        return opened(article).orElseThrow().session().sidecar();
    }

    static void tagQuote(Session session, String words) {
        new Tagging(session).quote(span(session, words));
    }

    static Span span(Session session, String words) {
        int start = session.text().value().indexOf(words);
        assertThat(start).as(words).isNotNegative();
        return new Span(start, start + words.length());
    }

    List<Hit> find(String line, Order... orders) {
        return found(line, orders).hits().list();
    }

    Finding.Found found(String line, Order... orders) {
        var answer = new Answer();
        finding.find(query(line), List.of(orders), answer);
        until("an answer to " + line, () -> answer.found != null || answer.problem != null);
        if (answer.problem != null) {
            throw new AssertionError(answer.problem);
        }
        return answer.found;
    }

    static org.kanttekening.search.Query query(String line) {
        try {
            return QuerySyntax.parse(line);
        } catch (QueryException e) {
            throw new AssertionError(e);
        }
    }

    /// Waits for what an action tells.
    <T> T told(Consumer<Consumer<T>> action) {
        var told = new ArrayList<T>();
        action.accept(told::add);
        until("it is told", () -> !told.isEmpty());
        return told.getFirst();
    }

    void until(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("never: %s", what).isLessThan(end);
            try {
                var next = window.poll(20, TimeUnit.MILLISECONDS);
                if (next != null) {
                    next.run();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
    }

    @Override
    public void close() {
        workspace.close();
        tasks.close();
    }

    /// Hears one answer.
    static final class Answer implements Finding.Listener {
        Finding.Found found;
        Exception problem;
        int read;

        @Override
        public void reading(int done, int total) {
            read = total;
        }

        @Override
        public void found(Finding.Found answer) {
            found = answer;
        }

        @Override
        public void failed(Exception e) {
            problem = e;
        }
    }

    private static final class Heard extends DeafListener {
        private final Consumer<List<FolderChange>> changed;

        Heard(Consumer<List<FolderChange>> changed) {
            this.changed = changed;
        }

        @Override
        public void changedElsewhere(List<FolderChange> changes) {
            changed.accept(changes);
        }

        @Override
        public void failed(Exception problem) {
            throw new AssertionError(problem);
        }
    }
}
