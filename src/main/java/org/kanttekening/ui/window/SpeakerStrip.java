package org.kanttekening.ui.window;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Quote;
import org.kanttekening.app.Messages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;

/// Says over the foot of the article, while a quote is chosen, which actors its number keys stand
/// for. It comes and goes without moving a word: what it would hide is scrolled above it.
final class SpeakerStrip extends FlowPane {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Messages messages;
    private final IntConsumer take;
    private final DoubleConsumer covers;

    /// Made when they are first needed and then only filled: a new one is styled from scratch,
    /// which for a row of them takes longer than all else that a key does.
    private final List<Button> chips = new ArrayList<>();

    /// @param take is given the number of the speaker that was clicked, from 1
    /// @param covers is told how many pixels of the article lie under it, 0 when it is gone
    SpeakerStrip(Messages messages, IntConsumer take, DoubleConsumer covers) {
        super(6, 4);
        this.messages = messages;
        this.take = take;
        this.covers = covers;
        getStyleClass().add("speaker-strip");
        setPadding(new Insets(6, 12, 6, 12));
        setMaxHeight(USE_PREF_SIZE);
        var title = new Label(messages.text("speakers.title"));
        title.getStyleClass().add("hint");
        getChildren().add(title);
        hide();
        heightProperty().addListener((_, _, height) -> tell(height.doubleValue()));
    }

    void hide() {
        setShown(this, false);
        covers.accept(0);
    }

    void show(Quote quote, List<Actor> choices) {
        if (choices.isEmpty()) {
            hide();
            return;
        }
        while (chips.size() < choices.size()) {
            addChip(chips.size() + 1);
        }
        for (int i = 0; i < chips.size(); i++) {
            setShown(chips.get(i), i < choices.size());
            if (i < choices.size()) {
                fill(chips.get(i), i + 1, choices.get(i), quote);
            }
        }
        setShown(this, true);
        tell(prefHeight(getWidth()));
    }

    /// Before the strip has a width its height says nothing; the first layout tells it.
    private void tell(double height) {
        if (isVisible() && getWidth() > 0) {
            covers.accept(height);
        }
    }

    private void addChip(int number) {
        var key = new Label(String.valueOf(number));
        key.getStyleClass().add("key");
        var chip = new Button("", key);
        chip.getStyleClass().add("chip");
        chip.setFocusTraversable(false);
        chip.setMaxWidth(220);
        chip.setOnAction(_ -> take.accept(number));
        chips.add(chip);
        getChildren().add(chip);
    }

    private void fill(Button chip, int number, Actor actor, Quote quote) {
        boolean speaks = quote.speakers().stream().anyMatch(it -> it.actor().equals(actor.id()));
        chip.setText(actor.name());
        chip.setAccessibleText(messages.text("speakers.take", number, actor.name()));
        chip.pseudoClassStateChanged(SELECTED, speaks);
    }

    private static void setShown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
