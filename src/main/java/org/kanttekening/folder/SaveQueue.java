package org.kanttekening.folder;

import org.kanttekening.annotation.Sidecar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;

/// Saves sidecars behind the back of whoever edits them: what is submitted goes to the journal at
/// once and to its file shortly after, one file after another, the newest content only.
///
/// Submitting hands over an immutable value and does no more; all the rest happens on another
/// thread. The listener is called on any thread.
public final class SaveQueue implements AutoCloseable {

    static final Duration DELAY = Duration.ofMillis(400);
    static final Duration RETRY = Duration.ofSeconds(30);

    private static final System.Logger LOG = System.getLogger(SaveQueue.class.getName());

    private final Storage storage;
    private final SidecarSaver saver;
    private final SaveTimer timer;
    private final BiConsumer<Path, SaveState> listener;
    private final Instant started;
    private final String session;

    /// Held while a file is written: one at a time.
    private final ReentrantLock writing = new ReentrantLock();

    /// Guards what follows; never held while anything is written.
    private final Object gate = new Object();

    private final Map<Path, QueuedSidecar> queued = new LinkedHashMap<>();
    private final Set<Path> cleaned = new HashSet<>();

    SaveQueue(
            Storage storage,
            String version,
            SaveTimer timer,
            BiConsumer<Path, SaveState> listener) {
        this.storage = storage;
        this.saver = new SidecarSaver(storage.file(), storage.ids(), version);
        this.timer = timer;
        this.listener = listener;
        this.started = storage.clock().instant();
        this.session = storage.ids().next();
    }

    /// @param version of the program, as `writtenBy` has it
    /// @param listener told how each sidecar stands, on whatever thread that comes to be known
    public static SaveQueue of(
            Storage storage, String version, BiConsumer<Path, SaveState> listener) {
        return new SaveQueue(storage, version, SaveTimer.onOneThread(), listener);
    }

    /// Takes a sidecar into care as it was read; again after a conflict, with what was read then.
    ///
    /// @throws IllegalArgumentException where the reading is of a file that may not be written
    public void open(Path file, ReadArticle article, SidecarReading reading) {
        var known = SavedSidecar.of(file, article, reading);
        var journal = new Journal(storage.journal(), storage.disk(), known, session);
        QueuedSidecar before;
        synchronized (gate) {
            before = queued.put(file, new QueuedSidecar(known, journal));
        }
        if (before != null) {
            timer.after(Duration.ZERO, () -> succeed(journal, before.journal()));
        }
    }

    private void succeed(Journal journal, Journal before) {
        writing.lock();
        try {
            quietly(() -> journal.succeed(before));
        } finally {
            writing.unlock();
        }
    }

    public void submit(Path file, Sidecar sidecar) {
        submit(file, sidecar, Set.of());
    }

    /// Has a sidecar saved as it now is.
    ///
    /// @param dropped ids of annotations that may go without a tombstone
    /// @throws IllegalStateException where the file was not opened here
    public void submit(Path file, Sidecar sidecar, Set<String> dropped) {
        Optional<SaveState> said;
        boolean first;
        synchronized (gate) {
            var entry = queued.get(file);
            if (entry == null) {
                throw new IllegalStateException(file + " was not opened for saving");
            }
            first = entry.want(sidecar, dropped);
            said = entry.say(new SaveState.Pending());
        }
        said.ifPresent(state -> listener.accept(file, state));
        timer.after(Duration.ZERO, () -> journal(file));
        if (first) {
            timer.after(DELAY, () -> save(file));
        }
    }

    public SaveState state(Path file) {
        synchronized (gate) {
            var entry = queued.get(file);
            return entry == null ? new SaveState.Clean() : entry.stateNow();
        }
    }

    /// The hash of what was last read from a file or written to it here, by which a watcher knows
    /// our own writing.
    public Optional<String> lastSeen(Path file) {
        synchronized (gate) {
            var entry = queued.get(file);
            return entry == null ? Optional.empty() : entry.known().sha256();
        }
    }

    /// The sidecar as its file has it, for merging with what came from elsewhere.
    public Optional<StoredSidecar> lastStored(Path file) {
        synchronized (gate) {
            var entry = queued.get(file);
            return entry == null ? Optional.empty() : entry.known().stored();
        }
    }

    /// Writes all that waits, and returns when that is done.
    ///
    /// @return whether every sidecar is now in its file
    public boolean flush() {
        for (var file : files()) {
            save(file);
        }
        synchronized (gate) {
            return queued.values().stream().allMatch(QueuedSidecar::isSaved);
        }
    }

    /// Writes all that waits and stops; what could not be written stays in the journal.
    @Override
    public void close() {
        timer.close();
        flush();
        synchronized (gate) {
            queued.values().forEach(entry -> quietly(entry.journal()::leave));
        }
    }

    private List<Path> files() {
        synchronized (gate) {
            return new ArrayList<>(queued.keySet());
        }
    }

    private void journal(Path file) {
        writing.lock();
        try {
            var entry = entry(file);
            var wanted = entry.flatMap(this::wanted);
            if (wanted.isPresent()) {
                quietly(() -> entry.orElseThrow().journal().write(wanted.get()));
            }
        } finally {
            writing.unlock();
        }
    }

    private void save(Path file) {
        writing.lock();
        try {
            var entry = entry(file);
            if (entry.isPresent()) {
                save(entry.get());
            }
        } finally {
            writing.unlock();
        }
    }

    private void save(QueuedSidecar entry) {
        Optional<QueuedSidecar.Order> order;
        synchronized (gate) {
            order = entry.take();
        }
        if (order.isEmpty()) {
            return;
        }
        tell(entry, new SaveState.Saving());
        cleanOnce(entry.known().file());
        var wanted = order.get();
        switch (saver.save(entry.known(), wanted.sidecar(), wanted.dropped())) {
            case SaveOutcome.Unchanged _ ->
                    saved(entry, entry.known(), wanted, new SaveState.Clean());
            case SaveOutcome.Saved saved ->
                    saved(
                            entry,
                            saved.now(),
                            wanted,
                            new SaveState.Saved(storage.clock().instant(), saved.warnings()));
            case SaveOutcome.Conflict conflict ->
                    failed(
                            entry,
                            entry.known(),
                            new SaveState.Conflict(
                                    conflict.theirs(),
                                    conflict.ours(),
                                    recovered(entry, conflict.ours())));
            case SaveOutcome.Failed failed ->
                    failed(
                            entry,
                            failed.now(),
                            new SaveState.Failed(
                                    failed.problem(), recovered(entry, failed.ours())));
        }
    }

    private void saved(
            QueuedSidecar entry, SavedSidecar now, QueuedSidecar.Order order, SaveState state) {
        boolean more;
        synchronized (gate) {
            more = entry.saved(now, order);
        }
        quietly(() -> entry.journal().beginAnew(order.sidecar(), wanted(entry)));
        entry.recovery().ifPresent(storage.recovery()::discard);
        entry.recovered(Optional.empty());
        tell(entry, state);
        if (more) {
            tell(entry, new SaveState.Pending());
        }
    }

    private void failed(QueuedSidecar entry, SavedSidecar now, SaveState state) {
        boolean first;
        synchronized (gate) {
            first = entry.failed(now);
        }
        tell(entry, state);
        if (first) {
            timer.after(RETRY, () -> retry(entry));
        }
    }

    private void retry(QueuedSidecar entry) {
        synchronized (gate) {
            entry.retry();
        }
        save(entry.known().file());
    }

    /// Keeps what could not be saved; the last such content of this run is enough.
    private Optional<Path> recovered(QueuedSidecar entry, byte[] ours) {
        try {
            var folder = storage.recovery().made(entry.known().file());
            var file = folder.resolve(session + ".kanttekening.json");
            storage.recovery().write(file, ours);
            entry.recovered(Optional.of(file));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "nothing kept for recovery: {0}", e.toString());
        }
        return entry.recovery();
    }

    private void tell(QueuedSidecar entry, SaveState state) {
        Optional<SaveState> said;
        synchronized (gate) {
            said = entry.say(state);
        }
        said.ifPresent(news -> listener.accept(entry.known().file(), news));
    }

    private Optional<QueuedSidecar> entry(Path file) {
        synchronized (gate) {
            return Optional.ofNullable(queued.get(file));
        }
    }

    private Optional<Sidecar> wanted(QueuedSidecar entry) {
        synchronized (gate) {
            return entry.wanted();
        }
    }

    /// At the first save into a folder: takes away what runs of the program before this one left.
    private void cleanOnce(Path file) {
        var folder = file.toAbsolutePath().getParent();
        if (folder != null && cleaned.add(folder)) {
            quietly(() -> storage.file().clean(folder, this::isStale));
        }
    }

    private boolean isStale(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(started);
        } catch (IOException e) {
            return false;
        }
    }

    private static void quietly(Task task) {
        try {
            task.run();
        } catch (IOException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "a journal or a folder could not be kept: {0}",
                    e.toString());
        }
    }

    private interface Task {
        void run() throws IOException;
    }
}
