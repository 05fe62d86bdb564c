package org.kanttekening.ui.window;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.R;
import static javafx.scene.input.KeyCode.SHIFT;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.kanttekening.app.review.Reviewing;
import org.kanttekening.folder.SaveState;
import org.kanttekening.ui.review.ReviewPane;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.function.Function;

/// The two articles of the samples that two people tagged, in a window in which they are reviewed
/// with the keyboard alone. What should stand in the agreed sidecars lies in golden files; where
/// something was changed on purpose, `-Dgolden.write=true` writes them anew, to be read before they
/// are kept.
abstract class ReviewJourney {

    static final String FIRST = "kabinet-schort-havendambesluit-op.txt";
    static final String SECOND = "minister-houdt-spoedhulp-brakenzijl-open.txt";
    static final Path GOLDEN = Path.of("src", "test", "resources", "review");

    @TempDir Path dir;
    OpenWindow desk;

    @BeforeEach
    void open() throws IOException {
        var folder = Files.createDirectories(dir.resolve("artikelen"));
        try (var files = Files.list(Path.of("sample-articles"))) {
            for (var file : files.toList()) {
                var name = file.getFileName().toString();
                if (name.startsWith(FIRST) || name.startsWith(SECOND)) {
                    Files.copy(file, folder.resolve(name));
                }
            }
        }
        desk = OpenWindow.on(folder);
        desk.untilOpen(FIRST);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    void review() {
        desk.keys().press(CONTROL, SHIFT, R);
        untilReviewing(FIRST);
    }

    void untilReviewing(String article) {
        Fx.until(
                article + " is reviewed",
                () ->
                        desk.window().modes().isReviewing()
                                && desk.window()
                                        .review()
                                        .pane()
                                        .filter(it ->
                                                it.reviewing().review().name().equals(article))
                                        .isPresent());
    }

    int left() {
        return reviewing(it -> it.left().size());
    }

    String chosen() {
        return reviewing(it -> it.chosen().orElseThrow().id());
    }

    <T> T reviewing(Function<Reviewing, T> question) {
        return Fx.ask(() -> question.apply(pane().reviewing()));
    }

    ReviewPane pane() {
        return desk.window().review().pane().orElseThrow();
    }

    void untilSaved(String article) {
        Fx.until(
                "what is agreed on is saved",
                () ->
                        desk.window().workspace().reviews().state(article)
                                instanceof SaveState.Saved);
    }

    /// What stands in everybody's own sidecars and in the articles.
    TreeMap<String, String> own() {
        var files = new TreeMap<String, String>();
        try (var all = Files.list(desk.folder())) {
            for (var file : all.toList()) {
                var name = file.getFileName().toString();
                if (!name.contains(".agreed.")) {
                    files.put(name, Folders.read(file));
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return files;
    }

    void compareWithGolden(String article) {
        compareWithGolden(article, "");
    }

    /// @param way of the golden files of another way to review it, or empty
    void compareWithGolden(String article, String way) {
        var name = article + ".agreed.kanttekening.json";
        var written = Folders.read(desk.folder().resolve(name));
        var golden = GOLDEN.resolve(way).resolve(name);
        if (Boolean.getBoolean("golden.write")) {
            Folders.write(golden, written);
        }
        assertThat(written).isEqualTo(Folders.read(golden));
    }
}
