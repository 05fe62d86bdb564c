package org.kanttekening.ui.window;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;

import org.kanttekening.annotation.Annotator;
import org.kanttekening.annotation.Sidecar;
import org.kanttekening.app.Messages;
import org.kanttekening.app.Session;
import org.kanttekening.app.Settings;
import org.kanttekening.app.SettingsFile;
import org.kanttekening.app.Tasks;
import org.kanttekening.app.Workspace;
import org.kanttekening.change.FixedIds;
import org.kanttekening.change.IdSource;
import org.kanttekening.folder.Profile;
import org.kanttekening.folder.Storage;
import org.kanttekening.ui.Fonts;
import org.kanttekening.ui.Look;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The main window as the program makes it, open on a folder in a stage of its own, with the clock,
/// the ids and the annotator fixed.
///
/// Everything is done as a person does it, through [#keys] and [#hand]; what is asked of it is what
/// a person sees, or what stands in the files. Exceptions that the toolkit swallows fail the test
/// when the window is closed.
final class OpenWindow implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-07-15T09:12:00Z");
    static final String VERSION = "1.0.0";

    /// The headless screen is 1000 by 1000 and stumbles over what lies partly off it; below the
    /// window there is room for what drops from it.
    private static final double WIDTH = 980;

    private static final double HEIGHT = 700;

    private final Path folder;
    private final Path profile;
    private final List<Throwable> thrown = new ArrayList<>();
    private final Tasks tasks = new Tasks(Platform::runLater);
    private final Stage stage;
    private final TestHost host;
    private final DeskWindow window;
    private final Keyboard keys;
    private final Hand hand;
    private boolean closed;

    private OpenWindow(Path folder, Path profile, Messages messages) {
        this.folder = folder;
        this.profile = profile;
        this.stage = new Stage();
        var place = new Profile(profile);
        // Files that are written get the same revision however often saving comes round.
        IdSource revisions = () -> "00000000";
        var storage = Storage.of(place, revisions, InstantSource.system(), 1 << 20);
        var file = new SettingsFile(place, storage, VERSION);
        var settings = file.read().withAnnotator("anna", "Anna");
        var look = new Look(Fonts.load());
        var clock = Clock.fixed(NOW, ZoneId.of("Europe/Amsterdam"));
        host = new TestHost(stage, file, settings, tasks, look, new ScriptedDialogs(), clock);
        window =
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
                                                new FixedIds(),
                                                VERSION),
                                        Annotator.of("anna", "Anna"),
                                        listener));
        show(look, settings);
        keys = new Keyboard(stage.getScene());
        hand = new Hand(this);
    }

    private void show(Look look, Settings settings) {
        Thread.currentThread().setUncaughtExceptionHandler((_, e) -> thrown.add(e));
        stage.setScene(window.scene(WIDTH, HEIGHT));
        look.dress(stage.getScene(), settings.appearance());
        window.dress(settings, look.fonts());
        stage.setX(0);
        stage.setY(0);
        stage.show();
        window.spread();
    }

    /// A window on a folder, its profile beside it, with the first article open.
    static OpenWindow on(Path folder) {
        return on(folder, Locale.ENGLISH);
    }

    static OpenWindow on(Path folder, Locale language) {
        var opened = empty(folder, language);
        Fx.run(() -> opened.window.openFolder(folder.toString()));
        Fx.until("an article is open", () -> opened.window.openDesk().isPresent());
        return opened;
    }

    /// A window that has no folder open yet.
    static OpenWindow empty(Path folder) {
        return empty(folder, Locale.ENGLISH);
    }

    private static OpenWindow empty(Path folder, Locale language) {
        Fx.start();
        var profile = folder.resolveSibling(folder.getFileName() + "-profile");
        return Fx.ask(() -> new OpenWindow(folder, profile, new Messages(language)));
    }

    /// Closes this window, as a person does, and opens another on the same folder.
    OpenWindow again() {
        close();
        return on(folder);
    }

    Keyboard keys() {
        return keys;
    }

    /// The person before the window.
    Hand hand() {
        return hand;
    }

    DeskWindow window() {
        return window;
    }

    TestHost host() {
        return host;
    }

    Path folder() {
        return folder;
    }

    Path profile() {
        return profile;
    }

    Scene scene() {
        return stage.getScene();
    }

    // What a person sees.

    /// What stands in a label, a button or the like, by its id; empty where it is not to be seen.
    String text(String id) {
        return Fx.ask(() -> {
            var found = scene().lookup("#" + id);
            return found instanceof Labeled label && label.isVisible() ? label.getText() : "";
        });
    }

    /// The notice over the article; empty where there is none.
    String notice() {
        return Fx.ask(() -> window.notices().text());
    }

    /// The keys that the foot of the window names.
    List<String> hints() {
        return Fx.ask(() ->
                window.status().lookupAll(".hint").stream()
                        .map(label -> ((Labeled) label).getText())
                        .toList());
    }

    /// The words selected in the article.
    String selected() {
        return Fx.ask(() -> {
            var span = window.pane().view().selection();
            return session().text().slice(span);
        });
    }

    Optional<Node> seen(String id) {
        return Fx.ask(() -> Optional.ofNullable(scene().lookup("#" + id)));
    }

    boolean isFocusIn(Node node) {
        return Fx.ask(() -> KeyDispatcher.within(scene().getFocusOwner(), node));
    }

    // What stands behind it.

    Session session() {
        return window.desk().session();
    }

    Sidecar sidecar() {
        return Fx.ask(() -> session().sidecar());
    }

    String article() {
        return Fx.ask(() -> session().name());
    }

    /// Waits until an article is the one in the window.
    void untilOpen(String article) {
        Fx.until(
                article + " is open",
                () ->
                        window.openDesk()
                                .filter(it -> it.session().name().equals(article))
                                .isPresent());
    }

    void untilSaved() {
        Fx.until("all is saved", () -> window.workspace().state(session().name()).isSafe());
    }

    Path sidecarFile() {
        return folder.resolve(article() + ".anna.kanttekening.json");
    }

    /// Saves what waits and closes, as the program does when its window is closed.
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        Fx.run(() -> host.settings(it -> it.withWindow(window.taken(it.window()))));
        var unsaved = Fx.ask(window.workspace()::finishing).get();
        window.workspace().close();
        tasks.close();
        Fx.run(stage::close);
        if (!thrown.isEmpty()) {
            throw new AssertionError("thrown meanwhile: " + thrown, thrown.getFirst());
        }
        if (!unsaved.isEmpty()) {
            throw new AssertionError("not saved: " + unsaved);
        }
    }
}
