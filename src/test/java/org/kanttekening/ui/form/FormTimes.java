package org.kanttekening.ui.form;

import javafx.application.Platform;
import javafx.scene.Scene;

import org.kanttekening.annotation.Item;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;

/// Measures, in milliseconds, how long it takes to show another annotation and to lay it out.
public final class FormTimes {

    private FormTimes() {}

    public static void main(String[] arguments) throws Exception {
        var done = new CountDownLatch(1);
        Platform.startup(() -> {
            try {
                measure(false);
                measure(true);
            } finally {
                done.countDown();
            }
        });
        done.await();
        Platform.exit();
    }

    private static void measure(boolean open) {
        var items = FormSamples.items();
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            var form = form();
            for (var item : items) {
                show(form, item);
            }
            System.out.printf(
                    Locale.ROOT,
                    "new view, %d items: %.1f ms%n",
                    items.length,
                    (System.nanoTime() - start) / 1e6);
        }
        var form = form();
        for (var item : items) {
            show(form, item);
            if (open) {
                form.focusField("note");
                form.focusField("important");
            }
        }
        for (int round = 0; round < 60; round++) {
            for (var item : items) {
                show(form, item);
            }
        }
        for (var item : items) {
            var times = new double[40];
            for (int i = 0; i < times.length; i++) {
                show(
                        form,
                        items[i % items.length].equals(item)
                                ? items[(i + 1) % items.length]
                                : items[i % items.length]);
                long start = System.nanoTime();
                show(form, item);
                times[i] = (System.nanoTime() - start) / 1e6;
            }
            Arrays.sort(times);
            System.out.printf(
                    Locale.ROOT,
                    "%s %s: median %.1f, 95th %.1f, most %.1f ms%n",
                    item.key(),
                    open ? "all open" : "first fields",
                    times[20],
                    times[38],
                    times[39]);
        }
    }

    private static FormView form() {
        var desk = FormSamples.desk();
        var form = new FormView(desk);
        desk.answer(form);
        var scene = new Scene(form, 360, 800);
        scene.getStylesheets().addAll("styles/tokens.css", "styles/panels.css");
        return form;
    }

    private static void show(FormView form, Item item) {
        form.show(item);
        form.applyCss();
        form.layout();
    }
}
