package org.kanttekening.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/// Work off the window's thread, up to and past the end of the program.
class TasksTest {

    private final WindowThread window = new WindowThread();
    private final Tasks tasks = new Tasks(window);
    private final List<Boolean> heard = new ArrayList<>();

    @BeforeEach
    void listen() {
        tasks.watch(heard::add);
    }

    @AfterEach
    void close() {
        tasks.close();
    }

    @Test
    void anOutcomeComesToTheWindowsThread() {
        var outcomes = new ArrayList<Thread>();

        tasks.run(
                () -> Thread.currentThread(),
                worker -> outcomes.addAll(List.of(worker, Thread.currentThread())),
                problem -> {
                    throw new AssertionError(problem);
                });
        window.until("the outcome is there", () -> !outcomes.isEmpty());

        assertThat(outcomes.getFirst()).isNotSameAs(Thread.currentThread());
        assertThat(outcomes.getLast()).isSameAs(Thread.currentThread());
        assertThat(heard).containsExactly(true, false);
    }

    @Test
    void whatWasAskedBeforeTheEndIsStillDone() {
        var gate = new CountDownLatch(1);
        var done = new ArrayList<String>();
        tasks.quietly(() -> {
            await(gate);
            done.add("first");
        });
        tasks.quietly(() -> done.add("second"));

        gate.countDown();
        tasks.close();

        assertThat(done).containsExactly("first", "second");
    }

    /// Long work that comes back after the end may ask for more: nobody is there to hear of it.
    @Test
    void whatIsAskedAfterTheEndIsLetGo() {
        tasks.close();

        tasks.run(() -> "late", outcome -> heard.add(true), problem -> heard.add(false));
        tasks.quietly(() -> heard.add(true));

        assertThat(heard).isEmpty();
        assertThat(tasks.isRunning()).isFalse();
    }

    private static void await(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
