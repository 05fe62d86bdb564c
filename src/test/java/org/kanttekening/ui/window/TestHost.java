package org.kanttekening.ui.window;

import javafx.scene.control.Dialog;
import javafx.stage.Stage;

import org.kanttekening.app.Settings;
import org.kanttekening.app.SettingsFile;
import org.kanttekening.app.Tasks;
import org.kanttekening.ui.Look;

import java.time.Clock;
import java.util.function.UnaryOperator;

/// A stage of a test as the main window's host; settings are kept in a file, as the program does.
final class TestHost implements WindowHost {

    private final Stage stage;
    private final SettingsFile file;
    private final Tasks tasks;
    private final Look look;
    private final ScriptedDialogs dialogs;
    private final Clock clock;
    private Settings settings;
    private boolean closing;

    TestHost(
            Stage stage,
            SettingsFile file,
            Settings settings,
            Tasks tasks,
            Look look,
            ScriptedDialogs dialogs,
            Clock clock) {
        this.stage = stage;
        this.file = file;
        this.settings = settings;
        this.tasks = tasks;
        this.look = look;
        this.dialogs = dialogs;
        this.clock = clock;
    }

    boolean isClosing() {
        return closing;
    }

    String title() {
        return stage.getTitle();
    }

    @Override
    public Settings settings() {
        return settings;
    }

    @Override
    public void settings(UnaryOperator<Settings> change) {
        settings = change.apply(settings);
        var kept = settings;
        tasks.quietly(() -> file.write(kept));
    }

    @Override
    public ScriptedDialogs dialogs() {
        return dialogs;
    }

    @Override
    public Clock clock() {
        return clock;
    }

    @Override
    public void dress() {
        look.dress(stage.getScene(), settings.appearance());
    }

    @Override
    public void dress(Dialog<?> dialog) {
        look.dress(dialog.getDialogPane().getScene(), settings.appearance());
    }

    @Override
    public void titled(String article) {
        stage.setTitle(article);
    }

    @Override
    public void close() {
        closing = true;
    }
}
