package org.kanttekening.exchange;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Does the same with many things on several threads and hands over the outcomes in the order of
/// the things, never more than a few ahead: what is made ahead takes memory.
final class InOrder implements AutoCloseable {

    private static final int AHEAD = 4;

    private final int threads;
    private final ExecutorService workers;
    private final Progress progress;

    /// Makes an outcome of a thing.
    interface Step<T, P> {
        P of(T thing) throws Exception;
    }

    /// Takes an outcome.
    interface Sink<P> {
        void take(P outcome) throws IOException;
    }

    InOrder(Progress progress) {
        this.threads = Math.max(2, Runtime.getRuntime().availableProcessors());
        this.workers =
                Executors.newFixedThreadPool(
                        threads,
                        Thread.ofPlatform().name("kanttekening-exchange-", 0).daemon().factory());
        this.progress = progress;
    }

    /// @throws CancellationException where the progress says so
    <T, P> void each(Progress.Stage stage, List<T> things, Step<T, P> step, Sink<P> sink)
            throws IOException {
        var ahead = new ArrayDeque<Future<P>>();
        int done = 0;
        progress.at(stage, 0, things.size());
        for (var thing : things) {
            Callable<P> work =
                    () -> {
                        progress.demandGoingOn();
                        return step.of(thing);
                    };
            ahead.add(workers.submit(work));
            if (ahead.size() >= threads * AHEAD) {
                sink.take(outcome(ahead.remove()));
                progress.at(stage, ++done, things.size());
            }
        }
        while (!ahead.isEmpty()) {
            sink.take(outcome(ahead.remove()));
            progress.at(stage, ++done, things.size());
        }
    }

    private <P> P outcome(Future<P> future) throws IOException {
        progress.demandGoingOn();
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException io -> throw io;
                case RuntimeException own -> throw own;
                case Error error -> throw error;
                case null, default -> throw new IOException(e.getCause());
            }
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
