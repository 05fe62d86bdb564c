package org.kanttekening.bench;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.kanttekening.app.Command;
import org.kanttekening.app.Messages;
import org.kanttekening.app.OpenArticle;
import org.kanttekening.app.Session;
import org.kanttekening.app.Tasks;
import org.kanttekening.app.Workspace;
import org.kanttekening.article.Span;
import org.kanttekening.change.RandomIds;
import org.kanttekening.folder.Profile;
import org.kanttekening.folder.Storage;
import org.kanttekening.ui.Fonts;
import org.kanttekening.ui.Look;
import org.kanttekening.ui.article.ArticleView;
import org.kanttekening.ui.window.DeskWindow;

import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;

/// The main window as the program makes it, on a stage that fits the headless screen, with a folder
/// open. Its methods are called off the window's thread, unless they say otherwise.
final class BenchWindow implements AutoCloseable {

    static final double WIDTH = 980;
    static final double HEIGHT = 960;

    private final BenchFolder folder;
    private final Tasks tasks;
    private final Storage storage;
    private final Stage stage;
    private final DeskWindow window;
    private final ArticleView view;
    private final Frames frames;
    private volatile Consumer<Runnable> arrival = Platform::runLater;

    BenchWindow(BenchFolder folder) {
        this.folder = folder;
        tasks = new Tasks(run -> arrival.accept(run));
        storage =
                Storage.of(
                        new Profile(folder.profile()),
                        new RandomIds(new Random(7)),
                        Clock.systemUTC(),
                        1L << 28);
        stage = Fx.ask(Stage::new);
        window = Fx.ask(this::furnished);
        frames = Fx.ask(() -> new Frames(scene()));
        openFolder();
        view = Fx.ask(() -> (ArticleView) Objects.requireNonNull(shown()));
    }

    private DeskWindow furnished() {
        var host = new BenchHost();
        var ids = new RandomIds(new Random(11));
        var made =
                new DeskWindow(
                        new Messages(Locale.ENGLISH),
                        host,
                        listener ->
                                new Workspace(
                                        new Workspace.Furnishing(
                                                tasks,
                                                Platform::runLater,
                                                storage,
                                                Clock.systemUTC(),
                                                ids,
                                                "1.0.0"),
                                        BenchFolder.ANNA,
                                        listener));
        var scene = made.scene(WIDTH, HEIGHT);
        stage.setScene(scene);
        var look = new Look(Fonts.load());
        look.dress(scene, host.settings().appearance());
        made.dress(host.settings(), look.fonts());
        stage.setX(0);
        stage.setY(0);
        stage.show();
        made.spread();
        return made;
    }

    private Node shown() {
        return scene().lookup(".article-view");
    }

    /// Opens the folder, anew if it is open, so that nothing of its articles is known.
    void openFolder() {
        Fx.run(() -> window.openFolder(folder.root().toString()));
        Fx.until(() ->
                !tasks.isRunning()
                        && window.workspace().root().isPresent()
                        && window.workspace().current().isEmpty());
    }

    void openArticle() {
        Fx.run(() -> window.workspace().openArticle(folder.file()));
        Fx.until(() -> window.workspace().current().isPresent());
        frames.settle();
    }

    /// Has the outcome of the next work off the window's thread brought back in another way.
    ///
    /// @param bringing is called on the worker's thread
    void arrival(Consumer<Runnable> bringing) {
        arrival = bringing;
    }

    void usualArrival() {
        arrival = Platform::runLater;
    }

    /// To be called on the window's thread.
    void beginOpening() {
        window.workspace().openArticle(folder.file());
    }

    Frames frames() {
        return frames;
    }

    ArticleView view() {
        return view;
    }

    Scene scene() {
        return stage.getScene();
    }

    Stage stage() {
        return stage;
    }

    BenchFolder folder() {
        return folder;
    }

    Storage storage() {
        return storage;
    }

    OpenArticle article() {
        return window.workspace().current().orElseThrow();
    }

    Session session() {
        return article().session();
    }

    /// Selects words, and lets that come to rest.
    void select(Span words) {
        Fx.run(() -> {
            view.requestFocus();
            view.select(words);
        });
        frames.settle();
    }

    /// To be called on the window's thread.
    void command(Command command) {
        window.commands().run(command);
    }

    /// Types a letter, and times what comes of it.
    Frame type(KeyCode code) {
        return frames.of(() -> fire(code, code.getChar().toLowerCase(Locale.ROOT)));
    }

    /// Presses a key that types nothing, and times what comes of it.
    Frame press(KeyCode code) {
        return frames.of(() -> fire(code, ""));
    }

    private void fire(KeyCode code, String typed) {
        key(KeyEvent.KEY_PRESSED, "", code);
        if (!typed.isEmpty()) {
            key(KeyEvent.KEY_TYPED, typed, KeyCode.UNDEFINED);
        }
        key(KeyEvent.KEY_RELEASED, "", code);
    }

    private void key(javafx.event.EventType<KeyEvent> type, String typed, KeyCode code) {
        var focus = scene().getFocusOwner();
        Event.fireEvent(
                focus == null ? scene() : focus,
                new KeyEvent(type, typed, "", code, false, false, false, false));
    }

    @Override
    public void close() {
        Fx.run(() -> window.workspace().close());
        tasks.close();
        Fx.run(stage::close);
    }
}
