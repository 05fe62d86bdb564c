package org.kanttekening.folder;

import org.kanttekening.article.ArticleText;

import java.io.IOException;
import java.util.Optional;

/// Writes whole sidecars that nobody is editing, such as those that come in from another program:
/// by the same protocol as every save, and never over content that was not seen.
public final class SidecarFiles {

    private final ArticleFolder folder;
    private final Storage storage;

    private SidecarFiles(ArticleFolder folder, Storage storage) {
        this.folder = folder;
        this.storage = storage;
    }

    public static SidecarFiles in(ArticleFolder folder, Storage storage) {
        return new SidecarFiles(folder, storage);
    }

    /// What is wrong with a sidecar, if it cannot be read back as it is.
    public static Optional<Problem> wrong(String file, StoredSidecar stored, ArticleText text) {
        return switch (SidecarJson.read(file, SidecarJson.write(stored, text), text)) {
            case SidecarReading.Read(var back, _) when back.equals(stored) -> Optional.empty();
            case SidecarReading.Unreadable(var why) -> Optional.of(why.whole());
            default -> Optional.of(Problem.of("problem.save.unreadable", file, ""));
        };
    }

    /// Writes a sidecar of an article.
    ///
    /// @param seen the hash of what was read there; empty for no file
    /// @throws FolderFiles.ChangedElsewhereException where something else stands there by now
    public void write(
            ArticleFile article,
            String owner,
            StoredSidecar stored,
            ArticleText text,
            Optional<String> seen)
            throws IOException {
        var file = folder.sidecar(article, owner);
        var outcome = storage.file().replace(file, SidecarJson.write(stored, text), seen);
        if (outcome instanceof AtomicFile.Outcome.Conflict) {
            throw new FolderFiles.ChangedElsewhereException(String.valueOf(file.getFileName()));
        }
    }
}
