package org.kanttekening.ui.window;

import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.util.Duration;

import org.kanttekening.annotation.Annotator;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Quote;
import org.kanttekening.app.Command;
import org.kanttekening.app.Messages;
import org.kanttekening.app.Settings;
import org.kanttekening.app.Settings.Appearance;
import org.kanttekening.app.Tasks;
import org.kanttekening.app.Workspace;
import org.kanttekening.change.RandomIds;
import org.kanttekening.folder.Profile;
import org.kanttekening.folder.Storage;
import org.kanttekening.ui.Fonts;
import org.kanttekening.ui.Look;
import org.kanttekening.ui.Snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Draws the window as people see it, for a look at it and for the README: light and dark, Dutch
/// and English, large and small. Run by hand where there is a display of 1600×1000 or more, such as
/// that of xvfb-run; the pictures go where the first argument says, all of them or those that the
/// other arguments name.
public final class WindowPictures extends Application {

    record Shot(
            String name,
            String language,
            String theme,
            double width,
            double height,
            double scale,
            List<Consumer<DeskWindow>> steps) {}

    private static final Duration SETTLE = Duration.millis(Integer.getInteger("settle", 1400));

    private Path into = Path.of("target", "pictures");
    private Path folder = Path.of("target", "pictures", "sample-articles");
    private Path five = folder;
    private Path reviewed = folder;
    private final CountDownLatch done = new CountDownLatch(1);

    /// Starts it; a class of its own, since Java will not start an application from the class path.
    public static final class Draw {
        private Draw() {}

        public static void main(String[] arguments) {
            System.setProperty("prism.order", "sw");
            Application.launch(WindowPictures.class, arguments);
        }
    }

    @Override
    public void start(Stage unused) throws IOException {
        Platform.setImplicitExit(false);
        if (!getParameters().getRaw().isEmpty()) {
            into = Path.of(getParameters().getRaw().getFirst());
        }
        folder = Files.createTempDirectory("kanttekening-pictures").resolve("sample-articles");
        copy(Path.of("sample-articles"), folder);
        SheetPictures.assign(folder);
        five = folder.resolveSibling("five-people");
        copy(folder, five);
        SheetPictures.five(folder, five);
        reviewed = folder.resolveSibling("reviewed");
        copy(folder, reviewed);
        SheetPictures.review(reviewed);
        var wanted = getParameters().getRaw().stream().skip(1).toList();
        next(
                Stream.of(shots(), SheetPictures.shots(), RulingPictures.shots())
                        .flatMap(List::stream)
                        .filter(shot -> wanted.isEmpty() || wanted.contains(shot.name()))
                        .iterator());
    }

    private static List<Shot> shots() {
        List<Consumer<DeskWindow>> quote = List.of(WindowPictures::stepToQuote);
        List<Consumer<DeskWindow>> actor =
                List.of(
                        window -> window.commands().run(Command.SHOW_ACTORS),
                        window -> step(window, 1));
        return List.of(
                new Shot("window-light", "en", "light", 1600, 1000, 1, quote),
                new Shot("window-dark", "nl", "dark", 1600, 1000, 1, actor),
                new Shot("small-light", "nl", "light", 980, 700, 1, quote),
                new Shot("small-dark", "en", "dark", 980, 700, 1, quote),
                new Shot("large-text", "nl", "light", 1600, 1000, 1.6, quote),
                new Shot("palette", "nl", "light", 1280, 860, 1, run(Command.PALETTE)),
                new Shot("keys", "en", "light", 1280, 860, 1, run(Command.KEYS)),
                new Shot("keys-dark-small", "nl", "dark", 980, 700, 1, run(Command.KEYS)),
                new Shot("export", "nl", "light", 1280, 860, 1, run(Command.EXPORT)),
                new Shot("export-dark-small", "en", "dark", 980, 700, 1, run(Command.EXPORT)),
                new Shot("guide-export", "en", "light", 980, 700, 1, run(Command.EXPORT)),
                new Shot("guide-find", "en", "light", 980, 700, 1, found("water")),
                new Shot("import", "nl", "light", 1280, 860, 1, run(Command.IMPORT)),
                new Shot("settings", "nl", "dark", 1280, 860, 1, run(Command.SETTINGS)),
                new Shot("guidelines", "nl", "light", 1600, 1000, 1, run(Command.SHOW_GUIDELINES)),
                new Shot("find", "nl", "light", 1280, 860, 1, run(Command.FIND_IN_ARTICLE)),
                new Shot("find-folder", "nl", "light", 1600, 1000, 1, found("water")),
                new Shot("find-folder-dark-small", "en", "dark", 980, 700, 1, found("kind:quote")),
                new Shot("find-change", "nl", "light", 1280, 860, 1, ticked("#find-change")),
                new Shot("find-condition", "en", "dark", 1280, 860, 1, ticked("#find-add")),
                new Shot("find-large-small", "nl", "light", 980, 700, 2, found("kind:quote")),
                new Shot("find-small", "nl", "light", 980, 700, 1, found("kind:quote")),
                new Shot("find-notes", "nl", "light", 980, 700, 1, found("de in:fields")),
                new Shot("find-none", "nl", "dark", 980, 700, 1, found("zwaluw type:direct")),
                new Shot("find-wrong", "nl", "light", 980, 700, 1, found("veer kleur:rood")),
                new Shot("find-actor", "nl", "light", 980, 700, 1, ticked("actor")),
                new Shot("find-condition-large", "nl", "dark", 980, 700, 2, ticked("#find-add")),
                new Shot("find-change-large", "nl", "light", 980, 700, 2, ticked("#find-change")),
                new Shot("review", "nl", "light", 1600, 1000, 1, reviewed()),
                new Shot("guide-review", "en", "light", 980, 700, 1, reviewed()),
                new Shot("review-dark-small", "en", "dark", 980, 700, 1, reviewed()),
                new Shot(
                        "review-merge",
                        "nl",
                        "light",
                        1280,
                        860,
                        1,
                        reviewed(Command.TAKE_ALIKE, Command.MERGE)),
                new Shot(
                        "review-reason",
                        "en",
                        "light",
                        1280,
                        860,
                        1,
                        reviewed(Command.TAKE_1, Command.REASON)),
                new Shot(
                        "review-take-all",
                        "nl",
                        "dark",
                        1280,
                        860,
                        1,
                        reviewed(Command.BLIND, Command.TAKE_ALL)),
                new Shot("correct", "nl", "light", 980, 700, 1, reviewed(Command.CORRECT)),
                new Shot("correct-dark", "en", "dark", 1280, 860, 1, reviewed(Command.CORRECT)),
                new Shot("review-large", "nl", "light", 980, 700, 2, reviewed()),
                new Shot(
                        "picker",
                        "nl",
                        "light",
                        1280,
                        860,
                        1,
                        List.of(
                                window -> step(window, 2),
                                window -> window.commands().run(Command.TAG_ACTOR))));
    }

    static List<Consumer<DeskWindow>> run(Command command) {
        return List.of(window -> window.commands().run(command));
    }

    private static List<Consumer<DeskWindow>> found(String query) {
        return List.of(
                window -> window.commands().run(Command.FIND_IN_FOLDER),
                window -> window.finding().pane().orElseThrow().ask(query),
                _ -> {});
    }

    /// With all own quotes ticked, presses a button.
    private static List<Consumer<DeskWindow>> ticked(String button) {
        var steps = new ArrayList<>(found("kind:quote annotator:anna -type:direct"));
        steps.add(window -> ((CheckBox) window.scene().lookup("#find-tick-all")).fire());
        steps.add(window -> {
            if (button.equals("actor")) {
                ((javafx.scene.control.MenuButton) window.scene().lookup("#find-tag"))
                        .getItems()
                        .get(1)
                        .fire();
            } else {
                ((Button) window.scene().lookup(button)).fire();
            }
        });
        return steps;
    }

    /// Reviews what Anna and Bram tagged, at a difference of boundaries.
    static List<Consumer<DeskWindow>> reviewed(Command... more) {
        var steps = new ArrayList<Consumer<DeskWindow>>();
        steps.add(window -> window.commands().run(Command.REVIEW));
        steps.add(window -> {
            var reviewing = window.review().pane().orElseThrow().reviewing();
            reviewing.left().stream()
                    .filter(it -> it.versions().size() > 1 && it.kind() == Kind.QUOTE)
                    .findFirst()
                    .ifPresent(it -> reviewing.choose(java.util.Optional.of(it)));
        });
        for (var command : more) {
            steps.add(window -> window.commands().run(command));
        }
        return steps;
    }

    static void step(DeskWindow window, int times) {
        for (int i = 0; i < times; i++) {
            window.commands().run(Command.NEXT_ANNOTATION);
        }
    }

    /// To the second quote of the text, whose speakers are to be chosen from several.
    private static void stepToQuote(DeskWindow window) {
        for (int quotes = 0; quotes < 2; ) {
            step(window, 1);
            quotes += window.desk().session().chosen(Quote.class).isPresent() ? 1 : 0;
        }
    }

    private void next(java.util.Iterator<Shot> shots) {
        if (!shots.hasNext()) {
            done.countDown();
            Platform.exit();
            return;
        }
        take(shots.next(), () -> next(shots));
    }

    private void take(Shot shot, Runnable then) {
        var messages = new Messages(Locale.of(shot.language()));
        var settings =
                Settings.DEFAULT
                        .withAnnotator("anna", "Anna")
                        .withAppearance(
                                new Appearance(shot.language(), shot.theme(), shot.scale(), 68));
        var tasks = new Tasks(Platform::runLater);
        var ids = new RandomIds(new Random(7));
        var storage =
                Storage.of(
                        new Profile(folder.resolveSibling("profile")),
                        ids,
                        Clock.systemUTC(),
                        1L << 20);
        var host = new QuietHost(settings);
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
                                                Clock.systemUTC(),
                                                ids,
                                                "1"),
                                        Annotator.of("anna", "Anna"),
                                        listener));
        var scene = window.scene(shot.width(), shot.height());
        var stage = new Stage(StageStyle.UNDECORATED);
        stage.setScene(scene);
        var look = new Look(Fonts.load());
        look.dress(scene, settings.appearance());
        window.dress(settings, look.fonts());
        stage.show();
        window.spread();
        var opened =
                shot.name().contains("five")
                        ? five
                        : shot.name().contains("digest") ? reviewed : folder;
        window.openFolder(opened.toString());
        after(
                tasks,
                () -> {
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                    window.spread();
                    scene.snapshot(null);
                    steps(
                            tasks,
                            window,
                            shot.steps().iterator(),
                            () -> {
                                scene.snapshot(null);
                                scene.getRoot().applyCss();
                                scene.getRoot().layout();
                                Snapshot.write(scene, into.resolve(shot.name() + ".png"));
                                stage.close();
                                window.workspace().close();
                                tasks.close();
                                then.run();
                            });
                });
    }

    private static void steps(
            Tasks tasks,
            DeskWindow window,
            java.util.Iterator<Consumer<DeskWindow>> steps,
            Runnable then) {
        if (!steps.hasNext()) {
            after(tasks, then);
            return;
        }
        steps.next().accept(window);
        after(
                tasks,
                () -> {
                    window.scene().snapshot(null);
                    steps(tasks, window, steps, then);
                });
    }

    /// Once nothing is under way any more.
    private static void after(Tasks tasks, Runnable step) {
        var pause = new PauseTransition(SETTLE);
        pause.setOnFinished(_ -> {
            if (tasks.isRunning()) {
                after(tasks, step);
            } else {
                step.run();
            }
        });
        pause.play();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : (Iterable<Path>) files::iterator) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
