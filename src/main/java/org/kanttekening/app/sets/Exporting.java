package org.kanttekening.app.sets;

import org.jspecify.annotations.Nullable;
import org.kanttekening.app.ExportChoice;
import org.kanttekening.app.Running;
import org.kanttekening.app.Tasks;
import org.kanttekening.exchange.Export;
import org.kanttekening.exchange.Exported;
import org.kanttekening.exchange.Preview;
import org.kanttekening.exchange.SetSource;
import org.kanttekening.folder.ArticleFolder;
import org.kanttekening.folder.Survey;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/// Exporting from one folder, off the window's thread: what a choice would lose, and doing it. What
/// waits to be saved is saved first, so that the set holds what is on screen.
public final class Exporting {

    private final Path root;
    private final Formats formats;
    private final Tasks tasks;
    private final Runnable flush;
    private final String version;
    private @Nullable Running looking;

    /// Hears what becomes of it, on the window's thread.
    public interface Listener<T> {

        void at(Running.Stand stand);

        void done(T outcome);

        /// A [CancellationException] where it was cancelled.
        void failed(Exception problem);
    }

    /// @param flush writes what waits to be saved
    /// @param version of the program
    public Exporting(Path root, Formats formats, Tasks tasks, Runnable flush, String version) {
        this.root = root;
        this.formats = formats;
        this.tasks = tasks;
        this.flush = flush;
        this.version = version;
    }

    public Formats formats() {
        return formats;
    }

    /// The folder's articles and who tagged them.
    public void survey(Consumer<Survey> then, Consumer<Exception> failed) {
        tasks.run(() -> ArticleFolder.open(root).survey(), then, failed);
    }

    /// Looks at what a choice would give; a look that is under way is given up.
    public void preview(ExportChoice choice, Listener<Preview> listener) {
        if (looking != null) {
            looking.cancel();
        }
        looking =
                tasks.start(
                        running -> export(choice).preview(running),
                        listener::at,
                        listener::done,
                        listener::failed);
    }

    /// Exports into a folder.
    public Running run(ExportChoice choice, Path target, Listener<Exported> listener) {
        if (looking != null) {
            looking.cancel();
        }
        return tasks.start(
                running -> export(choice).run(target, running),
                listener::at,
                listener::done,
                listener::failed);
    }

    private Export export(ExportChoice choice) throws IOException {
        flush.run();
        return new Export(
                SetSource.of(ArticleFolder.open(root), choice.selection()),
                formats.exporter(choice.format()),
                version);
    }

    /// The folder that an export is proposed to go into: named for the folder of articles and the
    /// format, in the one chosen last or else beside the folder of articles.
    public Path proposed(ExportChoice choice) {
        var parent = choice.folder().isEmpty() ? root.getParent() : Path.of(choice.folder());
        return (parent == null ? root : parent)
                .resolve(root.getFileName() + "-" + choice.format().id());
    }
}
