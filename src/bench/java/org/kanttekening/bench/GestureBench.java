package org.kanttekening.bench;

import javafx.scene.input.KeyCode;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.Quote;
import org.kanttekening.article.Span;

import java.util.List;
import java.util.Locale;

/// What keys do in an open article, from the key to the frame that shows it. Saving goes on
/// meanwhile, as it does for a person.
final class GestureBench {

    private static final int TIMES = 30;
    private static final int WARM_UP = 10;

    private final BenchWindow window;
    private final Size size;

    GestureBench(BenchWindow window, Size size) {
        this.window = window;
        this.size = size;
    }

    void run(Report report) {
        tag(report);
        going(report);
    }

    private void tag(Report report) {
        var quote = new Samples();
        var source = new Samples();
        var picker = new Samples();
        var actor = new Samples();
        for (int i = 0; i < TIMES + WARM_UP; i++) {
            boolean counts = i >= WARM_UP;
            var spot = spot(i);
            window.select(spot.content());
            add(counts, quote, window.type(KeyCode.Q));
            window.select(spot.source());
            add(counts, source, window.type(KeyCode.S));
            window.select(spot.name());
            add(counts, picker, window.type(KeyCode.A));
            add(counts, actor, window.press(KeyCode.ENTER));
        }
        var peer =
                size.tagOfPeer() == 0 ? "" : String.format(Locale.ROOT, "; %.0f", size.tagOfPeer());
        var aim = String.format(Locale.ROOT, "p95 <= 16.7%s", peer);
        report.row("Q: a quote", quote, aim);
        report.row("S: its source", source, aim);
        report.row("A: the picker opens", picker, "p95 <= 16.7");
        report.row("Enter: a mention", actor, aim);
    }

    private void going(Report report) {
        var page = new Samples();
        var next = new Samples();
        var form = new Samples();
        window.select(new Span(0, 0));
        for (int i = 0; i < TIMES + WARM_UP; i++) {
            if (i % 12 == 0) {
                window.select(new Span(0, 0)); // a short article soon ends
            }
            add(i >= WARM_UP, page, window.press(KeyCode.PAGE_DOWN));
        }
        window.select(spot(0).content());
        for (int i = 0; i < TIMES + WARM_UP; i++) {
            add(i >= WARM_UP, next, window.type(KeyCode.N));
        }
        for (int i = 0; i < TIMES + WARM_UP; i++) {
            var annotation = annotation(i);
            add(i >= WARM_UP, form, window.frames().of(() -> window.session().choose(annotation)));
        }
        report.row("Page Down", page, "p95 <= 16.7");
        report.row("N: the next annotation", next, "p95 <= 16.7");
        report.row("another form is shown", form, "p95 <= 16.7");
    }

    /// A place from everywhere in the article, one after another.
    private Spot spot(int i) {
        var spots = window.folder().article().spots();
        return spots.get((int) ((i * 37L) % spots.size()));
    }

    /// A quote, an actor, a decision, and so on.
    private Annotation annotation(int i) {
        var kind = List.of(Quote.class, Actor.class, Decision.class).get(i % 3);
        var all =
                Fx.ask(() ->
                        window.session().annotations().all().stream()
                                .filter(kind::isInstance)
                                .toList());
        return all.get((int) ((i * 31L) % all.size()));
    }

    private static void add(boolean counts, Samples to, Frame frame) {
        if (counts) {
            to.add(frame);
        }
    }
}
