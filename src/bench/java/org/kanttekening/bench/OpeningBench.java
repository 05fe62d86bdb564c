package org.kanttekening.bench;

import javafx.application.Platform;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;

/// Opening an article, from choosing it to the first frame that shows it: reading and parsing off
/// the window's thread, then showing on it.
final class OpeningBench {

    static final int WARM_UP = 3;

    private final BenchWindow window;
    private final Size size;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long asked;
    private final long worker;
    private volatile long read;
    private volatile long readingCpu;
    private long workerBefore;

    OpeningBench(BenchWindow window, Size size) {
        this.window = window;
        this.size = size;
        this.worker =
                Thread.getAllStackTraces().keySet().stream()
                        .filter(it -> it.getName().equals("kanttekening-work") && it.isAlive())
                        .mapToLong(Thread::threadId)
                        .max()
                        .orElseThrow();
    }

    void run(Report report) {
        open(WARM_UP);
        measure(report, "opening", size.openings());
    }

    /// The first one of a program that has just been started.
    void cold(Report report) {
        measure(report, "first opening", 1);
    }

    private void measure(Report report, String what, int times) {
        var reading = new Samples();
        var showing = new Samples();
        var total = new Samples();
        for (int i = 0; i < times; i++) {
            var frame = open(1);
            reading.add(Frame.unseen(read - asked, readingCpu));
            showing.add(frame);
            total.add(frame.after(window.frames().startedAt() - asked, readingCpu));
        }
        report.row(what + ": read, off", reading, "(CPU of the reading thread)");
        report.row(what + ": shown, on", showing, "");
        report.row(
                what + ": all",
                total,
                String.format(Locale.ROOT, "<= %.0f; %.0f", size.opening(), size.openingOfPeer()));
    }

    private Frame open(int times) {
        var last = Frame.unseen(0, 0);
        for (int i = 0; i < times; i++) {
            window.openFolder();
            window.frames().settle();
            last = open();
        }
        return last;
    }

    private Frame open() {
        var shown = new CountDownLatch(1);
        Fx.run(() -> {
            window.arrival(arrived -> arrived(arrived, shown));
            asked = System.nanoTime();
            workerBefore = threads.getThreadCpuTime(worker);
            window.beginOpening();
        });
        try {
            shown.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return window.frames().await();
    }

    /// On the worker's thread.
    private void arrived(Runnable arrived, CountDownLatch shown) {
        read = System.nanoTime();
        readingCpu = threads.getCurrentThreadCpuTime() - workerBefore;
        window.usualArrival();
        Platform.runLater(() -> {
            window.frames().take(arrived);
            shown.countDown();
        });
    }
}
