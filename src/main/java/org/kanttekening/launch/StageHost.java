package org.kanttekening.launch;

import javafx.scene.control.Dialog;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import org.kanttekening.app.Messages;
import org.kanttekening.app.Settings;
import org.kanttekening.app.SettingsFile;
import org.kanttekening.app.Tasks;
import org.kanttekening.ui.Look;
import org.kanttekening.ui.dialog.Dialogs;
import org.kanttekening.ui.window.WindowHost;

import java.time.Clock;
import java.util.function.UnaryOperator;

/// One stage as the main window's host.
final class StageHost implements WindowHost {

    private final Stage stage;
    private final Messages messages;
    private final SettingsFile file;
    private final Tasks tasks;
    private final Look look;
    private final Dialogs dialogs;
    private final Clock clock;
    private Settings settings;

    StageHost(
            Stage stage,
            Messages messages,
            SettingsFile file,
            Settings settings,
            Tasks tasks,
            Look look,
            Dialogs dialogs,
            Clock clock) {
        this.stage = stage;
        this.messages = messages;
        this.file = file;
        this.settings = settings;
        this.tasks = tasks;
        this.look = look;
        this.dialogs = dialogs;
        this.clock = clock;
    }

    @Override
    public Settings settings() {
        return settings;
    }

    @Override
    public void settings(UnaryOperator<Settings> change) {
        var changed = change.apply(settings);
        if (!changed.equals(settings)) {
            settings = changed;
            tasks.quietly(() -> file.write(changed));
        }
    }

    @Override
    public Dialogs dialogs() {
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
        stage.setTitle(
                article.isBlank()
                        ? messages.text("window.title")
                        : messages.text("window.title.article", article));
    }

    @Override
    public void close() {
        stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
    }
}
