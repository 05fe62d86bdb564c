package org.kanttekening.folder;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The calls of the file system that a save is made of, each of which can fail; apart, so that
/// tests can make each of them fail.
interface Disk {

    /// @throws java.nio.file.NoSuchFileException where there is no such file
    byte[] read(Path file) throws IOException;

    /// The file itself where this is a symbolic link to one, else the same path.
    Path resolved(Path file) throws IOException;

    /// The names in a folder.
    List<String> names(Path folder) throws IOException;

    /// Makes a folder that nobody else may look into, and those above it, where they are not there.
    void makeOwnFolders(Path folder) throws IOException;

    /// Makes a file that is not there yet.
    ///
    /// @param ownerOnly whether nobody else may read it, where the file system can tell
    Sink create(Path file, boolean ownerOnly) throws IOException;

    /// Gives a file the mode, group and access list of another, as far as Java can see them.
    ///
    /// @throws IOException where it cannot; the file is usable all the same
    void dress(Path file, Path like) throws IOException;

    /// Puts a file in place of another, or where there was none, in one step.
    void replace(Path from, Path to) throws IOException;

    /// Puts a file where there is none.
    ///
    /// @throws java.nio.file.FileAlreadyExistsException where there is one
    void add(Path from, Path to) throws IOException;

    /// Makes what happened to a folder's names last.
    void forceFolder(Path folder) throws IOException;

    void delete(Path file) throws IOException;

    /// A new file, open.
    interface Sink extends Closeable {

        void write(byte[] bytes) throws IOException;

        /// Returns when what was written is on the medium.
        void force() throws IOException;

        @Override
        void close() throws IOException;
    }
}
