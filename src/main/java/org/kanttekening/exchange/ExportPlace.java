package org.kanttekening.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// Where an export is to stand. It is written beside that place and takes it in one step; an
/// earlier export that stood there goes only then, and only if nothing in it was added or changed.
final class ExportPlace implements AutoCloseable {

    private final Path target;
    private final Path staging;
    private final Progress progress;
    private boolean kept;

    private ExportPlace(Path target, Path staging, Progress progress) {
        this.target = target;
        this.staging = staging;
        this.progress = progress;
    }

    /// @param articles the folder that is exported from: its export may not lie in it, where texts
    ///   and pages would become articles
    /// @param progress may stop it: a large export that stands there takes a while to look through
    static ExportPlace claim(Path wanted, Path articles, Progress progress) throws IOException {
        var target = real(wanted.toAbsolutePath().normalize());
        if (target.startsWith(articles) || articles.startsWith(target)) {
            throw new ExportRefusedException("exchange.refused.inside", wanted, articles);
        }
        demandFree(target, progress);
        var parent = target.getParent();
        if (parent == null) {
            throw new ExportRefusedException("exchange.refused.root", wanted);
        }
        Files.createDirectories(parent);
        var staging = beside(target, "new");
        Files.createDirectory(staging);
        return new ExportPlace(target, staging, progress);
    }

    Path target() {
        return target;
    }

    Path staging() {
        return staging;
    }

    /// Puts what was written in its place.
    ///
    /// @param manifest the list of files
    void keep(byte[] manifest) throws IOException {
        Files.write(
                staging.resolve(ManifestJson.FILE),
                manifest,
                java.nio.file.StandardOpenOption.CREATE_NEW,
                java.nio.file.StandardOpenOption.WRITE);
        demandFree(target, progress);
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(staging, target, StandardCopyOption.ATOMIC_MOVE);
            kept = true;
            return;
        }
        var old = beside(target, "old");
        Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
        try {
            Files.move(staging, target, StandardCopyOption.ATOMIC_MOVE);
            kept = true;
        } catch (IOException e) {
            Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
            throw e;
        }
        delete(old);
    }

    @Override
    public void close() throws IOException {
        if (!kept) {
            delete(staging);
        }
    }

    /// @throws ExportRefusedException where something stands there that no export left
    private static void demandFree(Path target, Progress progress) throws IOException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new ExportRefusedException("exchange.refused.file", target);
        }
        var found = files(target, progress);
        if (found.isEmpty()) {
            return;
        }
        var listed = listed(target);
        for (var file : found.entrySet()) {
            var name = file.getKey();
            if (!name.equals(ManifestJson.FILE) && !file.getValue().equals(listed.get(name))) {
                throw new ExportRefusedException("exchange.refused.other", target, name);
            }
        }
    }

    private static Map<String, String> listed(Path target) throws IOException {
        try {
            return ManifestJson.files(Files.readAllBytes(target.resolve(ManifestJson.FILE)));
        } catch (NoSuchFileException e) {
            return Map.of();
        }
    }

    /// The files of a folder by name, with the hashes of their bytes.
    private static Map<String, String> files(Path folder, Progress progress) throws IOException {
        var found = new TreeMap<String, String>();
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        var name = folder.relativize(file).toString().replace('\\', '/');
                        found.put(
                                name,
                                attributes.isRegularFile()
                                        ? Fingerprint.of(file, progress)
                                        : "no file");
                        return FileVisitResult.CONTINUE;
                    }
                });
        return found;
    }

    private static Path real(Path path) throws IOException {
        for (var part = path; part != null; part = part.getParent()) {
            if (Files.exists(part, LinkOption.NOFOLLOW_LINKS)) {
                return part.toRealPath().resolve(part.relativize(path)).normalize();
            }
        }
        return path;
    }

    private static Path beside(Path target, String what) {
        var name = "." + target.getFileName() + "." + what + "-" + UUID.randomUUID();
        return target.resolveSibling(name);
    }

    /// Lets go of all files side by side: for tens of thousands it takes seconds, and whoever
    /// cancels waits for it.
    private static void delete(Path folder) throws IOException {
        var files = new ArrayList<Path>();
        var folders = new ArrayList<Path>();
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        files.add(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(
                            Path directory, @org.jspecify.annotations.Nullable IOException problem)
                            throws IOException {
                        if (problem != null) {
                            throw problem;
                        }
                        folders.add(directory);
                        return FileVisitResult.CONTINUE;
                    }
                });
        try {
            files.parallelStream().forEach(ExportPlace::deleteFile);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (var emptied : folders) {
            Files.delete(emptied);
        }
    }

    private static void deleteFile(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
