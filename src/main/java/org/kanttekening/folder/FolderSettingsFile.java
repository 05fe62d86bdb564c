package org.kanttekening.folder;

import org.kanttekening.folder.FolderFiles.Seen;

import java.io.IOException;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The settings of one folder as its `kanttekening.json` has them, and the way to change them: what
/// others put into the file since it was read is never written over.
///
/// Files are read and written where they are asked for; [#settings()] may be asked on any thread.
public final class FolderSettingsFile {

    private final ArticleFolder folder;
    private volatile Stand stand;

    /// @param readable whether the file, if there is one, could be read
    private record Stand(Seen<FolderSettings> seen, boolean readable) {}

    private FolderSettingsFile(ArticleFolder folder, Stand stand) {
        this.folder = folder;
        this.stand = stand;
    }

    /// @throws UnreadableFileException where it is no such file; see [#unread]
    public static FolderSettingsFile of(ArticleFolder folder)
            throws IOException, UnreadableFileException {
        return new FolderSettingsFile(folder, new Stand(FolderFiles.settings(folder), true));
    }

    /// For a folder whose file cannot be read: no settings, and no changing them.
    public static FolderSettingsFile unread(ArticleFolder folder) {
        return new FolderSettingsFile(
                folder, new Stand(new Seen<>(FolderSettings.NONE, Optional.empty()), false));
    }

    /// What they were when the file was last read or written.
    public FolderSettings settings() {
        return stand.seen().value();
    }

    /// Reads the file again; where it cannot be read now, what was read before stays.
    ///
    /// @return whether the settings are others
    public synchronized boolean readAgain() {
        try {
            var before = settings();
            stand = new Stand(FolderFiles.settings(folder), true);
            return !settings().equals(before);
        } catch (IOException | UnreadableFileException e) {
            stand = new Stand(stand.seen(), false);
            return false;
        }
    }

    /// Writes other settings in place of those that were read.
    ///
    /// @throws UnreadableFileException where the file was changed meanwhile, or cannot be read:
    ///   then nothing was written, and what it says now has been read
    public synchronized void change(UnaryOperator<FolderSettings> change, Storage storage)
            throws IOException, UnreadableFileException {
        if (!stand.readable()) {
            readAgain();
            throw refused("problem.folderSettings.unreadable");
        }
        try {
            var wanted = change.apply(settings());
            stand =
                    new Stand(
                            new FolderFiles(folder, storage).saveSettings(stand.seen(), wanted),
                            true);
        } catch (FolderFiles.ChangedElsewhereException e) {
            readAgain();
            throw refused("problem.folderSettings.changed");
        }
    }

    private static UnreadableFileException refused(String key) {
        return new UnreadableFileException(FolderSettings.FILE, 0, "", Problem.of(key));
    }
}
