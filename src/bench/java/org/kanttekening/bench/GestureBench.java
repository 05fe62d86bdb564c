package org.kanttekening.bench;

import javafx.scene.input.KeyCode;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.Quote;
import org.kanttekening.article.Span;

import java.util.List;
import java.util.Locale;

/// What keys do in an open article, from the key to the frame that shows it. What was tagged is
/// undone again, so that the article stays of its size; saving goes on meanwhile, as it does for a
/// person.
final class GestureBench {

    /// Rounds at each size before those that count.
    static final int WARM_UP = 10;

    private static final int TIMES = 40;
    private static final String AIM = "p95 <= 16.7";

    private final BenchWindow window;
    private final Size size;

    GestureBench(BenchWindow window, Size size) {
        this.window = window;
        this.size = size;
    }

    void run(Report report) {
        new Tags().rounds(WARM_UP);
        var tags = new Tags();
        tags.rounds(TIMES);
        tags.report(report);
        new Ways().rounds(WARM_UP);
        var ways = new Ways();
        ways.rounds(TIMES);
        ways.report(report);
    }

    /// Goes on until the program is as fast as it gets.
    void warmUp(int rounds) {
        new Tags().rounds(rounds);
        new Ways().rounds(rounds);
    }

    /// Tagging what is selected.
    private final class Tags {

        private final Samples quote = new Samples();
        private final Samples source = new Samples();
        private final Samples picker = new Samples();
        private final Samples actor = new Samples();

        void rounds(int rounds) {
            for (int i = 0; i < rounds; i++) {
                round(spot(i));
            }
        }

        private void round(Spot spot) {
            var before = Fx.ask(() -> window.session().annotations());
            window.select(spot.content());
            quote.add(window.type(KeyCode.Q));
            window.select(spot.source());
            source.add(window.type(KeyCode.S));
            window.select(spot.name());
            picker.add(window.type(KeyCode.A));
            actor.add(window.press(KeyCode.ENTER));
            Fx.run(() -> {
                while (!window.session().annotations().all().equals(before.all())) {
                    window.session().undo();
                }
            });
        }

        void report(Report report) {
            var peer =
                    size.tagOfPeer() == 0
                            ? ""
                            : String.format(Locale.ROOT, "; %.0f", size.tagOfPeer());
            report.row("Q: a quote", quote, AIM + peer);
            report.row("S: its source", source, AIM + peer);
            report.row("A: the picker opens", picker, AIM);
            report.row("Enter: a mention", actor, AIM + peer);
        }
    }

    /// Going about in the article.
    private final class Ways {

        private final Samples page = new Samples();
        private final Samples next = new Samples();
        private final Samples form = new Samples();

        void rounds(int rounds) {
            for (int i = 0; i < rounds; i++) {
                if (i % 12 == 0) {
                    window.select(new Span(0, 0)); // a short article soon ends
                }
                page.add(window.press(KeyCode.PAGE_DOWN));
            }
            for (int i = 0; i < rounds; i++) {
                if (i % 12 == 0) {
                    window.select(new Span(0, 0));
                    Fx.run(() -> window.session().chooseNone()); // else it goes on from there
                }
                next.add(window.type(KeyCode.N));
            }
            for (int i = 0; i < rounds; i++) {
                var annotation = annotation(i);
                form.add(window.frames().of(() -> window.session().choose(annotation)));
            }
        }

        void report(Report report) {
            report.row("Page Down", page, AIM);
            report.row("N: the next annotation", next, AIM);
            report.row("another form is shown", form, AIM);
        }
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
}
