package org.kanttekening.bench;

import org.kanttekening.annotation.Sidecar;
import org.kanttekening.app.Session;
import org.kanttekening.app.Tagging;
import org.kanttekening.change.Changes;
import org.kanttekening.folder.SaveQueue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/// Saving: what a change costs the window's thread, and what the writing takes elsewhere. A queue
/// of its own saves a copy of the sidecar, as the workspace's queue saves the sidecar itself.
final class SaveBench {

    private static final int TIMES = 20;
    static final int WARM_UP = 5;

    private final BenchWindow window;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Samples submitting = new Samples();
    private final Samples writing = new Samples();

    SaveBench(BenchWindow window) {
        this.window = window;
    }

    void run(Report report) throws IOException {
        var copy =
                Files.copy(window.folder().sidecar(), window.folder().root().resolve("copy.json"));
        try (var queue = SaveQueue.of(window.storage(), "1.0.0", (_, _) -> {})) {
            var listener = Fx.ask(() -> listen(queue, copy));
            for (int i = 0; i < TIMES + WARM_UP; i++) {
                tag(i);
                write(queue, i >= WARM_UP);
            }
            Fx.run(() -> window.session().forget(listener));
        }
        report.row("a save, on window's thread", submitting.without(WARM_UP), "<= 2");
        report.row("a save, elsewhere", writing, "(CPU of the writing thread)");
    }

    private Session.Listener listen(SaveQueue queue, Path copy) {
        var article = window.article();
        queue.open(copy, article.read(), article.reading());
        var listener =
                new Session.Listener() {
                    @Override
                    public void changed(Sidecar before, Sidecar after, Set<String> keys) {
                        long cpu = threads.getCurrentThreadCpuTime();
                        long wall = System.nanoTime();
                        queue.submit(copy, after, Changes.dropped(before, after, keys));
                        submitting.add(
                                Frame.unseen(
                                        System.nanoTime() - wall,
                                        threads.getCurrentThreadCpuTime() - cpu));
                    }

                    @Override
                    public void chosen(Optional<String> id) {
                        // No change.
                    }
                };
        window.session().listen(listener);
        return listener;
    }

    private void tag(int i) {
        var spots = window.folder().article().spots();
        var spot = spots.get((int) ((i * 41L) % spots.size()));
        Fx.run(() -> new Tagging(window.session()).quote(spot.content()));
    }

    private void write(SaveQueue queue, boolean counts) {
        long cpu = threads.getCurrentThreadCpuTime();
        long wall = System.nanoTime();
        queue.flush();
        var frame = Frame.unseen(System.nanoTime() - wall, threads.getCurrentThreadCpuTime() - cpu);
        if (counts) {
            writing.add(frame);
        }
    }
}
