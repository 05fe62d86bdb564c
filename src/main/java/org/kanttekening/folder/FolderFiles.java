package org.kanttekening.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/// What the articles of a folder share: the actor register and the folder's settings. A file that
/// somebody else has changed since it was read is not written over.
public final class FolderFiles {

    private final ArticleFolder folder;
    private final Storage storage;

    /// What a file holds.
    ///
    /// @param sha256 of the file's bytes as they were seen; empty where there is no file
    public record Seen<T>(T value, Optional<String> sha256) {}

    /// That a file holds something else than was seen.
    public static final class ChangedElsewhereException extends IOException {
        private final Problem problem;

        ChangedElsewhereException(String file) {
            super(file + " holds something else than was seen");
            this.problem = Problem.of("problem.save.changed", file);
        }

        public Problem problem() {
            return problem;
        }
    }

    private interface Format<T> {
        T read(String file, byte[] bytes) throws UnreadableFileException;
    }

    public FolderFiles(ArticleFolder folder, Storage storage) {
        this.folder = folder;
        this.storage = storage;
    }

    public Seen<ActorRegister> actors() throws IOException, UnreadableFileException {
        return read(folder, ActorRegister.FILE, ActorRegister.EMPTY, ActorRegisterJson::read);
    }

    public Seen<FolderSettings> settings() throws IOException, UnreadableFileException {
        return settings(folder);
    }

    static Seen<FolderSettings> settings(ArticleFolder folder)
            throws IOException, UnreadableFileException {
        return read(folder, FolderSettings.FILE, FolderSettings.NONE, FolderSettingsJson::read);
    }

    /// @throws ChangedElsewhereException where somebody else has changed it since it was seen
    public Seen<ActorRegister> save(Seen<ActorRegister> seen, ActorRegister changed)
            throws IOException {
        return save(ActorRegister.FILE, seen, changed, ActorRegisterJson.write(changed));
    }

    /// @throws ChangedElsewhereException where somebody else has changed it since it was seen
    public Seen<FolderSettings> saveSettings(Seen<FolderSettings> seen, FolderSettings changed)
            throws IOException {
        return save(FolderSettings.FILE, seen, changed, FolderSettingsJson.write(changed));
    }

    private static <T> Seen<T> read(
            ArticleFolder folder, String name, T otherwise, Format<T> format)
            throws IOException, UnreadableFileException {
        try {
            var bytes = Files.readAllBytes(folder.inside(name));
            return new Seen<>(format.read(name, bytes), Optional.of(Hash.of(bytes)));
        } catch (NoSuchFileException e) {
            return new Seen<>(otherwise, Optional.empty());
        }
    }

    private <T> Seen<T> save(String name, Seen<T> seen, T changed, byte[] bytes)
            throws IOException {
        if (seen.value().equals(changed)) {
            return seen;
        }
        return switch (storage.file().replace(folder.inside(name), bytes, seen.sha256())) {
            case AtomicFile.Outcome.Done done -> new Seen<>(changed, Optional.of(done.sha256()));
            case AtomicFile.Outcome.Conflict _ -> throw new ChangedElsewhereException(name);
        };
    }
}
