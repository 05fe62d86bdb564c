package org.kanttekening.folder;

import org.kanttekening.annotation.Sidecar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds work that did not reach its file: in journals of runs that were cut off, and in what was
/// kept when a save failed.
public final class Recovery {

    private static final System.Logger LOG = System.getLogger(Recovery.class.getName());

    private final Storage storage;

    /// Work that is not in its file, or was not when the program ended.
    ///
    /// @param sidecar the file it belongs in
    /// @param kept where it is kept, oldest first: journals, or one whole sidecar
    /// @param at when it was last written down
    public record Unsaved(Path sidecar, List<Path> kept, Instant at) {
        public Unsaved {
            kept = List.copyOf(kept);
        }

        boolean isJournal() {
            return kept.getFirst().toString().endsWith(".jsonl");
        }
    }

    public Recovery(Storage storage) {
        this.storage = storage;
    }

    /// All unsaved work of runs that have ended, the newest first. Whether its file holds it after
    /// all, [#restored] tells.
    public List<Unsaved> pending() throws IOException {
        var found = new ArrayList<Unsaved>();
        for (var about : storage.journal().all()) {
            var journals = ended(about);
            if (!journals.isEmpty()) {
                found.add(new Unsaved(about.file(), journals, lastChange(journals)));
            }
        }
        for (var about : storage.recovery().all()) {
            for (var name : storage.recovery().names(about.folder())) {
                var file = about.folder().resolve(name);
                found.add(new Unsaved(about.file(), List.of(file), lastChange(List.of(file))));
            }
        }
        found.sort(java.util.Comparator.comparing(Unsaved::at).reversed());
        return found;
    }

    /// The sidecar with the unsaved work in it; none where its file says the same, where the work
    /// was done in another text, or where nothing can be made of it.
    ///
    /// @param disk what the file now says
    public Optional<Sidecar> restored(Unsaved unsaved, ReadArticle article, SidecarReading disk)
            throws IOException {
        var now = stored(disk);
        var found =
                unsaved.isJournal()
                        ? replayed(unsaved, article, now)
                        : kept(unsaved.kept().getFirst(), article);
        return found.filter(sidecar -> !now.equals(Optional.of(sidecar)));
    }

    /// Lets go of work that has been taken back or is not wanted.
    public void discard(Unsaved unsaved) {
        unsaved.kept().forEach(storage.recovery()::discard);
    }

    private static Optional<Sidecar> stored(SidecarReading disk) {
        return switch (disk) {
            case SidecarReading.Read read -> Optional.of(read.stored().sidecar());
            case SidecarReading.ReadOnly read -> Optional.of(read.stored().sidecar());
            default -> Optional.empty();
        };
    }

    private List<Path> ended(OwnFiles.About about) throws IOException {
        var found = new ArrayList<Path>();
        for (var name : storage.journal().names(about.folder())) {
            var file = about.folder().resolve(name);
            var lines = lines(file);
            var start = start(file, lines);
            if (lines.size() > 1 && start.isPresent() && !Journal.isStillWritten(start.get())) {
                found.add(file);
            }
        }
        found.sort(java.util.Comparator.comparing(Recovery::changed).thenComparing(Path::toString));
        return found;
    }

    private Optional<Sidecar> kept(Path file, ReadArticle article) throws IOException {
        var name = String.valueOf(file.getFileName());
        return stored(SidecarJson.read(name, Files.readAllBytes(file), article.text()));
    }

    private Optional<Sidecar> replayed(Unsaved unsaved, ReadArticle article, Optional<Sidecar> now)
            throws IOException {
        Optional<Sidecar> result = now;
        boolean any = false;
        for (var file : unsaved.kept()) {
            var lines = lines(file);
            var start = start(file, lines);
            if (start.isEmpty() || !start.get().articleSha256().equals(article.text().sha256())) {
                continue;
            }
            any = true;
            var before = result.orElseGet(() -> Journal.blank(start.get().annotator()));
            result = Optional.of(replayed(file, lines, before, article));
        }
        return any ? result : Optional.empty();
    }

    /// As far as the lines are whole: the last may have been cut off.
    private static Sidecar replayed(
            Path file, List<String> lines, Sidecar before, ReadArticle article) {
        var result = before;
        for (var line : lines.subList(1, lines.size())) {
            try {
                result = JournalJson.replay(file.toString(), line, result, article.text());
            } catch (UnreadableFileException e) {
                LOG.log(System.Logger.Level.WARNING, "a journal ends early: {0}", e.getMessage());
                return result;
            }
        }
        return result;
    }

    /// The lines that were ended: one that was cut off is none.
    private static List<String> lines(Path file) throws IOException {
        var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        int end = text.lastIndexOf('\n');
        return end < 0 ? List.of() : List.of(text.substring(0, end).split("\n", -1));
    }

    private static Optional<JournalJson.Start> start(Path file, List<String> lines) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(JournalJson.readStart(file.toString(), lines.getFirst()));
        } catch (UnreadableFileException e) {
            LOG.log(System.Logger.Level.WARNING, "no journal: {0}", e.getMessage());
            return Optional.empty();
        }
    }

    private static Instant lastChange(List<Path> files) {
        return changed(files.getLast());
    }

    private static Instant changed(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            return Instant.EPOCH;
        }
    }
}
