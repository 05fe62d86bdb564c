package org.kanttekening.folder;

import org.kanttekening.change.IdSource;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;

/// All that writes files for one user: the disk, their profile, and what is kept there.
public final class Storage {

    private final AtomicFile file;
    private final Versions versions;
    private final OwnFiles recovery;
    private final OwnFiles journal;
    private final Disk disk;
    private final Profile profile;
    private final IdSource ids;
    private final InstantSource clock;

    Storage(
            Disk disk,
            Profile profile,
            IdSource ids,
            InstantSource clock,
            AtomicFile.Pause pause,
            long versionsBound) {
        this.disk = disk;
        this.profile = profile;
        this.ids = ids;
        this.clock = clock;
        this.versions =
                new Versions(new OwnFiles(disk, ids, profile.versions()), clock, versionsBound);
        this.recovery = new OwnFiles(disk, ids, profile.recovery());
        this.journal = new OwnFiles(disk, ids, profile.journal());
        this.file = new AtomicFile(disk, ids, pause, versions::keep);
    }

    /// The storage of this machine.
    ///
    /// @param versionsBound how much all versions may take together, in bytes
    public static Storage of(
            Profile profile, IdSource ids, InstantSource clock, long versionsBound) {
        return new Storage(new LocalDisk(), profile, ids, clock, Thread::sleep, versionsBound);
    }

    public Versions versions() {
        return versions;
    }

    /// Keeps a file of the profile that belongs to no article, such as the user's settings, whole
    /// or not at all.
    public void keep(Path file, byte[] bytes) throws IOException {
        disk.makeOwnFolders(profile.root());
        new OwnFiles(disk, ids, profile.root()).write(file, bytes);
    }

    AtomicFile file() {
        return file;
    }

    OwnFiles recovery() {
        return recovery;
    }

    OwnFiles journal() {
        return journal;
    }

    Disk disk() {
        return disk;
    }

    IdSource ids() {
        return ids;
    }

    InstantSource clock() {
        return clock;
    }
}
