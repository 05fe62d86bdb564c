package org.kanttekening.bench;

import javafx.application.Platform;

import java.io.IOException;
import java.util.List;

/// Measures the program and prints what it took beside what is aimed at.
public final class Benchmarks {

    private static final long SEED = 20260715;

    private Benchmarks() {}

    /// @param arguments `--window` or `--core` for one half of it only
    public static void main(String[] arguments) throws Exception {
        var wanted = List.of(arguments);
        if (!wanted.contains("--core")) {
            Fx.start();
            try {
                window(new Report(System.out));
            } finally {
                Platform.exit();
            }
        }
        if (!wanted.contains("--window")) {
            CoreBenchmarks.run();
        }
    }

    private static void window(Report report) throws IOException {
        report.head(
                "Warm-up left out of each figure: 10 rounds; 3 of an opening, 5 of a save, 6 in the"
                        + " long paragraph.");
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
