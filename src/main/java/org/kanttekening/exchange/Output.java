package org.kanttekening.exchange;

import java.io.BufferedOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;

/// The folder that an export is written into: one beside the place where it is to stand, which
/// takes that place when all is well. Until then nobody sees half an export.
public final class Output {

    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final Progress progress;
    private final Map<String, MessageDigest> written = new ConcurrentSkipListMap<>();

    Output(Path folder, Progress progress) {
        this.folder = folder;
        this.progress = progress;
    }

    /// A new file to write.
    ///
    /// @param name from the export's folder on, with `/` between folders
    /// @throws java.nio.file.FileAlreadyExistsException where one of the name was written before
    public OutputStream create(String name) throws IOException {
        var file = path(name);
        Files.createDirectories(parent(file));
        var channel =
                FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        var digest = Fingerprint.digest();
        written.put(name, digest);
        return new BufferedOutputStream(
                new Stoppable(
                        new DigestOutputStream(Channels.newOutputStream(channel), digest),
                        progress),
                BUFFER);
    }

    public void write(String name, byte[] bytes) throws IOException {
        try (var out = create(name)) {
            out.write(bytes);
        }
    }

    /// A file of the export to read again, which stops when the work is cancelled.
    public InputStream open(String name) throws IOException {
        return new StoppableInput(Files.newInputStream(path(name)), progress);
    }

    /// Says how much of what waited until all articles were through is in its file.
    ///
    /// @param done rows, of `total`
    public void finishing(int done, int total) {
        progress.at(Progress.Stage.FINISHING, done, total);
    }

    /// @throws java.util.concurrent.CancellationException where the work is not to go on
    public void demandGoingOn() {
        progress.demandGoingOn();
    }

    /// Where a file of the export stands while it is not finished.
    ///
    /// @throws AccessDeniedException where the name leads outside
    public Path path(String name) throws IOException {
        var path = folder.resolve(name).normalize();
        if (!path.startsWith(folder) || path.equals(folder)) {
            throw new AccessDeniedException(name, null, "lies outside the folder");
        }
        return path;
    }

    /// The names of all files written so far, sorted.
    public List<String> names() {
        return List.copyOf(written.keySet());
    }

    /// The hashes of all files by name; to be asked once, when all are written.
    Map<String, String> fingerprints() {
        var found = new TreeMap<String, String>();
        written.forEach((name, digest) -> found.put(name, Fingerprint.hex(digest)));
        return found;
    }

    private static Path parent(Path file) throws IOException {
        var parent = file.getParent();
        if (parent == null) {
            throw new IOException(file + " stands in no folder");
        }
        return parent;
    }

    /// Stops reading when the work is cancelled, also within one large file.
    private static final class StoppableInput extends FilterInputStream {
        private final Progress progress;

        StoppableInput(InputStream in, Progress progress) {
            super(in);
            this.progress = progress;
        }

        @Override
        public int read(byte[] bytes, int from, int count) throws IOException {
            progress.demandGoingOn();
            return super.read(bytes, from, count);
        }
    }

    /// Stops writing when the work is cancelled, also within one large file.
    private static final class Stoppable extends OutputStream {
        private final OutputStream out;
        private final Progress progress;

        Stoppable(OutputStream out, Progress progress) {
            this.out = out;
            this.progress = progress;
        }

        @Override
        public void write(int value) throws IOException {
            out.write(value);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            progress.demandGoingOn();
            out.write(bytes, from, count);
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
