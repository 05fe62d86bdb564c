package org.kanttekening.folder;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/// All that lies in a folder and in the folders below it that are not hidden, whether it belongs to
/// an article or not. Names go from the folder on, with `/` between folders, and stand in order.
///
/// @param files hidden ones among them
/// @param closed what could not be looked into
/// @param outside links that lead out of the folder or nowhere
public record FolderContents(List<String> files, List<String> closed, List<String> outside) {

    public FolderContents {
        files = List.copyOf(files);
        closed = List.copyOf(closed);
        outside = List.copyOf(outside);
    }

    static FolderContents of(Path root) throws IOException {
        var walk = new Walk(root);
        Files.walkFileTree(root, walk);
        walk.files.sort(null);
        walk.closed.sort(null);
        walk.outside.sort(null);
        return new FolderContents(walk.files, walk.closed, walk.outside);
    }

    /// Whether a file of this name is what a save writes before it moves it into place.
    public static boolean isTemporary(String fileName) {
        return AtomicFile.isTemporary(fileName);
    }

    private static final class Walk extends SimpleFileVisitor<Path> {
        private final Path root;
        private final List<String> files = new ArrayList<>();
        private final List<String> closed = new ArrayList<>();
        private final List<String> outside = new ArrayList<>();

        Walk(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(root) && ArticleList.isHidden(folder)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (ArticleList.leadsInside(root, file, attributes)) {
                files.add(name(file));
            } else if (attributes.isSymbolicLink() && !Files.isDirectory(file)) {
                outside.add(name(file));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (file.equals(root)) {
                throw e;
            }
            if (!ArticleList.isHidden(file)) {
                closed.add(name(file));
            }
            return FileVisitResult.CONTINUE;
        }

        private String name(Path file) {
            return ArticleList.nameOf(root, file);
        }
    }
}
