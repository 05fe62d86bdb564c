package org.kanttekening.folder;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Which files of a folder are articles, and which are the sidecars of one.
final class ArticleList {

    /// What happens to be a text without being an article.
    private static final Set<String> NO_ARTICLES = Set.of("readme.txt", "license.txt");

    private static final Comparator<ArticleFile> BY_NAME =
            Comparator.comparing(ArticleFile::name, String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(ArticleFile::name);

    private final Path root;

    ArticleList(Path root) {
        this.root = root;
    }

    List<ArticleFile> articles() throws IOException {
        return survey().articles();
    }

    /// One look at all of it.
    Survey survey() throws IOException {
        var files =
                files().stream().map(this::nameOf).collect(Collectors.toCollection(TreeSet::new));
        var owners = new HashMap<ArticleFile, SortedMap<String, String>>();
        for (var name : files) {
            int slash = name.lastIndexOf('/') + 1;
            SidecarName.of(name.substring(slash))
                    .ifPresent(sidecar ->
                            owners.computeIfAbsent(
                                            new ArticleFile(
                                                    name.substring(0, slash) + sidecar.article()),
                                            _ -> new TreeMap<>())
                                    .put(sidecar.owner(), name));
        }
        var articles =
                files.stream()
                        .filter(name -> isArticle(name, files))
                        .map(ArticleFile::new)
                        .sorted(BY_NAME)
                        .toList();
        return new Survey(articles, owners);
    }

    /// Every file that is an article or belongs to one.
    List<Path> files() throws IOException {
        var found = new ArrayList<Path>();
        Files.walkFileTree(root, new Collector(root, found));
        return found;
    }

    String nameOf(Path file) {
        return nameOf(root, file);
    }

    static String nameOf(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    static boolean isHidden(Path path) {
        return String.valueOf(path.getFileName()).startsWith(".");
    }

    /// Whether a file is a regular one that lies inside the folder, itself or where it leads to.
    static boolean leadsInside(Path root, Path file, BasicFileAttributes attributes) {
        if (!attributes.isSymbolicLink()) {
            return attributes.isRegularFile();
        }
        try {
            var real = file.toRealPath();
            return real.startsWith(root) && Files.isRegularFile(real);
        } catch (IOException e) {
            return false;
        }
    }

    TreeMap<AnnotatorId, Path> annotators(ArticleFile article) throws IOException {
        var found = new TreeMap<AnnotatorId, Path>(Comparator.comparing(AnnotatorId::value));
        var folder = root.resolve(article.name()).getParent();
        try (var files = Files.newDirectoryStream(folder == null ? root : folder)) {
            for (var file : files) {
                SidecarName.of(String.valueOf(file.getFileName()))
                        .filter(name -> name.article().equals(article.fileName()))
                        .filter(name -> AnnotatorId.isOne(name.owner()))
                        .ifPresent(name -> found.put(new AnnotatorId(name.owner()), file));
            }
        }
        return found;
    }

    private static boolean isArticle(String name, Set<String> all) {
        var fileName = new ArticleFile(name).fileName().toLowerCase(java.util.Locale.ROOT);
        if (NO_ARTICLES.contains(fileName)) {
            return false;
        }
        return ArticleFile.isText(name)
                || (ArticleFile.isPage(name) && !all.contains(name + ".txt"));
    }

    private static final class Collector extends SimpleFileVisitor<Path> {
        private final Path root;
        private final List<Path> into;

        Collector(Path root, List<Path> into) {
            this.root = root;
            this.into = into;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(root) && isHidden(folder)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file) && leadsInside(root, file, attributes)) {
                into.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (file.equals(root)) {
                throw e;
            }
            return FileVisitResult.CONTINUE; // a folder that is closed to us has no articles for us
        }
    }
}
