package org.kanttekening.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanttekening.annotation.Annotator;
import org.kanttekening.article.Span;
import org.kanttekening.change.FixedIds;
import org.kanttekening.change.RandomIds;
import org.kanttekening.folder.Profile;
import org.kanttekening.folder.SaveState;
import org.kanttekening.folder.Storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;

/// What becomes of an open article while somebody else writes its sidecar. The window's thread is
/// that of the test, which does one thing at a time.
class ElsewhereTest {

    private static final String ARTICLE = "artikel.txt";

    @TempDir private Path dir;

    private final WindowThread window = new WindowThread();
    private final Tasks tasks = new Tasks(window);
    private Workspace workspace;

    @BeforeEach
    void open() throws IOException {
        Files.writeString(dir.resolve(ARTICLE), Desk.ARTICLE);
        var storage =
                Storage.of(
                        new Profile(dir.resolveSibling(dir.getFileName() + "-profile")),
                        new RandomIds(new Random(1)),
                        Clock.systemUTC(),
                        1 << 20);
        workspace =
                new Workspace(
                        new Workspace.Furnishing(
                                tasks, window, storage, Clock.systemUTC(), new FixedIds(), "1.0.0"),
                        Annotator.of("anna", "Anna"),
                        window);
        workspace.open(dir);
        window.until("the folder is open", () -> workspace.root().isPresent());
        workspace.openArticle(ARTICLE);
        window.until("the article is open", () -> workspace.current().isPresent());
        tag("De stoepen");
        window.until("it is saved", () -> workspace.state(ARTICLE) instanceof SaveState.Saved);
    }

    @AfterEach
    void close() {
        workspace.close();
        tasks.close();
    }

    @Test
    void whatSomebodyElseWritesComesIntoTheArticleAndCanBeUndone() throws IOException {
        writeElsewhere();

        window.until("the note is there", () -> note().equals("van elders"));

        session().undo();
        assertThat(note()).isEmpty();
    }

    @Test
    void aGestureMadeWhileTheFileIsReadStandsAndNothingIsWrittenOver() throws IOException {
        writeElsewhere();

        window.until("the file is being read", tasks::isRunning);
        tag("iedereen");

        window.until(
                "saving was refused", () -> workspace.state(ARTICLE) instanceof SaveState.Conflict);
        window.until("all is done", () -> !tasks.isRunning());
        assertThat(session().annotations().quotes()).hasSize(2);
        assertThat(Files.readString(sidecar())).contains("van elders").doesNotContain("\"iedereen");
    }

    private void writeElsewhere() throws IOException {
        var now = Files.readString(sidecar());
        var changed = now.replaceFirst("\"note\": \"\"", "\"note\": \"van elders\"");
        assertThat(changed).isNotEqualTo(now);
        Files.writeString(sidecar(), changed);
    }

    private Path sidecar() {
        return dir.resolve(ARTICLE + ".anna.kanttekening.json");
    }

    private Session session() {
        return workspace.current().orElseThrow().session();
    }

    private String note() {
        return session().sidecar().header().note();
    }

    private void tag(String words) {
        int start = Desk.ARTICLE.indexOf(words);
        new Tagging(session()).quote(new Span(start, start + words.length()));
    }
}
