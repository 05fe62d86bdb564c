package org.kanttekening.app.agreement;

import org.kanttekening.app.Running;
import org.kanttekening.app.Tasks;
import org.kanttekening.app.Workspace;
import org.kanttekening.app.agreement.Behind.Asked;
import org.kanttekening.exchange.Progress.Stage;
import org.kanttekening.folder.ArticleFolder;
import org.kanttekening.folder.Progress;
import org.kanttekening.review.agreement.Intervals;
import org.kanttekening.review.match.MatchRule;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Has the figures of one folder made, off the window's thread; what waits to be saved is saved
/// first, for the figures go by the files.
public final class AgreementDesk {

    private final Path root;
    private final Tasks tasks;
    private final Runnable flushing;
    private final Supplier<MatchRule> rule;
    private Optional<MatchRule> last = Optional.empty();

    /// Hears of work under way, on the window's thread.
    public interface Listener {

        void at(Running.Stand stand);

        /// @param problem a [java.util.concurrent.CancellationException] where it was cancelled
        void failed(Exception problem);
    }

    public AgreementDesk(Path root, Workspace workspace) {
        this.root = root;
        this.tasks = workspace.furnishing().tasks();
        this.flushing = workspace.flushing();
        this.rule = workspace.houseRules()::matchRule;
    }

    /// Has all figures made.
    public Running reckon(Consumer<FolderAgreement> then, Listener listener) {
        var by = rule.get();
        last = Optional.of(by);
        return tasks.start(
                running -> {
                    flushing.run();
                    return Agreeing.in(
                            ArticleFolder.open(root),
                            _ -> true,
                            _ -> true,
                            by,
                            Intervals.DRAWN,
                            following(running));
                },
                listener::at,
                then,
                listener::failed);
    }

    /// Whether another rule holds in the folder than when all figures were last made.
    public boolean isRuleOther() {
        return last.filter(it -> !it.equals(rule.get())).isPresent();
    }

    /// Has the lines of a table made.
    public void lines(
            FolderAgreement found,
            Line.Level level,
            Set<String> people,
            Consumer<List<Line>> then,
            Listener listener) {
        tasks.run(() -> Line.of(found, level, people), then, listener::failed);
    }

    /// Has what lies behind a figure gathered.
    public Running behind(Asked asked, Consumer<Behind> then, Listener listener) {
        var by = rule.get();
        return tasks.start(
                running -> {
                    flushing.run();
                    return Behind.of(ArticleFolder.open(root), asked, by, following(running));
                },
                listener::at,
                then,
                listener::failed);
    }

    /// Has the sheet of disagreements for a meeting written.
    public Running meeting(MeetingSheetOrder order, Path file, Runnable then, Listener listener) {
        var by = rule.get();
        return tasks.start(
                running -> {
                    flushing.run();
                    order.write(ArticleFolder.open(root), by, file, following(running));
                    return file;
                },
                listener::at,
                _ -> then.run(),
                listener::failed);
    }

    /// Has something written.
    public <T> void write(Callable<T> work, Runnable then, Listener listener) {
        tasks.run(work, _ -> then.run(), listener::failed);
    }

    private static Progress following(Running running) {
        return (done, of) -> {
            running.demandGoingOn();
            running.at(Stage.COMPARING, done, of);
        };
    }
}
