package org.kanttekening.ui.window;

import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;

import org.kanttekening.app.Command;
import org.kanttekening.review.decide.Deciding.Reason;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The pictures of rulings, drawn by [WindowPictures].
final class RulingPictures {

    private RulingPictures() {}

    static List<WindowPictures.Shot> shots() {
        return List.of(
                new WindowPictures.Shot("review-ruling", "nl", "light", 1280, 860, 1, ruled()),
                new WindowPictures.Shot("review-ruling-dark", "en", "dark", 980, 700, 1, ruled()),
                new WindowPictures.Shot("ruled", "nl", "light", 1280, 860, 1, written()));
    }

    /// With the form for a ruling open and a reason given.
    private static List<Consumer<DeskWindow>> ruled() {
        var steps = new ArrayList<>(WindowPictures.reviewed(Command.TAKE_1));
        steps.add(window -> {
            var reviewing = window.review().pane().orElseThrow().reviewing();
            reviewing
                    .decidedLast()
                    .ifPresent(it -> reviewing.explain(it, new Reason("guideline-unclear", "")));
        });
        steps.add(window -> window.commands().run(Command.RULING));
        return steps;
    }

    /// Back at the article after a ruling, with the guidelines beside it.
    private static List<Consumer<DeskWindow>> written() {
        var steps = ruled();
        steps.add(window -> {
            var sentence = window.scene().lookup("#review-ruling-sentence");
            ((TextInputControl) sentence).setText("De komma na een citaat hoort er niet bij.");
            ((Button) window.scene().lookup("#review-ruling-done")).fire();
        });
        steps.add(window -> window.commands().run(Command.SHOW_GUIDELINES));
        steps.add(window -> {
            window.guidelines().setVvalue(1);
            WindowPictures.step(window, 3);
        });
        return steps;
    }
}
