package org.kanttekening.bench;

import com.sun.javafx.perf.PerformanceTracker;
import com.sun.javafx.tk.TKPulseListener;
import com.sun.javafx.tk.Toolkit;

import javafx.application.Platform;
import javafx.scene.Scene;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Times an event on the window's thread together with the frame that shows what came of it: the
/// event, that frame's pulse, in which all is laid out, painted and handed to the renderer, and
/// what it takes the renderer to draw it.
final class Frames {

    private static final int QUIET_FRAMES = 4;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final long renderer;

    /// The toolkit holds it weakly.
    private final TKPulseListener end = this::ended;

    private State state = State.IDLE;
    private long startWall;
    private long startCpu;
    private long startDrawing;
    private long eventWall;
    private long pulseWall;
    private long endWall;
    private long endCpu;
    private volatile long drawnWall;
    private volatile long drawnCpu;
    private CountDownLatch pulsed = new CountDownLatch(1);
    private volatile CountDownLatch drawn = new CountDownLatch(1);

    private enum State {
        IDLE,
        /// The event is over; the next pulse is the one.
        WAITING,
        PULSE
    }

    /// To be made on the window's thread, of a scene that is shown.
    Frames(Scene scene) {
        this.renderer =
                Thread.getAllStackTraces().keySet().stream()
                        .filter(it -> it.getName().startsWith("QuantumRenderer"))
                        .findFirst()
                        .orElseThrow()
                        .threadId();
        scene.addPreLayoutPulseListener(this::begun);
        Toolkit.getToolkit().addPostSceneTkPulseListener(end);
        PerformanceTracker.getSceneTracker(scene).setOnRenderedFrameTask(this::rendered);
    }

    /// Does something on the window's thread and times it with its frame.
    Frame of(Runnable event) {
        settle();
        Fx.run(() -> take(event));
        return await();
    }

    /// The same where this is the window's thread already; [#await] gives the outcome.
    void take(Runnable event) {
        pulsed = new CountDownLatch(1);
        startDrawing = threads.getThreadCpuTime(renderer);
        startCpu = threads.getCurrentThreadCpuTime();
        startWall = System.nanoTime();
        event.run();
        eventWall = System.nanoTime() - startWall;
        state = State.WAITING;
        Platform.requestNextPulse();
    }

    Frame await() {
        await(pulsed);
        long laidOut = eventWall + endWall - pulseWall;
        if (!await(drawn)) {
            return Frame.unseen(laidOut, endCpu - startCpu);
        }
        return new Frame(
                endCpu - startCpu, laidOut, laidOut + drawnWall - endWall, drawnCpu - startDrawing);
    }

    /// Lets what was begun come to an end: a few frames go by.
    void settle() {
        for (int i = 0; i < QUIET_FRAMES; i++) {
            Fx.run(() -> take(() -> {}));
            await(pulsed);
        }
    }

    long startedAt() {
        return startWall;
    }

    private void begun() {
        if (state == State.WAITING) {
            pulseWall = System.nanoTime();
            state = State.PULSE;
        }
    }

    private void ended() {
        if (state == State.PULSE) {
            endCpu = threads.getCurrentThreadCpuTime();
            endWall = System.nanoTime();
            state = State.IDLE;
            drawn = new CountDownLatch(1);
            pulsed.countDown();
        }
    }

    /// On the renderer's thread.
    private void rendered() {
        drawnCpu = threads.getCurrentThreadCpuTime();
        drawnWall = System.nanoTime();
        drawn.countDown();
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(latch.getCount() == 0 ? 0 : 2, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
