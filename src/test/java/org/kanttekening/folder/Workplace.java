package org.kanttekening.folder;

import org.kanttekening.change.IdSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// A folder with the example article, a profile, and a storage whose disk and time a test has in
/// hand.
final class Workplace {

    final Path root;
    final Path profile;
    final FaultyDisk disk = new FaultyDisk();
    final TurnedTimer time = new TurnedTimer();
    final List<Duration> pauses = new ArrayList<>();
    final Storage storage;
    final ArticleFile article = new ArticleFile(Examples.ARTICLE);

    Workplace(Path place) throws IOException {
        root = Files.createDirectories(place.resolve("articles")).toRealPath();
        profile = place.resolve("profile");
        Files.write(root.resolve(Examples.ARTICLE), Examples.bytes(Examples.ARTICLE));
        storage =
                new Storage(
                        disk, new Profile(profile), counting(), time, pauses::add, Long.MAX_VALUE);
    }

    static IdSource counting() {
        var next = new AtomicInteger();
        return () -> String.format(java.util.Locale.ROOT, "%08d", next.incrementAndGet());
    }

    void putSidecar() throws IOException {
        Files.write(sidecar(), Examples.sidecar());
    }

    Path sidecar() {
        return root.resolve(Examples.SIDECAR);
    }

    ArticleFolder folder() throws IOException {
        return ArticleFolder.open(root);
    }

    ReadArticle read() throws Exception {
        return folder().read(article);
    }

    SidecarReading readSidecar() throws Exception {
        return folder().readSidecar(article, "anna", Examples.text());
    }

    StoredSidecar stored() throws Exception {
        return ((SidecarReading.Read) readSidecar()).stored();
    }

    /// The names of what a save left behind in the folder of articles.
    List<String> leftovers() throws IOException {
        try (var files = Files.list(root)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("."))
                    .toList();
        }
    }
}
