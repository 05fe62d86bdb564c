package org.kanttekening.folder;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Runs what a [SaveQueue] has to do, one thing after another, off the thread that asks; tests hand
/// in one whose time they turn themselves.
interface SaveTimer extends AutoCloseable {

    void after(Duration time, Runnable task);

    /// Takes nothing more, and waits a while for what runs or is due to come to its end: a write is
    /// never broken off, for then neither the file would be written nor what is kept for recovery.
    /// What is not due is dropped.
    @Override
    void close();

    /// One thread that does not keep the program running.
    static SaveTimer onOneThread() {
        var service =
                new ScheduledThreadPoolExecutor(
                        1, Thread.ofPlatform().daemon().name("saving").factory());
        service.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        return new OneThread(service);
    }

    /// @param service has one thread; shut down, it still does what is due and drops what is not
    record OneThread(ScheduledExecutorService service) implements SaveTimer {

        /// Longer than a save goes on trying; a disk that hangs must not keep the window open.
        private static final Duration PATIENCE = Duration.ofSeconds(10);

        @Override
        public void after(Duration time, Runnable task) {
            try {
                var _ = service.schedule(task, time.toMillis(), TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException _) {
                // closed: nothing begins any more
            }
        }

        @Override
        public void close() {
            service.shutdown();
            try {
                var _ = service.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
