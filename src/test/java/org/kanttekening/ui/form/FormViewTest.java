package org.kanttekening.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Mention;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.article.Span;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

@ExtendWith(ApplicationExtension.class)
class FormViewTest {

    private FormStage stage;
    private FormDesk desk;

    @Start
    void start(Stage shown) {
        desk = FormSamples.desk();
        stage = new FormStage(shown, desk);
    }

    @Test
    void showsNothingToSetWhereNothingIsChosen() {
        stage.show(null);

        assertThat(stage.ask(() -> FormHand.shown(stage.form))).contains("Choose a quote");
    }

    @Test
    void marksWhatIsRequiredAndStillEmpty() {
        stage.show(FormSamples.NEW_QUOTE);

        assertThat(stage.shown("quote-type")).contains("to fill in");
        assertThat(stage.shown("quote-content")).doesNotContain("to fill in");
    }

    @Test
    void keepsWhatIsBeingTypedAndTheFocusWhileTheAnnotationChangesElsewhere() {
        stage.show(FormSamples.BAKKER);
        stage.goTo("name");
        var before = stage.focused();
        stage.does(() -> stage.keys().write("N. B"));

        stage.does(() ->
                desk.change(FormSamples.BAKKER, FormSamples.BAKKER.withType("group"), "type"));

        assertThat(stage.focused()).isSameAs(before);
        assertThat(stage.typedText()).isEqualTo("N. B");
        assertThat(stage.shown("actor-type")).contains("[group]");
    }

    @Test
    void keepsWhatIsOpenWhenAGestureIsUndone() {
        stage.show(FormSamples.BAKKERS_QUOTE);
        stage.goTo("note");
        stage.does(() -> stage.keys().write("!"));
        stage.does(() -> stage.keys().type(KeyCode.TAB));

        stage.does(() -> desk.undo(FormSamples.BAKKERS_QUOTE.id()));

        assertThat(stage.shown("quote-note")).contains(FormSamples.BAKKERS_QUOTE.common().note());
    }

    @Test
    void makesNoGestureWhereNothingIsChanged() {
        stage.show(FormSamples.BAKKER);
        stage.goTo("name");

        for (int i = 0; i < 30; i++) {
            stage.does(() -> stage.keys().type(KeyCode.TAB));
        }
        for (var field : List.of("name", "type", "country", "anonymous", "note")) {
            stage.goTo(field);
            if (!field.equals("note")) {
                stage.does(() -> stage.keys().type(KeyCode.ENTER));
            }
        }
        stage.show(FormSamples.COLLEGE);

        assertThat(desk.made).isEmpty();
    }

    @Test
    void makesOneGestureOfATextThatIsTyped() {
        stage.show(FormSamples.DECISION);
        stage.goTo("title");
        stage.does(() -> stage.keys().write("Scooterverbod"));
        stage.does(() -> stage.keys().type(KeyCode.ENTER));
        stage.show(FormSamples.BAKKER);

        assertThat(desk.made).hasSize(1);
        assertThat(desk.now("d-scooters", Decision.class).title()).isEqualTo("Scooterverbod");
    }

    @Test
    void setsWhatWasTypedInTheAnnotationItWasTypedFor() {
        stage.show(FormSamples.BAKKER);
        stage.goTo("name");
        stage.does(() -> stage.keys().write("Nora"));

        stage.show(FormSamples.SNELWIEL);

        assertThat(desk.now("a-bakker00", Actor.class).name()).isEqualTo("Nora");
        assertThat(desk.now("a-snelwiel", Actor.class)).isEqualTo(FormSamples.SNELWIEL);
        assertThat(stage.shown("actor-name")).contains("[Snelwiel]");
    }

    @Test
    void goesBackToTheTextOnEscapeWithWhatWasTypedSet() {
        var left = new ArrayList<String>();
        stage.form.setOnLeave(() -> left.add("left"));
        stage.show(FormSamples.BAKKER);
        stage.goTo("name");
        stage.does(() -> stage.keys().write("Nora"));
        stage.does(() -> stage.keys().type(KeyCode.ESCAPE));

        assertThat(left).containsExactly("left");
        assertThat(desk.now("a-bakker00", Actor.class).name()).isEqualTo("Nora");
    }

    @Test
    void goesOnToTheNextFieldOnEnter() {
        stage.show(FormSamples.HEADER);
        stage.goTo("title");
        stage.does(() -> stage.keys().type(KeyCode.ENTER));
        stage.does(() -> stage.keys().write("Anna"));
        stage.does(() -> stage.keys().type(KeyCode.ENTER));

        assertThat(desk.now(Header.KEY, Header.class).byline()).isEqualTo("Anna");
        assertThat(stage.typedText()).isEqualTo("De Havenbode");
    }

    @Test
    void goesOnFromATextOfSeveralLinesOnTab() {
        stage.show(FormSamples.BAKKERS_QUOTE);
        stage.goTo("note");
        var note = stage.focused();
        stage.does(() -> stage.keys().type(KeyCode.TAB));

        assertThat(stage.focused()).isNotSameAs(note);
        assertThat(desk.made).isEmpty();
    }

    @Test
    void confirmsWhatARuleFilledInWhenTheSameIsTakenAgain() {
        stage.show(FormSamples.BAKKERS_QUOTE);
        stage.goTo("type");
        stage.does(() -> stage.keys().type(KeyCode.ENTER));

        var quote = desk.now("q-bakker00", Quote.class);
        assertThat(quote.common().inferred()).containsExactly("sourceForm");
        assertThat(quote.type()).isEqualTo("direct");
    }

    @Test
    void confirmsWhatARuleFilledInByItsButton() {
        stage.show(FormSamples.BAKKERS_QUOTE);
        assertThat(stage.shown("quote-sourceForm")).contains("inferred");

        stage.press("quote-sourceForm", "inferred – confirm");

        assertThat(desk.now("q-bakker00", Quote.class).common().inferred()).containsExactly("type");
        assertThat(stage.shown("quote-sourceForm")).doesNotContain("inferred");
    }

    @Test
    void confirmsWhatARuleFilledInWhenItIsSetOtherwise() {
        stage.show(FormSamples.BAKKERS_QUOTE);
        stage.goTo("type");
        stage.does(() -> stage.keys().write("mix"));
        stage.does(() -> stage.keys().type(KeyCode.ENTER));

        var quote = desk.now("q-bakker00", Quote.class);
        assertThat(quote.type()).isEqualTo("mixed");
        assertThat(quote.common().inferred()).containsExactly("sourceForm");
        assertThat(desk.made).hasSize(1);
    }

    @Test
    void onlyShowsWhereNothingMayBeChanged() {
        desk.editable = false;
        desk.selection = Optional.of(new Span(0, 5));
        for (var item : FormSamples.items()) {
            stage.show(item);
            stage.does(() -> pressAll());
            stage.goTo("note");
            stage.does(() -> stage.keys().write("x"));
            stage.goTo(item instanceof Quote ? "type" : "name");
            stage.does(() -> stage.keys().write("x"));
            stage.does(() -> stage.keys().type(KeyCode.ENTER, KeyCode.DELETE, KeyCode.INSERT));
        }
        stage.show(null);

        assertThat(desk.made).isEmpty();
    }

    private void pressAll() {
        for (int depth = 0; depth < 2; depth++) {
            FormHand.all(stage.form, ButtonBase.class).stream()
                    .filter(button -> !button.isDisabled())
                    .forEach(ButtonBase::fire);
            stage.form.applyCss();
            stage.form.layout();
        }
    }

    @Test
    void tellsHowManyOfTheOtherFieldsHoldSomething() {
        stage.show(FormSamples.DECISION);

        assertThat(stage.ask(() -> FormHand.shown(stage.form))).contains("4 filled in");
    }

    @Test
    void remembersThatTheOtherFieldsWereOpen() {
        stage.show(FormSamples.BAKKERS_QUOTE);
        stage.goTo("polarity");
        stage.show(FormSamples.BAKKER);
        stage.show(FormSamples.NEW_QUOTE);

        assertThat(stage.shown("quote-polarity")).contains("(affirmed)");
    }

    @Test
    void showsADozenOfManyMentionsAndAllWhenAsked() {
        var mention = FormSamples.BAKKER.mentions().getFirst();
        var often = FormSamples.BAKKER.withMentions(Collections.nCopies(40, mention));
        stage.show(often);
        assertThat(entries()).isEqualTo(12);

        stage.press("actor-mentions", "Show all 40");

        assertThat(entries()).isEqualTo(40);
    }

    private long entries() {
        return stage.ask(() ->
                stage.row("actor-mentions").lookupAll(".form-entry").stream()
                        .filter(node -> node instanceof Group)
                        .count());
    }

    @Test
    void isBuiltAnewInAnotherLanguageWithTheSameAnnotation() {
        stage.show(FormSamples.BAKKERS_QUOTE);
        stage.does(() -> {
            desk.speak(Locale.of("nl"));
            stage.form.rebuild();
        });

        assertThat(stage.shown("quote-content")).startsWith("Inhoud");
    }

    @Test
    void doesNothingWithAnotherAnnotationThatChanged() {
        stage.show(FormSamples.BAKKER);
        stage.does(() -> stage.form.refresh(FormSamples.SNELWIEL.withName("Anders")));

        assertThat(stage.shown("actor-name")).contains("[Noor Bakker]");
    }

    @Test
    void keepsUnknownFieldsOfWhatItChanges() {
        var extras = new Extras(Map.of("x", "1"));
        var mention = new Mention(FormSamples.passage("Bakker"), "name", false, extras);
        var actor = FormSamples.SNELWIEL.withMentions(List.of(mention));
        desk.change(FormSamples.SNELWIEL, actor, "mentions");
        stage.show(actor);
        stage.goTo("mentions");
        stage.does(() -> stage.keys().type(KeyCode.RIGHT));
        stage.press("mention-insideWord", "Inside a word");

        var changed = desk.now("a-snelwiel", Actor.class).mentions().getFirst();
        assertThat(changed.insideWord()).isTrue();
        assertThat(changed.extras()).isEqualTo(extras);
    }

    @Test
    void emptiesWhatIsNoLongerTrue() {
        stage.show(FormSamples.BAKKERS_QUOTE);
        stage.goTo("kind");
        stage.does(() -> stage.keys().type(KeyCode.BACK_SPACE, KeyCode.ENTER));

        assertThat(QuoteFields.KIND.isFilled(desk.now("q-bakker00", Quote.class))).isFalse();
    }
}
