package org.kanttekening.app.progress;

import org.kanttekening.app.ArticleRow;
import org.kanttekening.app.HouseRules;
import org.kanttekening.app.Running;
import org.kanttekening.app.Tasks;
import org.kanttekening.app.Workspace;
import org.kanttekening.exchange.Progress.Stage;
import org.kanttekening.folder.ArticleFolder;
import org.kanttekening.folder.FolderSettings;
import org.kanttekening.folder.FolderSettingsFile;
import org.kanttekening.folder.Statuses;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Looks through one folder for how far everybody is, off the window's thread, and changes who is
/// to tag what in its settings. Changes can be undone as long as the sheet is open.
public final class ProgressDesk {

    private final Path root;
    private final Workspace workspace;
    private final Tasks tasks;
    private final HouseRules rules;
    private final Deque<Done> done = new ArrayDeque<>();
    private final Deque<Done> undone = new ArrayDeque<>();

    /// Made when the folder is first looked through, on the thread that does.
    private final java.util.concurrent.atomic.AtomicReference<Statuses> statuses =
            new java.util.concurrent.atomic.AtomicReference<>();

    private record Done(Assigning change, Assigning back) {}

    /// Hears of work under way, on the window's thread.
    public interface Listener {

        void at(Running.Stand stand);

        /// @param problem a [java.util.concurrent.CancellationException] where it was cancelled
        void failed(Exception problem);
    }

    public ProgressDesk(Path root, Workspace workspace) {
        this.root = root;
        this.workspace = workspace;
        this.tasks = workspace.furnishing().tasks();
        this.rules = workspace.houseRules();
    }

    /// Has the board made; what waits to be saved is saved first, for it goes by the files.
    public Running look(Consumer<Board> then, Listener listener) {
        var titles =
                workspace.rows().stream()
                        .collect(
                                Collectors.toMap(
                                        ArticleRow::name, ArticleRow::title, (one, _) -> one));
        var flushing = workspace.flushing();
        return tasks.start(
                running -> {
                    flushing.run();
                    var folder = ArticleFolder.open(root);
                    var survey = folder.survey();
                    var found =
                            known(folder)
                                    .of(
                                            survey,
                                            (at, of) -> {
                                                running.demandGoingOn();
                                                running.at(Stage.LOOKING, at, of);
                                            });
                    return Board.of(
                            survey, found, FolderSettingsFile.of(folder).settings(), titles);
                },
                listener::at,
                then,
                listener::failed);
    }

    private Statuses known(ArticleFolder folder) {
        return statuses.updateAndGet(before -> before == null ? new Statuses(folder) : before);
    }

    /// Changes who is to tag what.
    ///
    /// @param then is run once it is saved
    public void assign(Assigning change, Runnable then, Listener listener) {
        var back = change.inverse(rules.settings());
        if (back.equals(change)) {
            then.run();
            return;
        }
        change(
                change,
                () -> {
                    done.push(new Done(change, back));
                    undone.clear();
                    then.run();
                },
                listener);
    }

    public boolean canMove(boolean undo) {
        return !(undo ? done : undone).isEmpty();
    }

    /// Takes back the last change, or makes it again; where others changed the same since, it is
    /// not, and is forgotten.
    ///
    /// @return whether there is one that can be taken back
    public boolean move(boolean undo, Runnable then, Listener listener) {
        var from = undo ? done : undone;
        var last = from.poll();
        if (last == null) {
            return false;
        }
        var change = undo ? last.back() : last.change();
        var expected = undo ? last.change() : last.back();
        if (!expected.stands(rules.settings())) {
            return false;
        }
        change(
                change,
                () -> {
                    (undo ? undone : done).push(last);
                    then.run();
                },
                listener);
        return true;
    }

    private void change(Assigning change, Runnable then, Listener listener) {
        rules.change((FolderSettings it) -> change.applied(it), then, listener::failed);
    }

    /// Has something written.
    public void write(BoardTable table, Path file, Runnable then, Listener listener) {
        Callable<Path> work =
                () -> {
                    table.write(file);
                    return file;
                };
        tasks.run(work, _ -> then.run(), listener::failed);
    }
}
