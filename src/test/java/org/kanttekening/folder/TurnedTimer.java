package org.kanttekening.folder;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.PriorityQueue;

/// A timer and a clock whose time a test turns.
final class TurnedTimer implements SaveTimer, InstantSource {

    private record Task(Instant at, int number, Runnable run) {}

    private final PriorityQueue<Task> tasks =
            new PriorityQueue<>(Comparator.comparing(Task::at).thenComparing(Task::number));
    private Instant now = Instant.parse("2026-03-04T09:12:00Z");
    private int number;

    @Override
    public void after(Duration time, Runnable task) {
        tasks.add(new Task(now.plus(time), number++, task));
    }

    void turn(Duration time) {
        var until = now.plus(time);
        while (!tasks.isEmpty() && !tasks.peek().at().isAfter(until)) {
            var task = tasks.poll();
            now = task.at();
            task.run().run();
        }
        now = until;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public void close() {
        tasks.clear();
    }
}
