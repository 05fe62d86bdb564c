package org.kanttekening.folder;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The file system of this machine.
final class LocalDisk implements Disk {

    private final boolean windows =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("win");

    @Override
    public byte[] read(Path file) throws IOException {
        return Files.readAllBytes(file);
    }

    @Override
    public Path resolved(Path file) throws IOException {
        return Files.isSymbolicLink(file) ? file.toRealPath() : file;
    }

    @Override
    public List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }

    @Override
    public void makeOwnFolders(Path folder) throws IOException {
        Files.createDirectories(folder, attributes(folder, "rwx------"));
    }

    @Override
    public Sink create(Path file, boolean ownerOnly) throws IOException {
        var attributes = ownerOnly ? attributes(file, "rw-------") : new FileAttribute<?>[0];
        return new ChannelSink(FileChannel.open(file, Set.of(CREATE_NEW, WRITE), attributes));
    }

    private static FileAttribute<?>[] attributes(Path path, String mode) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))
                }
                : new FileAttribute<?>[0];
    }

    @Override
    public void dress(Path file, Path like) throws IOException {
        var posix = Files.getFileAttributeView(like, PosixFileAttributeView.class);
        if (posix != null) {
            dressPosix(file, posix.readAttributes());
            return;
        }
        var from = Files.getFileAttributeView(like, AclFileAttributeView.class);
        var to = Files.getFileAttributeView(file, AclFileAttributeView.class);
        if (from != null && to != null && !from.getAcl().equals(to.getAcl())) {
            to.setAcl(from.getAcl());
        }
    }

    private static void dressPosix(Path file, PosixFileAttributes like) throws IOException {
        var view =
                Files.getFileAttributeView(
                        file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        var own = view.readAttributes();
        if (!own.group().equals(like.group())) {
            view.setGroup(like.group());
        }
        if (!own.permissions().equals(like.permissions())) {
            view.setPermissions(like.permissions());
        }
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
        Files.move(from, to, ATOMIC_MOVE);
    }

    @Override
    public void add(Path from, Path to) throws IOException {
        try {
            Files.createLink(to, from);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | IOException e) {
            // A file system without links; a move without options refuses an existing file.
            Files.move(from, to);
            return;
        }
        Files.delete(from);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        if (windows) {
            return; // NTFS journals its names, and Windows opens no folder as a channel
        }
        try (var channel = FileChannel.open(folder, READ)) {
            channel.force(true);
        }
    }

    @Override
    public void delete(Path file) throws IOException {
        Files.delete(file);
    }

    private record ChannelSink(FileChannel channel) implements Sink {

        @Override
        public void write(byte[] bytes) throws IOException {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        }

        @Override
        public void force() throws IOException {
            channel.force(true);
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
