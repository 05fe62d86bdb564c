package org.kanttekening.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.ActorFields;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.DecisionFields;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Item;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Shape;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.stream.Stream;

/// Goes by the table of fields: whatever is in it can be set by keyboard, at any depth.
@ExtendWith(ApplicationExtension.class)
class EveryFieldTest {

    private Stage stage;

    record Sheet(Shape<?> shape, Item blank) {
        @Override
        public String toString() {
            return shape.name();
        }
    }

    static Stream<Sheet> sheets() {
        return Stream.of(
                new Sheet(QuoteFields.SHAPE, Quote.blank("q-blank000", FormSamples.common())),
                new Sheet(ActorFields.SHAPE, Actor.blank("a-blank000", FormSamples.common())),
                new Sheet(DecisionFields.SHAPE, Decision.blank("d-blank000", FormSamples.common())),
                new Sheet(Header.SHAPE, Header.NONE));
    }

    @Start
    void start(Stage shown) {
        stage = shown;
        var scene = new Scene(new Group(), 420, 900);
        scene.getStylesheets().addAll("styles/tokens.css", "styles/panels.css");
        stage.setScene(scene);
        stage.show();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void ofARecordIsSetInOneGestureAndTakenBackByUndo(Sheet sheet, FxRobot robot) {
        var paths = FieldPath.of(sheet.shape());

        assertThat(paths).isNotEmpty();
        var desk = desk(sheet.blank());
        robot.interact(() -> stage.getScene().setRoot(form(desk)));
        for (var path : paths) {
            if (!path.waitsForTarget()) {
                robot.interact(() -> setAndUndo(path, sheet.blank(), desk));
            }
        }
    }

    private void setAndUndo(FieldPath path, Item blank, FormDesk desk) {
        var form = (FormView) stage.getScene().getRoot();
        form.show(null);
        form.show(blank);
        desk.made.clear();
        form.focusField(path.first().field().name());
        var before = FormHand.shown(form.lookup("#" + path.first().id()));
        var hand = new FormHand(form, desk);

        var value = hand.set(path);

        assertThat(desk.made).as("gestures for %s", path).hasSize(1);
        assertThat(path.value(desk.made.getLast().after())).as("%s", path).isEqualTo(value);
        assertThat(desk.made.getLast().before()).as("before %s", path).isEqualTo(blank);
        assertThat(desk.made.getLast().field()).isEqualTo(path.first().field().name());

        desk.undo(blank.key());

        if (path.steps().size() == 1) {
            assertThat(FormHand.shown(form.lookup("#" + path.first().id())))
                    .as("%s after undo", path)
                    .isEqualTo(before);
        }
        assertThat(desk.now().find(blank.key())).contains(blank);
    }

    private static FormDesk desk(Item blank) {
        var items =
                List.of(
                        blank,
                        Quote.blank("q-other000", FormSamples.common())
                                .withContent(Segments.of(0, 6)),
                        Actor.blank("a-other000", FormSamples.common()).withName("Andere"),
                        DecisionFields.SHAPE.with(
                                Decision.blank("d-other000", FormSamples.common()),
                                DecisionFields.TITLE,
                                "Andere"));
        var desk = new FormDesk("Andere woorden van een artikel.", items.toArray(Item[]::new));
        desk.register.add(new RegisterChoice("noor-bakker", "Noor Bakker", "person"));
        return desk;
    }

    private static FormView form(FormDesk desk) {
        var form = new FormView(desk);
        desk.answer(form);
        return form;
    }
}
