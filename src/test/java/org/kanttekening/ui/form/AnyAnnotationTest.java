package org.kanttekening.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.ActorFields;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.DecisionFields;
import org.kanttekening.annotation.QuoteFields;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

@ExtendWith(ApplicationExtension.class)
class AnyAnnotationTest {

    private static final int COUNT = 200;

    private FormStage stage;
    private FormDesk desk;

    @Start
    void start(Stage shown) {
        desk = FormSamples.desk();
        stage = new FormStage(shown, desk);
    }

    @Test
    void isShownWithAllThatItHoldsAndSetsNothingByItself() {
        long seed = System.nanoTime();
        var random = new SplittableRandom(seed);
        var records =
                new RandomRecord(
                        random,
                        FormSamples.TEXT.length(),
                        List.of(
                                "",
                                "a-bakker00",
                                "q-bakker00",
                                "d-scooters",
                                "a-gone0000",
                                "author"));
        openAll();
        for (int i = 0; i < COUNT; i++) {
            Annotation annotation =
                    switch (i % 3) {
                        case 0 -> records.of(QuoteFields.SHAPE);
                        case 1 -> records.of(ActorFields.SHAPE);
                        default -> records.of(DecisionFields.SHAPE);
                    };
            if (i % 50 == 0) {
                speak(i % 100 == 0 ? "nl" : "en");
            }
            stage.show(annotation);
            stage.does(this::openGroups);

            assertThat(stage.ask(() -> FormHand.shown(stage.form)))
                    .as("annotation %d of seed %d", i, seed)
                    .contains(
                            annotation instanceof Actor actor
                                    ? actor.name().replace('\n', ' ')
                                    : "");
        }
        stage.show(null);
        assertThat(desk.made).as("seed %d", seed).isEmpty();
    }

    private void speak(String language) {
        stage.does(() -> {
            desk.speak(Locale.of(language));
            stage.form.rebuild();
        });
    }

    private void openAll() {
        for (var item : FormSamples.items()) {
            stage.show(item);
            stage.does(this::openGroups);
        }
    }

    private void openGroups() {
        for (var toggle : FormHand.all(stage.form, ToggleButton.class)) {
            if (toggle.getStyleClass().contains("form-group-header") && !toggle.isSelected()) {
                toggle.fire();
            }
        }
    }
}
