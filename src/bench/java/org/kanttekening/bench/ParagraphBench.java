package org.kanttekening.bench;

import javafx.scene.input.KeyCode;

import org.kanttekening.article.Span;

/// An article that is one paragraph of 100 kB: every frame while paging, tagging and resizing.
final class ParagraphBench {

    private static final int TIMES = 24;
    static final int WARM_UP = 6;
    private static final String AIM = "never > 100";

    private final BenchWindow window;

    ParagraphBench(BenchWindow window) {
        this.window = window;
    }

    void run(Report report) {
        var paging = new Samples();
        var tagging = new Samples();
        var resizing = new Samples();
        window.select(new Span(0, 0));
        for (int i = 0; i < TIMES + WARM_UP; i++) {
            add(i, paging, window.press(KeyCode.PAGE_DOWN));
        }
        var spots = window.folder().article().spots();
        for (int i = 0; i < TIMES + WARM_UP; i++) {
            window.select(spots.get((i * 7) % spots.size()).content());
            add(i, tagging, window.type(KeyCode.Q));
        }
        for (int i = 0; i < TIMES + WARM_UP; i++) {
            double width = BenchWindow.WIDTH - 20 * (i % 8);
            add(i, resizing, window.frames().of(() -> window.stage().setWidth(width)));
        }
        report.row("Page Down", paging, AIM);
        report.row("Q: a quote", tagging, AIM);
        report.row("the window made narrower", resizing, AIM);
    }

    private static void add(int i, Samples to, Frame frame) {
        if (i >= WARM_UP) {
            to.add(frame);
        }
    }
}
