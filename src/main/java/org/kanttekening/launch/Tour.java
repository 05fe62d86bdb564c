package org.kanttekening.launch;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

import org.kanttekening.app.Command;
import org.kanttekening.app.OpenArticle;
import org.kanttekening.app.Settings;
import org.kanttekening.folder.SaveState;
import org.kanttekening.ui.Snapshot;
import org.kanttekening.ui.window.DeskWindow;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/// What the program does where it can show no window: it opens the folder, tags the first quotation
/// of the first article without one by the same command that a key gives, waits until that is on
/// disk, and leaves a picture of the window.
final class Tour {

    static final String ANNOTATOR = "tour";
    static final String PICTURE = "kanttekening.png";

    private static final Duration LOOK_AGAIN = Duration.millis(100);
    private static final int PATIENCE = 300;

    private final DeskWindow window;
    private final Path pictures;
    private final Runnable end;
    private int looks;
    private boolean tagged;

    Tour(DeskWindow window, Path pictures, Runnable end) {
        this.window = window;
        this.pictures = pictures;
        this.end = end;
    }

    static Settings settings() {
        return Settings.DEFAULT.withAnnotator(ANNOTATOR, "Tour");
    }

    void begin(Path folder) {
        window.openFolder(folder.toAbsolutePath().toString());
        later();
    }

    private void later() {
        var pause = new PauseTransition(LOOK_AGAIN);
        pause.setOnFinished(_ -> look());
        pause.play();
    }

    private void look() {
        if (++looks > PATIENCE) {
            System.err.println("kanttekening: no article could be shown");
            end.run();
            return;
        }
        var article = window.workspace().current();
        if (article.isEmpty()) {
            later();
        } else if (!tagged) {
            tagged = tag(article.get());
            later();
        } else if (isSaved(article)) {
            finish();
        } else {
            later();
        }
    }

    private boolean tag(OpenArticle article) {
        window.goToFirstQuotation();
        return window.commands().run(Command.TAG_QUOTE)
                && !article.session().annotations().quotes().isEmpty();
    }

    private boolean isSaved(Optional<OpenArticle> article) {
        return article.map(it -> window.workspace().state(it.name()))
                .filter(SaveState.Saved.class::isInstance)
                .isPresent();
    }

    private void finish() {
        try {
            Snapshot.write(window.scene(), pictures.resolve(PICTURE));
        } catch (UncheckedIOException e) {
            System.err.println("kanttekening: the picture could not be written: " + e);
        }
        end.run();
    }
}
