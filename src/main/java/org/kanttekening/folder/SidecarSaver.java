package org.kanttekening.folder;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Sidecar;
import org.kanttekening.annotation.Tombstone;
import org.kanttekening.change.IdSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Saves one sidecar once: makes its bytes, reads them back before they go anywhere, and refuses to
/// lose an annotation that nobody deleted.
final class SidecarSaver {

    private final AtomicFile file;
    private final IdSource revisions;
    private final String version;

    /// @param version of the program, as `writtenBy` has it
    SidecarSaver(AtomicFile file, IdSource revisions, String version) {
        this.file = file;
        this.revisions = revisions;
        this.version = version;
    }

    /// @param dropped ids of annotations that may go without a tombstone, such as one whose making
    ///   was undone
    SaveOutcome save(SavedSidecar known, Sidecar sidecar, Set<String> dropped) {
        if (known.stored().map(StoredSidecar::sidecar).equals(Optional.of(sidecar))) {
            return new SaveOutcome.Unchanged();
        }
        var stored = next(known, sidecar);
        var bytes = SidecarJson.write(stored, known.text());
        var lost = lost(known, sidecar, dropped);
        if (!lost.isEmpty()) {
            return new SaveOutcome.Failed(
                    Problem.of("problem.save.shrinks", nameOf(known), lost.size()), known, bytes);
        }
        var wrong = wrongReadingBack(known, stored, bytes);
        return wrong.isPresent()
                ? new SaveOutcome.Failed(wrong.get(), known, bytes)
                : replace(known, stored, bytes, dropped);
    }

    /// A second attempt at the same content writes the same bytes: the first may have got there.
    private StoredSidecar next(SavedSidecar known, Sidecar sidecar) {
        var tried = known.attempt().map(SavedSidecar.Attempt::stored);
        if (tried.isPresent() && tried.get().sidecar().equals(sidecar)) {
            return tried.get();
        }
        var last = known.stored().map(StoredSidecar::revision).orElse(Revision.NONE);
        return new StoredSidecar(
                sidecar, last.next("r-" + revisions.next()), known.stamp(), version);
    }

    private static Set<String> lost(SavedSidecar known, Sidecar sidecar, Set<String> dropped) {
        var deleted = sidecar.deleted().stream().map(Tombstone::id).collect(Collectors.toSet());
        return known.stored().stream()
                .flatMap(stored -> stored.sidecar().annotations().all().stream())
                .map(Annotation::id)
                .filter(id -> sidecar.annotations().find(id).isEmpty())
                .filter(id -> !deleted.contains(id) && !dropped.contains(id))
                .collect(Collectors.toSet());
    }

    /// What is wrong with the bytes, if reading them does not give what they were made from.
    private static Optional<Problem> wrongReadingBack(
            SavedSidecar known, StoredSidecar stored, byte[] bytes) {
        return switch (SidecarJson.read(nameOf(known), bytes, known.text())) {
            case SidecarReading.Read(var back, _)
                    when back.equals(stored) || isMended(back, known, bytes) ->
                    Optional.empty();
            case SidecarReading.Unreadable(var why) ->
                    Optional.of(Problem.of("problem.save.unreadable", why.file(), why.field()));
            default -> Optional.of(Problem.of("problem.save.unreadable", nameOf(known), ""));
        };
    }

    /// Half a character that got into a note is written as U+FFFD; all the rest must come back.
    private static boolean isMended(StoredSidecar back, SavedSidecar known, byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).indexOf('\uFFFD') >= 0
                && java.util.Arrays.equals(SidecarJson.write(back, known.text()), bytes);
    }

    private SaveOutcome replace(
            SavedSidecar known, StoredSidecar stored, byte[] bytes, Set<String> dropped) {
        try {
            return switch (file.replace(known.file(), bytes, known.sha256())) {
                case AtomicFile.Outcome.Done done ->
                        new SaveOutcome.Saved(
                                known.with(stored, done.sha256()), warnings(known, done));
                case AtomicFile.Outcome.Conflict(var theirs) ->
                        known.ifAttempted(theirs)
                                .map(reached -> save(reached, stored.sidecar(), dropped))
                                .orElseGet(() -> new SaveOutcome.Conflict(theirs, bytes));
            };
        } catch (IOException e) {
            return new SaveOutcome.Failed(
                    Problem.of(keyOf(e), nameOf(known), reasonOf(e)),
                    known.attempting(stored, bytes),
                    bytes);
        }
    }

    private static List<Problem> warnings(SavedSidecar known, AtomicFile.Outcome.Done done) {
        var warnings = new ArrayList<Problem>();
        if (done.undressed()) {
            warnings.add(Problem.of("problem.save.undressed", nameOf(known)));
        }
        if (done.unkept()) {
            warnings.add(Problem.of("problem.save.unkept", nameOf(known)));
        }
        return warnings;
    }

    private static String keyOf(IOException e) {
        return switch (e) {
            case AccessDeniedException _ -> "problem.save.denied";
            case NoSuchFileException _ -> "problem.save.gone";
            default -> "problem.save.failed";
        };
    }

    private static String reasonOf(IOException e) {
        var reason = e instanceof FileSystemException named ? named.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }

    private static String nameOf(SavedSidecar known) {
        return String.valueOf(known.file().getFileName());
    }
}
