package org.kanttekening.app;

import org.kanttekening.exchange.Progress;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// Long work under way: whoever does it says how far it is, whoever waits for it can cancel it.
/// What is said reaches the window's thread no faster than that takes it.
public final class Running implements Progress {

    private final Executor window;
    private final Consumer<Stand> shown;
    private final AtomicReference<Optional<Stand>> latest = new AtomicReference<>(Optional.empty());
    private final AtomicBoolean cancelled = new AtomicBoolean();

    /// How far it is.
    ///
    /// @param done of `total`
    public record Stand(Stage stage, int done, int total) {}

    Running(Executor window, Consumer<Stand> shown) {
        this.window = window;
        this.shown = shown;
    }

    public void cancel() {
        cancelled.set(true);
    }

    @Override
    public boolean isCancelled() {
        return cancelled.get();
    }

    @Override
    public void at(Stage stage, int done, int total) {
        if (latest.getAndSet(Optional.of(new Stand(stage, done, total))).isEmpty()) {
            window.execute(() -> latest.getAndSet(Optional.empty()).ifPresent(shown));
        }
    }
}
