package org.kanttekening.folder;

import org.kanttekening.change.IdSource;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/// Replaces whole files so that at every moment the old or the new content stands there, and only
/// where what stands there is what the caller has seen. A new file beside the old one is written
/// and forced to the medium, what the target holds is compared and kept, the new file is moved over
/// it in one step, and the folder is forced.
///
/// There is no other way of writing in the program: nothing is truncated, copied over or deleted
/// first.
final class AtomicFile {

    /// How long a share that stalls or a reader that holds the file is waited for.
    static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);
    private static final int LONGEST_NAME = 200;
    private static final Pattern TEMPORARY =
            Pattern.compile("\\..*\\.kanttekening\\.json\\.[0-9a-z]{8}\\.tmp");

    private final Disk disk;
    private final IdSource names;
    private final Pause pause;
    private final Keep keep;

    /// Waits, in tests without waiting.
    interface Pause {
        void of(Duration time) throws InterruptedException;
    }

    /// Keeps what a save is about to replace.
    interface Keep {
        void version(Path target, byte[] replaced) throws IOException;
    }

    /// How replacing a file ended where nothing failed.
    sealed interface Outcome {

        /// @param sha256 of what stands there now
        /// @param undressed whether mode, group or access list may differ from what they were
        /// @param unkept whether what was replaced could not be kept as a version
        record Done(String sha256, boolean undressed, boolean unkept) implements Outcome {}

        /// Nothing was written: something else stands there than the caller has seen.
        ///
        /// @param current empty where the file is gone
        record Conflict(Optional<byte[]> current) implements Outcome {}
    }

    AtomicFile(Disk disk, IdSource names, Pause pause, Keep keep) {
        this.disk = disk;
        this.names = names;
        this.pause = pause;
        this.keep = keep;
    }

    static boolean isTemporary(String name) {
        return TEMPORARY.matcher(name).matches();
    }

    /// @param seen the hash of what the caller last read or wrote there; empty for no file
    /// @throws IOException where the file holds what it held, or already the new content
    Outcome replace(Path file, byte[] bytes, Optional<String> seen) throws IOException {
        var target = disk.resolved(file);
        var folder = folderOf(target);
        var temporary = folder.resolve(temporaryName(target));
        boolean moved = false;
        try {
            write(temporary, bytes);
            boolean undressed = seen.isPresent() && !dress(temporary, target);
            var outcome = patiently(temporary, target, bytes, seen, undressed);
            moved = outcome instanceof Outcome.Done;
            if (moved) {
                disk.forceFolder(folder);
            }
            return outcome;
        } finally {
            if (!moved) {
                discard(temporary);
            }
        }
    }

    /// Writes a file that is not there yet.
    ///
    /// @throws FileAlreadyExistsException where there is one
    void create(Path file, byte[] bytes) throws IOException {
        var folder = folderOf(file);
        var temporary = folder.resolve(temporaryName(file));
        boolean moved = false;
        try {
            write(temporary, bytes);
            disk.add(temporary, file);
            moved = true;
            disk.forceFolder(folder);
        } finally {
            if (!moved) {
                discard(temporary);
            }
        }
    }

    /// Takes away what a save that was cut off left in a folder; a save of this program still
    /// running elsewhere would write its file again.
    void clean(Path folder, java.util.function.Predicate<Path> stale) throws IOException {
        for (var name : disk.names(folder)) {
            var file = folder.resolve(name);
            if (isTemporary(name) && stale.test(file)) {
                discard(file);
            }
        }
    }

    private static Path folderOf(Path file) throws IOException {
        var folder = file.getParent();
        if (folder == null) {
            throw new NoSuchFileException(file + " stands in no folder");
        }
        return folder;
    }

    private String temporaryName(Path target) {
        var name = String.valueOf(target.getFileName());
        var end = name.substring(Math.max(0, name.length() - LONGEST_NAME));
        var ours = end.endsWith(".kanttekening.json") ? end : end + ".kanttekening.json";
        return "." + ours + "." + names.next() + ".tmp";
    }

    private void write(Path temporary, byte[] bytes) throws IOException {
        try (var sink = disk.create(temporary, false)) {
            sink.write(bytes);
            sink.force();
        }
    }

    private boolean dress(Path temporary, Path target) {
        try {
            disk.dress(temporary, target);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private Outcome patiently(
            Path temporary, Path target, byte[] bytes, Optional<String> seen, boolean undressed)
            throws IOException {
        var waited = Duration.ZERO;
        var next = FIRST_PAUSE;
        while (true) {
            try {
                return checkAndMove(temporary, target, bytes, seen, undressed);
            } catch (IOException e) {
                if (waited.compareTo(PATIENCE) >= 0) {
                    throw e;
                }
                waitFor(next, e);
                waited = waited.plus(next);
                next =
                        next.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0
                                ? LONGEST_PAUSE
                                : next.multipliedBy(2);
            }
        }
    }

    private void waitFor(Duration time, IOException because) throws IOException {
        try {
            pause.of(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw because;
        }
    }

    private Outcome checkAndMove(
            Path temporary, Path target, byte[] bytes, Optional<String> seen, boolean undressed)
            throws IOException {
        var hash = Hash.of(bytes);
        var current = content(target);
        if (current.map(Hash::of).equals(Optional.of(hash))) {
            discard(temporary); // a move that seemed to fail, or the same content from elsewhere
            return new Outcome.Done(hash, undressed, false);
        }
        if (!current.map(Hash::of).equals(seen)) {
            return new Outcome.Conflict(current);
        }
        boolean unkept = current.isPresent() && !kept(target, current.get());
        if (seen.isEmpty()) {
            return addOrConflict(temporary, target, hash, undressed);
        }
        // Again, so that keeping the version, which takes its time, leaves no gap.
        var now = content(target);
        if (!now.map(Hash::of).equals(seen)) {
            return new Outcome.Conflict(now);
        }
        disk.replace(temporary, target);
        return new Outcome.Done(hash, undressed, unkept);
    }

    private Outcome addOrConflict(Path temporary, Path target, String hash, boolean undressed)
            throws IOException {
        try {
            disk.add(temporary, target);
            return new Outcome.Done(hash, undressed, false);
        } catch (FileAlreadyExistsException e) {
            return new Outcome.Conflict(content(target));
        }
    }

    private boolean kept(Path target, byte[] replaced) {
        try {
            keep.version(target, replaced);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private Optional<byte[]> content(Path target) throws IOException {
        try {
            return Optional.of(disk.read(target));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private void discard(Path temporary) {
        try {
            disk.delete(temporary);
        } catch (IOException e) {
            // It is hidden, bears our name, and goes with the next cleaning.
        }
    }
}
