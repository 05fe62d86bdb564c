package org.kanttekening.ui.window;

import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Quote;
import org.kanttekening.app.Messages;

import java.util.List;
import java.util.function.IntConsumer;

/// Says under the article, while a quote is chosen, which actors its number keys stand for.
final class SpeakerStrip extends FlowPane {

    private final Messages messages;
    private final IntConsumer take;

    /// @param take is given the number of the speaker that was clicked, from 1
    SpeakerStrip(Messages messages, IntConsumer take) {
        super(6, 4);
        this.messages = messages;
        this.take = take;
        getStyleClass().add("speaker-strip");
        setPadding(new Insets(6, 12, 6, 12));
        hide();
    }

    void hide() {
        setVisible(false);
        setManaged(false);
    }

    void show(Quote quote, List<Actor> choices) {
        if (choices.isEmpty()) {
            hide();
            return;
        }
        getChildren().clear();
        var title = new Label(messages.text("speakers.title"));
        title.getStyleClass().add("hint");
        getChildren().add(title);
        for (int i = 0; i < choices.size(); i++) {
            getChildren().add(chip(i + 1, choices.get(i), quote));
        }
        setVisible(true);
        setManaged(true);
    }

    private Button chip(int number, Actor actor, Quote quote) {
        var key = new Label(String.valueOf(number));
        key.getStyleClass().add("key");
        var chip = new Button(actor.name(), key);
        chip.getStyleClass().add("chip");
        chip.setFocusTraversable(false);
        chip.setMaxWidth(220);
        boolean speaks = quote.speakers().stream().anyMatch(it -> it.actor().equals(actor.id()));
        chip.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("selected"), speaks);
        chip.setAccessibleText(messages.text("speakers.take", number, actor.name()));
        chip.setOnAction(_ -> take.accept(number));
        return chip;
    }
}
