package org.kanttekening.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Ctrl+C while a command runs: the work is told to stop, and the program ends once it has put away
/// what was half-written, or after a while.
final class Interruption implements AutoCloseable {

    /// How long work may take to stop. It asks at every article, so this is for a share that hangs.
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook;

    private Interruption(Cancellation cancellation) {
        this.hook =
                Thread.ofPlatform()
                        .name("kanttekening-interruption")
                        .unstarted(() -> {
                            cancellation.cancel();
                            await();
                        });
    }

    static Interruption cancelling(Cancellation cancellation) {
        var interruption = new Interruption(cancellation);
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The program is ending already: the hook was let go and is what ends it.
        }
    }

    private void await() {
        try {
            ended.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
