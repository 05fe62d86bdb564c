package org.kanttekening.bench;

import javafx.application.Platform;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Does things on the window's thread and waits for them.
final class Fx {

    private static final int SECONDS = 60;

    private Fx() {}

    static void start() {
        Platform.startup(() -> {});
        Platform.setImplicitExit(false);
    }

    static void run(Runnable task) {
        ask(() -> {
            task.run();
            return true;
        });
    }

    static <T> T ask(Supplier<T> question) {
        var task = new FutureTask<T>(question::get);
        Platform.runLater(task);
        try {
            return task.get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Waits until something holds on the window's thread.
    static void until(BooleanSupplier holds) {
        long last = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (!ask(holds::getAsBoolean)) {
            if (System.nanoTime() > last) {
                throw new IllegalStateException("waited in vain");
            }
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
