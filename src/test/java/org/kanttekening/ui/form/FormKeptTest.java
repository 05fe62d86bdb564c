package org.kanttekening.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.ActorFields;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.DecisionFields;
import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.Shape;
import org.kanttekening.annotation.Speaker;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

/// A form is kept and filled again and again: it must show what a new one would.
@ExtendWith(ApplicationExtension.class)
class FormKeptTest {

    private static final int PAIRS = 6;

    private FormStage stage;
    private FormDesk desk;

    @Start
    void start(Stage shown) {
        desk = FormSamples.desk();
        stage = new FormStage(shown, desk);
    }

    @Test
    void showsNothingOfTheAnnotationBefore() {
        long seed = System.nanoTime();
        var random = new SplittableRandom(seed);
        var records =
                new RandomRecord(
                        random,
                        FormSamples.TEXT.length(),
                        List.of("", "a-bakker00", "q-bakker00", "d-scooters", "author"));
        for (int i = 0; i < PAIRS; i++) {
            stage.show(of(records, i, "before00"));
            stage.does(() -> openAll(stage.form));
            stage.does(this::beginEntries);

            var after = of(records, i, "after000");
            stage.show(after);
            stage.does(() -> openAll(stage.form));

            assertThat(stage.ask(() -> FormHand.shown(whole(stage.form))))
                    .as("annotation %d of seed %d", i, seed)
                    .isEqualTo(stage.ask(() -> shownAnew(after)));
        }
        assertThat(desk.made).as("seed %d", seed).isEmpty();
    }

    private static Annotation of(RandomRecord records, int i, String id) {
        return switch (i % 3) {
            case 0 -> named(QuoteFields.SHAPE, records.of(QuoteFields.SHAPE), "q-" + id);
            case 1 -> named(ActorFields.SHAPE, records.of(ActorFields.SHAPE), "a-" + id);
            default -> named(DecisionFields.SHAPE, records.of(DecisionFields.SHAPE), "d-" + id);
        };
    }

    // The id is a text.
    @SuppressWarnings("unchecked")
    private static <A extends Annotation> A named(Shape<A> shape, A annotation, String id) {
        return shape.fields().stream()
                .filter(field -> field.name().equals("id"))
                .map(field -> shape.with(annotation, (Field<A, String>) field, id))
                .findFirst()
                .orElseThrow();
    }

    private String shownAnew(Annotation annotation) {
        var fresh = new FormView(desk);
        var scene = new Scene(fresh, 380, 860);
        scene.getStylesheets().setAll(stage.form.getScene().getStylesheets());
        fresh.applyCss();
        fresh.show(annotation);
        openAll(fresh);
        fresh.applyCss();
        return FormHand.shown(whole(fresh));
    }

    private static Node whole(FormView form) {
        return FormHand.all(form, Node.class).stream()
                .filter(node -> node.getStyleClass().contains("form-whole") && node.isVisible())
                .findFirst()
                .orElseThrow();
    }

    private static void openAll(FormView form) {
        boolean opened = true;
        while (opened) {
            opened = false;
            for (var toggle : FormHand.all(whole(form), ToggleButton.class)) {
                if (toggle.getStyleClass().contains("form-group-header") && !toggle.isSelected()) {
                    toggle.fire();
                    opened = true;
                }
            }
        }
    }

    /// Adds an entry to every list, at any depth, that is never filled in.
    private void beginEntries() {
        FormHand.all(whole(stage.form), ButtonBase.class).stream()
                .filter(button -> "Add".equals(button.getText()))
                .forEach(ButtonBase::fire);
    }

    @Test
    void asksForAnotherArticleOnlyWhereThatWasChosen() {
        stage.show(FormSamples.NEW_QUOTE.withRespondsTo(FormSamples.BAKKERS_QUOTE.respondsTo()));
        stage.goTo("respondsTo");
        stage.does(() -> openAll(stage.form));
        stage.does(() -> target().requestFocus());
        stage.does(() -> stage.keys().write("another art"));
        stage.does(() -> stage.keys().type(KeyCode.ENTER));

        stage.show(FormSamples.BAKKERS_QUOTE);
        stage.goTo("respondsTo");
        stage.does(() -> openAll(stage.form));

        assertThat(stage.shown("response-target")).doesNotContain("another article");
    }

    private Node target() {
        return FormHand.control(stage.form.lookup("#field-response-target"));
    }

    @Test
    void keepsTheFocusAndWhatIsOpenFromOneToAnotherOfItsKindAndBack() {
        stage.show(FormSamples.BAKKER);
        stage.goTo("note");
        var note = stage.focused();

        stage.show(FormSamples.SNELWIEL);
        assertThat(stage.focused()).isSameAs(note);
        assertThat(stage.typedText()).isEqualTo(FormSamples.SNELWIEL.common().note());

        stage.show(FormSamples.BAKKER);
        assertThat(stage.focused()).isSameAs(note);
        assertThat(stage.typedText()).isEqualTo(FormSamples.BAKKER.common().note());
        assertThat(desk.made).isEmpty();
    }

    @Test
    void keepsWhatIsOpenWhileAnotherKindIsShown() {
        stage.show(FormSamples.BAKKER);
        stage.does(() -> openMore());
        assertThat(stage.shown("actor-country")).contains("Netherlands");

        stage.show(FormSamples.DECISION);
        stage.show(FormSamples.SNELWIEL);

        assertThat(stage.shown("actor-country")).doesNotContain("Netherlands");
        assertThat(stage.shown("actor-name")).contains("[Snelwiel]");
    }

    private void openMore() {
        FormHand.all(whole(stage.form), ToggleButton.class).stream()
                .filter(it -> it.getParent().getParent().getStyleClass().contains("form-more"))
                .findFirst()
                .orElseThrow()
                .fire();
    }

    @Test
    void showsWhatAnAnnotationHasBecomeWhileAnotherKindWasShown() {
        stage.show(FormSamples.BAKKER);
        stage.show(FormSamples.DECISION);
        stage.does(() -> desk.change(FormSamples.BAKKER, FormSamples.BAKKER.withName("N"), "name"));

        stage.show(desk.now("a-bakker00", Actor.class));

        assertThat(stage.shown("actor-name")).contains("[N]");
    }

    @Test
    void aLineThatIsNeededAgainShowsWhoSpeaksNow() {
        var two =
                FormSamples.NEW_QUOTE.withSpeakers(
                        List.of(Speaker.of("a-snelwiel"), Speaker.of("a-bakker00")));
        stage.show(two);
        stage.does(() -> openAll(stage.form));
        stage.does(() ->
                desk.change(
                        FormSamples.NEW_QUOTE,
                        two.withSpeakers(List.of(Speaker.of("a-snelwiel"))),
                        "speakers"));
        assertThat(stage.shown("quote-speakers")).doesNotContain("Noor Bakker");

        stage.does(() ->
                desk.change(
                        desk.now("q-new00000", Quote.class),
                        two.withSpeakers(
                                List.of(Speaker.of("a-snelwiel"), Speaker.of("a-college0"))),
                        "speakers"));
        stage.does(() -> openAll(stage.form));

        assertThat(stage.shown("quote-speakers"))
                .contains("[College van Havendam]")
                .doesNotContain("Noor Bakker");
    }

    @Test
    void whatIsTypedGoesToTheFormThatIsSeen() throws Exception {
        stage.show(FormSamples.BAKKER);
        stage.goTo("name");
        var name = stage.focused();

        stage.show(FormSamples.DECISION);

        // the toolkit takes the focus from what is hidden with its next frame
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !stage.ask(name::isFocused));
        stage.goTo("title");
        stage.does(() -> stage.keys().write("Scooterverbod"));
        stage.show(FormSamples.BAKKER);
        assertThat(stage.shown("actor-name")).contains("[Noor Bakker]");
        assertThat(desk.made).hasSize(1);
    }
}
