package org.kanttekening.folder;

import org.kanttekening.change.IdSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Files in one part of the user's profile, in a folder for each file that they are about.
final class OwnFiles {

    /// Names the file that a folder here is about.
    private static final String ABOUT = "about.txt";

    private final Disk disk;
    private final IdSource names;
    private final Path root;

    OwnFiles(Disk disk, IdSource names, Path root) {
        this.disk = disk;
        this.names = names;
        this.root = root;
    }

    Path folderOf(Path about) {
        return root.resolve(Profile.keyOf(about));
    }

    /// The folder for a file, made where it is not there.
    Path made(Path about) throws IOException {
        var folder = folderOf(about);
        disk.makeOwnFolders(folder);
        if (!disk.names(folder).contains(ABOUT)) {
            var path = about.toAbsolutePath().normalize().toString();
            write(folder.resolve(ABOUT), path.getBytes(StandardCharsets.UTF_8));
        }
        return folder;
    }

    /// Writes a file whole or not at all.
    void write(Path file, byte[] bytes) throws IOException {
        var part = file.resolveSibling("." + names.next() + ".part");
        try {
            try (var sink = disk.create(part, true)) {
                sink.write(bytes);
                sink.force();
            }
            disk.replace(part, file);
        } catch (IOException e) {
            discard(part);
            throw e;
        }
    }

    /// The folders here, each with the file that it is about.
    List<About> all() throws IOException {
        var found = new ArrayList<About>();
        for (var name : namesIn(root)) {
            about(root.resolve(name)).ifPresent(found::add);
        }
        return found;
    }

    /// The files of a folder here by name.
    List<String> names(Path folder) throws IOException {
        return namesIn(folder).stream()
                .filter(name -> !name.equals(ABOUT) && !name.endsWith(".part"))
                .toList();
    }

    void discard(Path file) {
        try {
            disk.delete(file);
        } catch (IOException e) {
            // It stays behind in the profile, where it harms nobody.
        }
    }

    private List<String> namesIn(Path folder) throws IOException {
        try {
            return disk.names(folder);
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    private Optional<About> about(Path folder) {
        try {
            var path = new String(disk.read(folder.resolve(ABOUT)), StandardCharsets.UTF_8);
            return Optional.of(new About(folder, Path.of(path)));
        } catch (IOException | java.nio.file.InvalidPathException e) {
            return Optional.empty();
        }
    }

    record About(Path folder, Path file) {}
}
