package org.kanttekening.bench;

import javafx.scene.input.KeyCode;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Annotator;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Sidecar;
import org.kanttekening.app.Command;
import org.kanttekening.article.Span;
import org.kanttekening.review.decide.Ground;
import org.kanttekening.review.match.MatchRule;
import org.kanttekening.review.match.Side;
import org.kanttekening.ui.review.ReviewPane;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Reviewing an article that five people tagged, each with a thousand annotations or somewhat less:
/// how long until the comparison stands, and from one difference to the next.
final class ReviewBench {

    private static final int WARM_UP = 5;
    private static final int COMPARISONS = 20;
    private static final int BEGINNINGS = 10;
    private static final int STEPS = 200;

    /// As many as the other gestures have before those that count.
    private static final int STEPS_BEFORE = 100;

    private static final List<Annotator> COLLEAGUES =
            List.of(
                    Annotator.of("bram", "Bram"),
                    Annotator.of("carla", "Carla"),
                    Annotator.of("dirk", "Dirk"),
                    Annotator.of("els", "Els"));

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final BenchWindow window;
    private final List<Side> sides = new ArrayList<>();

    private ReviewBench(BenchWindow window, List<Sidecar> sidecars) {
        this.window = window;
        sidecars.forEach(it -> sides.add(Side.of(it)));
    }

    /// @param seed of the article and of what its readers see otherwise
    static void run(Report report, long seed) throws IOException {
        var size = Size.MIDDLE;
        var article = Newspaper.write(size, seed, true);
        report.part(size.name() + " each of five people");
        try (var folder = new BenchFolder(size, article)) {
            var sidecars = new ArrayList<Sidecar>();
            sidecars.add(BenchFolder.sidecar(BenchFolder.ANNA, article.annotations()));
            var random = new Random(seed);
            for (var colleague : COLLEAGUES) {
                var theirs = BenchFolder.sidecar(colleague, reread(article.annotations(), random));
                folder.add(theirs);
                sidecars.add(theirs);
            }
            try (var window = new BenchWindow(folder)) {
                new ReviewBench(window, sidecars).run(report);
            }
        }
    }

    private void run(Report report) {
        compare(report);
        window.openArticle();
        begin(report);
        step(report);
    }

    /// The comparison alone, as it is done off the window's thread.
    private void compare(Report report) {
        report.row("the very first comparison", compared(1), "(this thread, cold)");
        compared(WARM_UP);
        report.row("comparing", compared(COMPARISONS), "(this thread)");
    }

    private Samples compared(int times) {
        var samples = new Samples();
        for (int i = 0; i < times; i++) {
            long cpu = threads.getCurrentThreadCpuTime();
            long wall = System.nanoTime();
            Ground.of(sides, MatchRule.USUAL);
            samples.add(
                    Frame.unseen(
                            System.nanoTime() - wall, threads.getCurrentThreadCpuTime() - cpu));
        }
        return samples;
    }

    /// From the command until the list and everybody's marks are painted: reading what colleagues
    /// tagged and comparing it included. The window is asked every few milliseconds, which counts
    /// as well.
    private void begin(Report report) {
        var samples = new Samples();
        for (int i = 0; i < WARM_UP + BEGINNINGS; i++) {
            long start = System.nanoTime();
            Fx.run(() -> window.command(Command.REVIEW));
            Fx.until(() -> pane().filter(it -> !it.reviewing().left().isEmpty()).isPresent());
            long waited = System.nanoTime() - start;
            var frame = window.frames().of(() -> {});
            if (i >= WARM_UP) {
                samples.add(frame.after(waited, 0));
            }
            if (i < WARM_UP + BEGINNINGS - 1) {
                window.press(KeyCode.ESCAPE);
                Fx.until(() -> pane().isEmpty());
            }
        }
        report.row("the comparison stands", samples, "<= 500");
        int left = Fx.ask(() -> pane().orElseThrow().reviewing().left().size());
        report.text("   differences left to decide: " + left);
    }

    private void step(Report report) {
        for (int i = 0; i < STEPS_BEFORE; i++) {
            window.type(KeyCode.N);
        }
        var samples = new Samples();
        for (int i = 0; i < STEPS; i++) {
            samples.add(window.type(KeyCode.N));
        }
        report.row("N: the next difference", samples, "<= 50");
    }

    private Optional<ReviewPane> pane() {
        return Optional.ofNullable((ReviewPane) window.scene().lookup("#review"));
    }

    /// What another reader has of it: one quote in eight left out, one in six with other bounds,
    /// now and then of another sort. Nothing points to what was left out.
    private static List<Annotation> reread(List<Annotation> annotations, Random random) {
        var reread = new ArrayList<Annotation>();
        for (var annotation : annotations) {
            boolean quote = annotation instanceof Quote;
            if (quote && random.nextInt(8) == 0) {
                continue;
            }
            var other = Tags.reread(annotation, random);
            reread.add(other instanceof Quote it && random.nextInt(6) == 0 ? narrowed(it) : other);
        }
        var kept = reread.stream().map(Annotation::id).toList();
        reread.replaceAll(it ->
                it instanceof Quote quote && !kept.contains(quote.inside())
                        ? quote.withInside("")
                        : it);
        return reread;
    }

    private static Quote narrowed(Quote quote) {
        var all = quote.content().hull();
        return all.length() < 8
                ? quote
                : quote.withContent(Segments.of(new Span(all.start() + 3, all.end())));
    }
}
