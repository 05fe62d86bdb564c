package org.kanttekening.bench;

import javafx.scene.control.Dialog;

import org.kanttekening.app.ArticleRow;
import org.kanttekening.app.Settings;
import org.kanttekening.ui.dialog.Dialogs;
import org.kanttekening.ui.window.WindowHost;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A window's host that keeps its settings to itself and opens no article unasked.
final class BenchHost implements WindowHost {

    private Settings settings = Settings.DEFAULT.withAnnotator("anna", "Anna");

    @Override
    public Settings settings() {
        return settings;
    }

    @Override
    public void settings(UnaryOperator<Settings> change) {
        settings = change.apply(settings);
    }

    @Override
    public Dialogs dialogs() {
        return new NoDialogs();
    }

    @Override
    public Clock clock() {
        return Clock.systemUTC();
    }

    @Override
    public void dress() {}

    @Override
    public void dress(Dialog<?> dialog) {}

    @Override
    public void titled(String article) {}

    @Override
    public void close() {}

    @Override
    public Optional<String> firstArticle(Path folder, List<ArticleRow> rows) {
        return Optional.empty();
    }
}
