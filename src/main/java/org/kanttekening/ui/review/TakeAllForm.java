package org.kanttekening.ui.review;

import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kanttekening.annotation.Kind;
import org.kanttekening.app.review.Reviewing;

import java.util.function.BiConsumer;

/// Asks whose tags of which kind are taken over whole.
final class TakeAllForm extends VBox {

    /// @param taken is given the person's id and the kind
    TakeAllForm(ReviewWords words, Reviewing reviewing, BiConsumer<String, Kind> taken) {
        super(8);
        setId("review-take-all");
        setPadding(new Insets(16));
        var title = new Label(words.text("take-all.title"));
        title.getStyleClass().add("heading");
        getChildren().add(title);
        for (var who : reviewing.names().order()) {
            for (var kind : Kind.values()) {
                long many =
                        reviewing.docket().left().stream()
                                .filter(matter -> matter.kind() == kind)
                                .filter(matter -> matter.versions().containsKey(who))
                                .count();
                if (many > 0) {
                    getChildren().add(button(words, reviewing, who, kind, many, taken));
                }
            }
        }
        var hint = new Label(words.text("take-all.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("hint");
        getChildren().add(hint);
        setPrefWidth(420);
    }

    private static Button button(
            ReviewWords words,
            Reviewing reviewing,
            String who,
            Kind kind,
            long many,
            BiConsumer<String, Kind> taken) {
        var button =
                new Button(words.text("take-all." + kind.term(), many, reviewing.names().of(who)));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> taken.accept(who, kind));
        return button;
    }

    void focus() {
        getChildren().stream()
                .filter(Button.class::isInstance)
                .findFirst()
                .ifPresent(javafx.scene.Node::requestFocus);
    }
}
