package org.kanttekening.ui.window;

import javafx.scene.control.Dialog;

import org.kanttekening.app.ArticleRow;
import org.kanttekening.app.Settings;
import org.kanttekening.ui.dialog.Dialogs;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A host without a stage.
final class QuietHost implements WindowHost {
    private Settings settings;

    QuietHost(Settings settings) {
        this.settings = settings;
    }

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
        return new ScriptedDialogs();
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
        return rows.stream()
                .map(ArticleRow::name)
                .filter(name -> name.startsWith("kabinet"))
                .findFirst();
    }
}
