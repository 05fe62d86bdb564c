package org.kanttekening.app.review;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.kanttekening.annotation.Annotator;
import org.kanttekening.app.OpenReview;
import org.kanttekening.app.Tasks;
import org.kanttekening.app.WindowThread;
import org.kanttekening.app.Workspace;
import org.kanttekening.change.RandomIds;
import org.kanttekening.folder.Profile;
import org.kanttekening.folder.SaveState;
import org.kanttekening.folder.Storage;
import org.kanttekening.review.match.MatchRule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Random;

/// An article of the samples under review, with the files that lie beside it. The window's thread
/// is that of the test, which does one thing at a time.
abstract class ReviewCase {

    static final String ARTICLE = "kabinet-schort-havendambesluit-op.txt";
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-04T09:00:00Z"), ZoneOffset.UTC);

    @TempDir Path dir;

    final WindowThread window = new WindowThread();
    final Tasks tasks = new Tasks(window);
    Workspace workspace;
    Reviewing reviewing;

    @BeforeEach
    void copyTheSamples() throws IOException {
        try (var files = Files.list(Path.of("sample-articles"))) {
            for (var file : files.filter(it -> name(it).startsWith("kabinet")).toList()) {
                Files.copy(file, dir.resolve(name(file)));
            }
        }
        start();
    }

    @AfterEach
    void close() {
        workspace.close();
        tasks.close();
    }

    void start() {
        var storage =
                Storage.of(
                        new Profile(dir.resolveSibling(dir.getFileName() + "-profile")),
                        new RandomIds(new Random(1)),
                        CLOCK,
                        1 << 20);
        workspace =
                new Workspace(
                        new Workspace.Furnishing(
                                tasks,
                                window,
                                storage,
                                CLOCK,
                                new RandomIds(new Random(2)),
                                "1.0.0"),
                        Annotator.of("chef", "Chef"),
                        window);
        workspace.open(dir);
        window.until("the folder is open", () -> workspace.root().isPresent());
        var opened = new ArrayList<OpenReview>();
        workspace.reviews().open(ARTICLE, opened::add);
        window.until("the review is open", () -> !opened.isEmpty());
        var begun = new ArrayList<Reviewing>();
        Beginning.of(
                opened.getFirst(),
                MatchRule.USUAL,
                workspace.annotator(),
                false,
                workspace.furnishing(),
                begun::add);
        window.until("the tags are compared", () -> !begun.isEmpty());
        reviewing = begun.getFirst();
    }

    boolean isSaved() {
        return workspace.reviews().state(ARTICLE) instanceof SaveState.Saved;
    }

    Path sidecar(String owner) {
        return dir.resolve(ARTICLE + "." + owner + ".kanttekening.json");
    }

    static String name(Path file) {
        return file.getFileName().toString();
    }
}
