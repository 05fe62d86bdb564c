package org.kanttekening.folder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

class SaveTimerTest {

    private final SaveTimer timer = SaveTimer.onOneThread();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final AtomicBoolean whole = new AtomicBoolean();

    @AfterEach
    void end() {
        goOn.countDown();
        timer.close();
    }

    @Test
    void closingWaitsForWhatRunsAndDoesNotBreakItOff() throws Exception {
        timer.after(Duration.ZERO, this::write);
        begun.await();

        close();

        assertThat(whole).isTrue();
    }

    @Test
    void whatIsDueWhenItIsClosedIsStillDoneAndWhatIsLaterIsNot() throws Exception {
        timer.after(Duration.ZERO, this::write);
        begun.await();
        var due = new AtomicBoolean();
        var later = new AtomicBoolean();
        timer.after(Duration.ZERO, () -> due.set(true));
        timer.after(Duration.ofDays(1), () -> later.set(true));

        close();

        assertThat(due).isTrue();
        assertThat(later).isFalse();
    }

    @Test
    void nothingBeginsAfterItIsClosed() throws Exception {
        timer.close();

        timer.after(Duration.ZERO, begun::countDown);

        assertThat(begun.await(50, TimeUnit.MILLISECONDS)).isFalse();
    }

    /// Closes while a task is under way, which ends only once the closing waits for it.
    private void close() throws InterruptedException {
        var closing = Thread.ofPlatform().start(timer::close);
        while (closing.getState() == Thread.State.RUNNABLE
                || closing.getState() == Thread.State.NEW) {
            Thread.onSpinWait();
        }
        goOn.countDown();
        closing.join();
    }

    private void write() {
        begun.countDown();
        try {
            goOn.await();
            whole.set(true);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
