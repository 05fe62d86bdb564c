package org.kanttekening.search;

import org.kanttekening.annotation.Sidecar;
import org.kanttekening.folder.ActorRegister;
import org.kanttekening.folder.ActorRegisterJson;
import org.kanttekening.folder.AnnotatorId;
import org.kanttekening.folder.ArticleFile;
import org.kanttekening.folder.ArticleFolder;
import org.kanttekening.folder.Problem;
import org.kanttekening.folder.ReadArticle;
import org.kanttekening.folder.SidecarReading;
import org.kanttekening.folder.Survey;
import org.kanttekening.folder.UnreadableFileException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/// Reads a folder into a corpus. What cannot be read is left out and told; reading writes nothing.
public final class CorpusLoader {

    private static final int THREADS = 2;

    private final ArticleFolder folder;

    /// Hears how far loading has come, on the thread that loads.
    public interface Progress {

        /// @param done of the articles, ascending from 0
        /// @param total number of articles
        void reached(int done, int total);
    }

    /// A file that is not in the corpus.
    ///
    /// @param file its name, from the folder on, with `/` between folders
    /// @param reason an [IOException], an [UnreadableFileException], or what should not have
    ///   happened
    public record Unread(String file, Exception reason) {}

    /// What was read.
    public record Loading(Corpus corpus, List<Unread> unread) {
        public Loading {
            unread = List.copyOf(unread);
        }
    }

    /// One article as it was read.
    ///
    /// @param entry empty where the article itself cannot be read
    public record Reading(Optional<Entry> entry, List<Unread> unread) {
        public Reading {
            unread = List.copyOf(unread);
        }
    }

    public CorpusLoader(ArticleFolder folder) {
        this.folder = folder;
    }

    /// Reads all articles with their sidecars, and the register of actors.
    ///
    /// @param cancelled is asked between articles, on several threads
    /// @throws CancellationException where it was cancelled, or the thread interrupted
    /// @throws IOException where the folder cannot be gone through
    public Loading load(Progress progress, BooleanSupplier cancelled) throws IOException {
        var survey = folder.survey();
        var articles = survey.articles();
        var unread = new ArrayList<Unread>();
        var register = register(unread);
        var entries = new ArrayList<Entry>();
        var sharing = new Sharing();
        progress.reached(0, articles.size());
        try (var threads = Executors.newFixedThreadPool(THREADS, daemons())) {
            var work = new ExecutorCompletionService<Reading>(threads);
            try {
                for (var article : articles) {
                    var owners = owners(survey, article);
                    work.submit(() -> read(article, owners, sharing, cancelled));
                }
                for (int done = 1; done <= articles.size(); done++) {
                    var reading = next(work);
                    reading.entry().ifPresent(entries::add);
                    unread.addAll(reading.unread());
                    progress.reached(done, articles.size());
                }
            } finally {
                threads.shutdownNow();
            }
        }
        unread.sort((one, other) -> one.file().compareTo(other.file()));
        return new Loading(Corpus.of(entries, register), unread);
    }

    /// Reads one article with its sidecars anew, after its files have changed; nothing where it is
    /// gone.
    public Reading read(ArticleFile article) throws IOException {
        if (!Files.exists(folder.inside(article.name()))) {
            return new Reading(Optional.empty(), List.of());
        }
        var owners = new ArrayList<String>();
        folder.annotators(article).keySet().forEach(id -> owners.add(id.value()));
        owners.add(AnnotatorId.AGREED);
        return read(article, owners, new Sharing(), () -> false);
    }

    /// Those whose word counts: not what rules propose.
    private static List<String> owners(Survey survey, ArticleFile article) {
        return survey.owners(article).keySet().stream()
                .filter(owner -> !owner.equals(AnnotatorId.RULES))
                .toList();
    }

    private static ThreadFactory daemons() {
        return Thread.ofPlatform().name("kanttekening-corpus-", 0).daemon().factory();
    }

    private static Reading next(CompletionService<Reading> work) {
        try {
            return work.take().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof CancellationException cancelled
                    ? cancelled
                    : new IllegalStateException(e.getCause());
        }
    }

    private Reading read(
            ArticleFile article, List<String> owners, Sharing sharing, BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("cancelled");
        }
        var unread = new ArrayList<Unread>();
        try {
            var read = folder.read(article);
            var voices = new ArrayList<Voice>();
            for (var owner : owners) {
                sidecar(read, owner, unread)
                        .ifPresent(it -> voices.add(Voice.of(owner, it).shared(sharing)));
            }
            var entry = Entry.of(article, read.text(), read.header(), voices);
            return new Reading(Optional.of(entry), unread);
        } catch (IOException | UnreadableFileException | RuntimeException e) {
            // One file that nobody foresaw must not keep the others from being found.
            return new Reading(Optional.empty(), List.of(new Unread(article.name(), e)));
        }
    }

    private Optional<Sidecar> sidecar(ReadArticle article, String owner, List<Unread> unread) {
        try {
            return switch (folder.readSidecar(article.file(), owner, article.text())) {
                case SidecarReading.Read(var stored, _) -> Optional.of(stored.sidecar());
                case SidecarReading.ReadOnly(var stored, _, _) -> Optional.of(stored.sidecar());
                case SidecarReading.Absent _ -> Optional.empty();
                case SidecarReading.OtherText(_, var misplaced) -> {
                    var problem = Problem.of("problem.otherText", misplaced.size());
                    yield left(
                            article,
                            owner,
                            unread,
                            file -> new UnreadableFileException(file, 0, "", problem));
                }
                case SidecarReading.Unreadable(var problem) ->
                        left(article, owner, unread, _ -> problem);
            };
        } catch (IOException | RuntimeException e) {
            return left(article, owner, unread, _ -> e);
        }
    }

    private static Optional<Sidecar> left(
            ReadArticle article,
            String owner,
            List<Unread> unread,
            Function<String, Exception> reason) {
        var file = article.file().name() + "." + owner + ".kanttekening.json";
        unread.add(new Unread(file, reason.apply(file)));
        return Optional.empty();
    }

    private ActorRegister register(List<Unread> unread) {
        try {
            var bytes = Files.readAllBytes(folder.inside(ActorRegister.FILE));
            return ActorRegisterJson.read(ActorRegister.FILE, bytes);
        } catch (NoSuchFileException e) {
            return ActorRegister.EMPTY;
        } catch (IOException | UnreadableFileException e) {
            unread.add(new Unread(ActorRegister.FILE, e));
            return ActorRegister.EMPTY;
        }
    }
}
