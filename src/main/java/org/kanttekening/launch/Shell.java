package org.kanttekening.launch;

import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import org.kanttekening.annotation.Annotator;
import org.kanttekening.app.Messages;
import org.kanttekening.app.Settings.WindowPlace;
import org.kanttekening.app.Tasks;
import org.kanttekening.folder.AnnotatorId;
import org.kanttekening.folder.PassageLink;
import org.kanttekening.ui.Look;
import org.kanttekening.ui.dialog.Dialogs;
import org.kanttekening.ui.window.DeskWindow;
import org.kanttekening.ui.window.WindowHost;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The stage around the main window: where it stands, who is asked what at the start, and how it
/// ends.
final class Shell {

    private static final double SMALLEST_WIDTH = 760;
    private static final double SMALLEST_HEIGHT = 520;

    private final Stage stage;
    private final DeskWindow window;
    private final WindowHost host;
    private final Messages messages;
    private final Tasks tasks;

    Shell(Stage stage, DeskWindow window, WindowHost host, Messages messages, Tasks tasks) {
        this.stage = stage;
        this.window = window;
        this.host = host;
        this.messages = messages;
        this.tasks = tasks;
    }

    void show(Look look) {
        var place = host.settings().window();
        var scene = window.scene(place.width(), place.height());
        stage.setScene(scene);
        look.dress(scene, host.settings().appearance());
        window.dress(host.settings(), look.fonts());
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        if (place.isPlaced() && isOnAScreen(place)) {
            stage.setX(place.x());
            stage.setY(place.y());
        }
        stage.setMaximized(place.maximised());
        stage.setOnCloseRequest(this::closing);
        host.titled("");
        stage.show();
        window.spread();
    }

    /// Asks who annotates where that is not known, opens a folder, and goes where a link leads.
    void begin(Optional<Path> folder, Optional<PassageLink> link) {
        if (host.settings().annotatorId().isEmpty()) {
            host.dialogs()
                    .askWho(System.getProperty("user.name", ""))
                    .flatMap(who -> AnnotatorId.from(who.name()).map(id -> known(id, who.name())))
                    .ifPresent(window.workspace()::annotator);
        }
        var opened = folder.or(this::lastFolder);
        opened.ifPresent(path -> window.openFolder(path.toAbsolutePath().toString()));
        link.ifPresent(window::goTo);
        if (opened.isEmpty()) {
            link.ifPresent(it ->
                    host.dialogs()
                            .tell(
                                    messages.text("dialog.link.title"),
                                    messages.text("dialog.link.text", it.article().name())));
        }
    }

    void end() {
        window.workspace().close();
        tasks.close();
        Platform.exit();
    }

    private Annotator known(AnnotatorId id, String name) {
        host.settings(settings -> settings.withAnnotator(id.value(), name));
        return Annotator.of(id.value(), name);
    }

    private Optional<Path> lastFolder() {
        return host.settings().recentFolders().stream()
                .findFirst()
                .map(Path::of)
                .filter(Files::isDirectory);
    }

    /// Saves before it closes; where that fails the person decides.
    private void closing(WindowEvent event) {
        event.consume();
        host.settings(settings -> settings.withWindow(window.taken(place(settings.window()))));
        tasks.run(
                window.workspace().finishing()::get,
                unsaved -> {
                    if (unsaved.isEmpty() || leaveAllTheSame(unsaved)) {
                        end();
                    }
                },
                _ -> end());
    }

    private boolean leaveAllTheSame(List<String> unsaved) {
        return host.dialogs()
                        .ask(
                                new Dialogs.Question(
                                        messages.text("dialog.close.title"),
                                        messages.text(
                                                "dialog.close.text", String.join(", ", unsaved)),
                                        List.of(
                                                messages.text("dialog.close.stay"),
                                                messages.text("dialog.close.leave"))))
                == 1;
    }

    private WindowPlace place(WindowPlace before) {
        boolean maximised = stage.isMaximized();
        return new WindowPlace(
                maximised ? before.x() : stage.getX(),
                maximised ? before.y() : stage.getY(),
                maximised ? before.width() : stage.getScene().getWidth(),
                maximised ? before.height() : stage.getScene().getHeight(),
                maximised,
                before.listShare(),
                before.panelShare(),
                before.formShare(),
                before.listShown());
    }

    private static boolean isOnAScreen(WindowPlace place) {
        var titleBar = new Rectangle2D(place.x(), place.y(), place.width(), 40);
        return Screen.getScreens().stream()
                .anyMatch(screen -> screen.getVisualBounds().intersects(titleBar));
    }
}
