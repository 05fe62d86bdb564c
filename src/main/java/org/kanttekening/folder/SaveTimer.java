package org.kanttekening.folder;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Runs what a [SaveQueue] has to do, one thing after another, off the thread that asks; tests hand
/// in one whose time they turn themselves.
interface SaveTimer extends AutoCloseable {

    void after(Duration time, Runnable task);

    @Override
    void close();

    /// One thread that does not keep the program running.
    static SaveTimer onOneThread() {
        return new OneThread(
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("saving").factory()));
    }

    /// @param service has one thread
    record OneThread(ScheduledExecutorService service) implements SaveTimer {

        @Override
        public void after(Duration time, Runnable task) {
            if (!service.isShutdown()) {
                var _ = service.schedule(task, time.toMillis(), TimeUnit.MILLISECONDS);
            }
        }

        @Override
        public void close() {
            service.shutdownNow();
        }
    }
}
