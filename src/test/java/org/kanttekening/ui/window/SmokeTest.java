package org.kanttekening.ui.window;

import static javafx.scene.input.KeyCode.*;

import org.junit.jupiter.api.*;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class SmokeTest {
    @TempDir Path dir;

    @Test
    void smoke() throws Exception {
        long t = System.nanoTime();
        try (var desk = OpenWindow.on(Folders.journey(dir))) {
            System.out.println("open " + (System.nanoTime() - t) / 1000000);
            t = System.nanoTime();
            var hand = desk.hand();
            hand.tag("q", "„In de Molenbeek staat nog elf centimeter”");
            System.out.println("tag " + (System.nanoTime() - t) / 1000000);
            t = System.nanoTime();
            hand.tag("+", "„Dan valt er tussen boeren en vissen niet meer te kiezen.”");
            System.out.println("tag " + (System.nanoTime() - t) / 1000000);
            t = System.nanoTime();
            hand.tag("c", "zegt", "centimeter”, zegt");
            hand.tag("s", "Smink", "zegt Smink");
            hand.actor("dijkgraaf Gerbrand Smink", "dijkgraaf Gerbrand Smink");
            System.out.println("tag " + (System.nanoTime() - t) / 1000000);
            t = System.nanoTime();
            hand.goTo("actor.affiliations");
            System.out.println(desk.sidecar().annotations());
            System.out.println(
                    desk.text("incomplete") + "|" + desk.text("counts") + "|" + desk.text("saved"));
            org.kanttekening.ui.Snapshot.class.getName();
            Fx.run(() ->
                    org.kanttekening.ui.Snapshot.write(desk.scene(), Path.of("/tmp/jn/smoke.png")));
            desk.untilSaved();
        }
    }
}
