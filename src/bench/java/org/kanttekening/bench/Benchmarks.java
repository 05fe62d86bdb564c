package org.kanttekening.bench;

import javafx.application.Platform;

import java.io.IOException;
import java.util.List;

/// Measures the program and prints what it took beside what is aimed at.
public final class Benchmarks {

    private static final long SEED = 20260715;
    private static final String WINDOW = "window";
    private static final String REVIEW = "review";
    private static final String CORE = "core";
    private static final String FIND = "find";
    private static final List<String> ALL = List.of(WINDOW, REVIEW, CORE, FIND);

    /// Rounds of every gesture before anything but the first opening counts: with 75 the figures
    /// have come down to less than half and stay there.
    private static final int WARM_UP_ROUNDS = 100;

    private static final String WARM_UP =
            "Warm-up: "
                    + WARM_UP_ROUNDS
                    + " rounds of every gesture after the first opening; then at each size "
                    + GestureBench.WARM_UP
                    + " rounds, "
                    + OpeningBench.WARM_UP
                    + " openings and "
                    + SaveBench.WARM_UP
                    + " saves, and "
                    + ParagraphBench.WARM_UP
                    + " rounds in the long paragraph. The wait for the next pulse is left out.";

    private static final String WARM_UP_OF_REVIEW =
            "Warm-up: 5 comparisons and beginnings, 100 steps. The wait for the next pulse is left"
                    + " out of a step.";

    private Benchmarks() {}

    /// @param arguments which of `window`, `review`, `core` and `find` to run; none for all of them
    public static void main(String[] arguments) throws Exception {
        var wanted = List.of(arguments);
        var unknown = wanted.stream().filter(it -> !ALL.contains(it)).toList();
        if (!unknown.isEmpty()) {
            System.err.println("Not one of " + ALL + ": " + unknown);
            System.exit(2);
        }
        boolean desk = wanted.isEmpty() || wanted.contains(WINDOW);
        boolean review = wanted.isEmpty() || wanted.contains(REVIEW);
        if (desk || review) {
            Fx.start();
            try {
                var report = new Report(System.out);
                if (desk) {
                    window(report);
                }
                if (review) {
                    report.head(WARM_UP_OF_REVIEW);
                    ReviewBench.run(report, SEED);
                }
            } finally {
                Platform.exit();
            }
        }
        if (wanted.isEmpty() || wanted.contains(CORE)) {
            CoreBenchmarks.run();
        }
        if (wanted.isEmpty() || wanted.contains(FIND)) {
            FindBench.run();
        }
    }

    private static void warmUp(Report report) throws IOException {
        try (var folder = new BenchFolder(Size.SMALL, Newspaper.write(Size.SMALL, SEED, true));
                var window = new BenchWindow(folder)) {
            new OpeningBench(window, Size.SMALL).cold(report);
            new GestureBench(window, Size.SMALL).warmUp(WARM_UP_ROUNDS);
        }
    }

    private static void window(Report report) throws IOException {
        report.head(WARM_UP);
        report.part(Size.SMALL.name() + ", the program has just been started");
        warmUp(report);
        for (var size : List.of(Size.SMALL, Size.MIDDLE, Size.LARGE)) {
            report.part(size.name());
            try (var folder = new BenchFolder(size, Newspaper.write(size, SEED, true));
                    var window = new BenchWindow(folder)) {
                new OpeningBench(window, size).run(report);
                new GestureBench(window, size).run(report);
                new SaveBench(window).run(report);
            }
        }
        report.part(Size.PARAGRAPH.name());
        var size = Size.PARAGRAPH;
        try (var folder = new BenchFolder(size, Newspaper.write(size, SEED, false));
                var window = new BenchWindow(folder)) {
            window.openArticle();
            new ParagraphBench(window).run(report);
        }
    }
}
