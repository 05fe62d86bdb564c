package org.kanttekening.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// The window's thread where there is no window: that of the test, which does one thing at a time
/// while it waits for something. Of what a workspace tells it keeps the problems.
public class WindowThread extends DeafListener implements Executor {

    private final BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();
    private final List<Exception> problems = new ArrayList<>();

    @Override
    public void execute(Runnable task) {
        waiting.add(task);
    }

    @Override
    public void failed(Exception problem) {
        problems.add(problem);
    }

    /// Does what comes in until something holds, half a minute at most.
    ///
    /// @param what that is, for the failure to say
    public void until(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("never: %s; %s", what, problems).isLessThan(end);
            try {
                var next = waiting.poll(20, TimeUnit.MILLISECONDS);
                if (next != null) {
                    next.run();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
    }
}
