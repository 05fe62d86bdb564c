package org.kanttekening.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Work off the window's thread, in order, with its outcome brought back to that thread. What is
/// asked for after [#close] is let go: long work can come back when its window is gone, and what it
/// then asks for nobody would hear of.
public final class Tasks implements AutoCloseable {

    private static final long CLOSING_SECONDS = 10;

    private final ExecutorService worker;
    private final Executor window;
    private final List<Consumer<Boolean>> watchers = new ArrayList<>();
    private int running;

    /// @param window runs things on the window's thread
    public Tasks(Executor window) {
        this.window = window;
        this.worker =
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().name("kanttekening-work").daemon().factory());
    }

    /// Calls `work` off the window's thread, then `then` or `failed` on it. To be called on the
    /// window's thread.
    public <T> void run(Callable<T> work, Consumer<T> then, Consumer<Exception> failed) {
        if (worker.isShutdown()) {
            return;
        }
        count(1);
        worker.execute(() -> {
            try {
                var outcome = work.call();
                window.execute(() -> {
                    count(-1);
                    then.accept(outcome);
                });
            } catch (Exception e) {
                window.execute(() -> {
                    count(-1);
                    failed.accept(e);
                });
            }
        });
    }

    /// Work that takes long and says how far it is.
    public interface Long<T> {
        T call(Running running) throws Exception;
    }

    /// Does long work beside all the rest, on a thread of its own. To be called on the window's
    /// thread, where `shown`, `then` and `failed` are called too; a cancelled one fails with a
    /// [java.util.concurrent.CancellationException].
    public <T> Running start(
            Long<T> work,
            Consumer<Running.Stand> shown,
            Consumer<T> then,
            Consumer<Exception> failed) {
        var running = new Running(window, shown);
        count(1);
        Thread.ofPlatform()
                .name("kanttekening-long-work")
                .daemon()
                .start(() -> {
                    try {
                        var outcome = work.call(running);
                        window.execute(() -> {
                            count(-1);
                            then.accept(outcome);
                        });
                    } catch (Exception e) {
                        window.execute(() -> {
                            count(-1);
                            failed.accept(e);
                        });
                    }
                });
        return running;
    }

    /// Does something of which nobody waits for the outcome, in order with the rest.
    public void quietly(Runnable work) {
        if (!worker.isShutdown()) {
            worker.execute(work);
        }
    }

    /// Hears whether anything is under way, on the window's thread.
    public void watch(Consumer<Boolean> watcher) {
        watchers.add(watcher);
    }

    public boolean isRunning() {
        return running > 0;
    }

    private void count(int change) {
        running += change;
        watchers.forEach(watcher -> watcher.accept(running > 0));
    }

    @Override
    public void close() {
        worker.shutdown();
        try {
            if (!worker.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS)) {
                worker.shutdownNow();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
