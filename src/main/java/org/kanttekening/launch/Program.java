package org.kanttekening.launch;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

import org.kanttekening.annotation.Annotator;
import org.kanttekening.app.Messages;
import org.kanttekening.app.Settings;
import org.kanttekening.app.SettingsFile;
import org.kanttekening.app.Tasks;
import org.kanttekening.app.Workspace;
import org.kanttekening.change.RandomIds;
import org.kanttekening.folder.AnnotatorId;
import org.kanttekening.folder.Profile;
import org.kanttekening.folder.Storage;
import org.kanttekening.folder.Versions;
import org.kanttekening.ui.Fonts;
import org.kanttekening.ui.Look;
import org.kanttekening.ui.dialog.Dialogs;
import org.kanttekening.ui.dialog.WindowDialogs;
import org.kanttekening.ui.window.DeskWindow;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/// The window's composition root: makes every part by hand and ties them together.
public final class Program extends Application {

    /// Starts the toolkit, which makes this object itself, and returns when the window is closed.
    /// On a machine without a display it does a round of work and leaves a picture of it.
    ///
    /// @param arguments that [Arguments#read] understands
    static void open(String[] arguments) {
        Application.launch(Program.class, arguments);
    }

    @Override
    public void start(Stage stage) {
        var arguments = Arguments.read(getParameters().getRaw().toArray(String[]::new));
        var touring = Headless.isUsed() ? arguments.pictures() : Optional.<Path>empty();
        var profile =
                touring.map(dir -> new Profile(dir.resolve("headless").resolve("profile")))
                        .orElseGet(Profile::ofUser);
        var ids = new RandomIds(new SecureRandom());
        var clock = Clock.systemUTC();
        var storage = Storage.of(profile, ids, clock, Versions.USUAL_BOUND);
        var file = new SettingsFile(profile, storage, Version.NAME);
        var settings = touring.isPresent() ? Tour.settings() : file.read();
        var messages = new Messages(locale(settings));
        // The toolkit names months and days of the week in the language of the machine.
        Locale.setDefault(Locale.Category.FORMAT, messages.locale());
        var tasks = new Tasks(Platform::runLater);
        var look = new Look(Fonts.load());
        Dialogs dialogs =
                new WindowDialogs(
                        stage,
                        messages,
                        dialog ->
                                look.dress(
                                        dialog.getDialogPane().getScene(), settings.appearance()),
                        getHostServices()::showDocument);
        var host = new StageHost(stage, messages, file, settings, tasks, look, dialogs, clock);
        var window =
                new DeskWindow(
                        messages,
                        host,
                        listener ->
                                new Workspace(
                                        new Workspace.Furnishing(
                                                tasks,
                                                Platform::runLater,
                                                storage,
                                                clock,
                                                ids,
                                                Version.NAME),
                                        annotator(settings),
                                        listener));
        var shell = new Shell(stage, window, host, messages, tasks);
        shell.show(look);
        if (touring.isPresent()) {
            new Tour(window, touring.get(), shell::end).begin(arguments.folder().orElseThrow());
        } else {
            shell.begin(arguments.folder(), arguments.link());
        }
    }

    private static Annotator annotator(Settings settings) {
        return Annotator.of(
                settings.annotatorId().isEmpty() ? proposedId() : settings.annotatorId(),
                settings.annotatorName());
    }

    /// The id of whoever is logged in, until they have been asked.
    private static String proposedId() {
        return AnnotatorId.from(System.getProperty("user.name", ""))
                .map(AnnotatorId::value)
                .orElse("annotator");
    }

    private static Locale locale(Settings settings) {
        var chosen = settings.appearance().language();
        return chosen.isEmpty() ? Locale.getDefault() : Locale.of(chosen);
    }
}
