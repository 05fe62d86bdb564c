package org.kanttekening.cli;

import java.util.concurrent.CancellationException;

/// Whether the run is to stop: set from any thread, asked by the work wherever nothing is
/// half-written.
public final class Cancellation {

    private volatile boolean cancelled;

    void cancel() {
        cancelled = true;
    }

    boolean isCancelled() {
        return cancelled;
    }

    /// @throws CancellationException where the run is to stop
    void check() {
        if (cancelled) {
            throw new CancellationException("cancelled");
        }
    }
}
