package org.kanttekening.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The settings of one folder as its `kanttekening.json` has them, and the way to change them: what
/// others put into the file since it was read is never written over.
///
/// Files are read and written where they are asked for; [#settings()] may be asked on any thread.
public final class FolderSettingsFile {

    private final ArticleFolder folder;
    private volatile Stand stand;

    /// @param sha256 of what was read; none where there is no file
    /// @param readable whether the file, if there is one, could be read
    private record Stand(FolderSettings settings, Optional<String> sha256, boolean readable) {}

    private FolderSettingsFile(ArticleFolder folder, Stand stand) {
        this.folder = folder;
        this.stand = stand;
    }

    /// @throws UnreadableFileException where it is no such file; see [#unread]
    public static FolderSettingsFile of(ArticleFolder folder)
            throws IOException, UnreadableFileException {
        return new FolderSettingsFile(folder, read(folder));
    }

    /// For a folder whose file cannot be read: no settings, and no changing them.
    public static FolderSettingsFile unread(ArticleFolder folder) {
        return new FolderSettingsFile(
                folder, new Stand(FolderSettings.NONE, Optional.empty(), false));
    }

    /// What they were when the file was last read or written.
    public FolderSettings settings() {
        return stand.settings();
    }

    /// Reads the file again; where it cannot be read now, what was read before stays.
    ///
    /// @return whether the settings are others
    public synchronized boolean readAgain() {
        try {
            var before = stand;
            stand = read(folder);
            return !stand.settings().equals(before.settings());
        } catch (IOException | UnreadableFileException e) {
            stand = new Stand(stand.settings(), stand.sha256(), false);
            return false;
        }
    }

    /// Writes other settings in place of those that were read.
    ///
    /// @throws UnreadableFileException where the file was changed meanwhile, or cannot be read:
    ///   then nothing was written, and what it says now has been read
    public synchronized void change(UnaryOperator<FolderSettings> change, Storage storage)
            throws IOException, UnreadableFileException {
        var seen = stand;
        if (!seen.readable()) {
            readAgain();
            throw refused("problem.folderSettings.unreadable");
        }
        var wanted = change.apply(seen.settings());
        if (wanted.equals(seen.settings())) {
            return;
        }
        var bytes = FolderSettingsJson.write(wanted);
        if (!FolderSettingsJson.read(FolderSettings.FILE, bytes).equals(wanted)) {
            throw new IllegalStateException("settings that do not read back");
        }
        var place = folder.inside(FolderSettings.FILE);
        switch (storage.file().replace(place, bytes, seen.sha256())) {
            case AtomicFile.Outcome.Done done ->
                    stand = new Stand(wanted, Optional.of(done.sha256()), true);
            case AtomicFile.Outcome.Conflict _ -> {
                readAgain();
                throw refused("problem.folderSettings.changed");
            }
        }
    }

    private static Stand read(ArticleFolder folder) throws IOException, UnreadableFileException {
        try {
            var bytes = Files.readAllBytes(folder.inside(FolderSettings.FILE));
            return new Stand(
                    FolderSettingsJson.read(FolderSettings.FILE, bytes),
                    Optional.of(Hash.of(bytes)),
                    true);
        } catch (NoSuchFileException e) {
            return new Stand(FolderSettings.NONE, Optional.empty(), true);
        }
    }

    private static UnreadableFileException refused(String key) {
        return new UnreadableFileException(FolderSettings.FILE, 0, "", Problem.of(key));
    }
}
