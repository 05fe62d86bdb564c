package org.kanttekening.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.DateCell;
import javafx.scene.control.PopupControl;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.Target;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.time.LocalDate;
import java.util.ArrayList;

/// Single values in a form: what is chosen, opened or gone to, and the reactions to a decision.
@ExtendWith(ApplicationExtension.class)
class FormChoicesTest {

    private FormStage stage;
    private FormDesk desk;

    @Start
    void start(Stage shown) {
        desk = FormSamples.desk();
        stage = new FormStage(shown, desk);
    }

    private void type(KeyCode... codes) {
        stage.does(() -> stage.keys().type(codes));
    }

    private void write(String text) {
        stage.does(() -> stage.keys().write(text));
    }

    private void alt(KeyCode code) {
        stage.does(() -> stage.keys().press(code, false, false, true));
    }

    @Test
    void aResponsePointsIntoAnotherArticleOnceBothItsFileAndItsIdAreThere() {
        stage.show(FormSamples.NEW_QUOTE);
        stage.goTo("respondsTo");
        write("another art");
        type(KeyCode.ENTER);
        stage.does(() -> FormHand.control(line("response-target", 1)).requestFocus());
        write("elders.txt");
        type(KeyCode.ENTER);
        assertThat(desk.made).isEmpty();

        stage.does(() -> FormHand.control(line("response-target", 2)).requestFocus());
        write("d-1a2b3c4d");
        type(KeyCode.ENTER);

        var response = desk.now("q-new00000", Quote.class).respondsTo().getFirst();
        assertThat(response.target())
                .isEqualTo(new Target("elders.txt", "d-1a2b3c4d", Extras.NONE));
    }

    @Test
    void aDecisionShowsTheQuotesThatRespondToIt() {
        stage.show(FormSamples.DECISION);
        stage.goTo("note");

        assertThat(stage.shown("decision-reactions"))
                .contains("„een maatregel zonder onderbouwing”")
                .contains("[opposes]");
    }

    @Test
    void aQuoteIsMadeToRespondToTheDecisionAndNoLongerSo() {
        stage.show(FormSamples.DECISION);
        stage.goTo("note");
        stage.does(() -> picker().requestFocus());
        write("stoepen");
        type(KeyCode.ENTER);

        var responses = desk.now("q-bakker00", Quote.class).respondsTo();
        assertThat(responses).hasSize(1);
        assertThat(responses.getFirst().target()).isEqualTo(Target.here("d-scooters"));
        assertThat(stage.shown("decision-reactions")).contains("De stoepen");

        stage.press("decision-reactions", "Remove");

        assertThat(desk.now("q-bakker00", Quote.class).respondsTo()).isEmpty();
    }

    private Node picker() {
        return FormHand.all(stage.form.lookup("#field-decision-reactions"), TextField.class)
                .getLast();
    }

    @Test
    void theStanceOfAReactionIsSetInTheQuote() {
        stage.show(FormSamples.DECISION);
        stage.goTo("note");
        stage.does(() -> line("decision-reactions", 0).requestFocus());
        write("den");
        type(KeyCode.ENTER);

        assertThat(desk.now("q-snelwiel", Quote.class).respondsTo().getFirst().stance())
                .isEqualTo("denies");
        assertThat(desk.made.getLast().before()).isEqualTo(FormSamples.SNELWIELS_QUOTE);
    }

    @Test
    void aValueOfOnesOwnIsTakenAndShownAsItIs() {
        stage.show(FormSamples.COLLEGE);
        stage.goTo("type");
        write("waterschap");
        type(KeyCode.ENTER);

        assertThat(desk.now("a-college0", Actor.class).type()).isEqualTo("waterschap");
        assertThat(stage.shown("actor-type")).contains("[waterschap]");
    }

    @Test
    void whatIsTypedAndNamesNothingLeavesAChoiceAsItWas() {
        stage.show(FormSamples.BAKKER);
        stage.goTo("country");
        write("nergenshuizen");
        type(KeyCode.TAB);

        assertThat(desk.made).isEmpty();
        assertThat(stage.shown("actor-country")).contains("[Netherlands]");
    }

    @Test
    void escapeInAListOfChoicesTakesBackWhatWasTypedBeforeItLeavesTheForm() {
        var left = new ArrayList<String>();
        stage.form.setOnLeave(() -> left.add("left"));
        stage.show(FormSamples.BAKKER);
        stage.goTo("type");
        write("com");
        type(KeyCode.ESCAPE);
        assertThat(left).isEmpty();
        assertThat(stage.typedText()).isEqualTo("person");

        type(KeyCode.ESCAPE);
        assertThat(left).hasSize(1);
        assertThat(desk.made).isEmpty();
    }

    @Test
    void aLetterSetsTheValueOfAShortListThatBeginsWithIt() {
        stage.show(FormSamples.BAKKERS_QUOTE);
        stage.goTo("certainty");
        write("p");
        assertThat(desk.now("q-bakker00", Quote.class).certainty()).isEqualTo("probable");

        write("p");
        assertThat(desk.now("q-bakker00", Quote.class).certainty()).isEqualTo("possible");

        type(KeyCode.DELETE);
        assertThat(desk.now("q-bakker00", Quote.class).certainty()).isEqualTo("unspecified");
    }

    @Test
    void anUnknownValueOfAShortListStandsAmongTheOthers() {
        stage.show(QuoteFields.SHAPE.with(FormSamples.NEW_QUOTE, QuoteFields.POLARITY, "ironisch"));
        stage.goTo("polarity");

        assertThat(stage.shown("quote-polarity")).contains("(ironisch)");
    }

    @Test
    void aLinkIsOpenedOnceItIsAWholeAddress() {
        stage.show(FormSamples.HEADER);
        assertThat(stage.shown("article-url")).contains("not a web address");

        stage.goTo("url");
        write("https://havenbode.example/1");
        type(KeyCode.ENTER);
        stage.press("article-url", "Open the link");

        assertThat(desk.opened).containsExactly("https://havenbode.example/1");
        assertThat(stage.shown("article-url")).doesNotContain("not a web address");
    }

    @Test
    void aDayIsReadAsPeopleTypeIt() {
        stage.show(FormSamples.HEADER);
        stage.goTo("published");
        write("5 maart 2026");
        type(KeyCode.ENTER);

        assertThat(desk.now(Header.KEY, Header.class).published()).isEqualTo("2026-03-05");
        assertThat(stage.shown("article-published")).contains("[2026-03-05]");
    }

    @Test
    void aDayIsChosenFromACalendar() {
        stage.show(FormSamples.HEADER);
        stage.goTo("published");
        alt(KeyCode.DOWN);
        stage.does(() ->
                FormHand.all(popup(), DateCell.class).stream()
                        .filter(cell -> LocalDate.of(2026, 3, 12).equals(cell.getItem()))
                        .forEach(this::click));

        assertThat(desk.now(Header.KEY, Header.class).published()).isEqualTo("2026-03-12");
    }

    private static Node popup() {
        return Window.getWindows().stream()
                .filter(PopupControl.class::isInstance)
                .map(window -> window.getScene().getRoot())
                .findFirst()
                .orElseThrow();
    }

    private void click(Node cell) {
        cell.fireEvent(
                new MouseEvent(
                        MouseEvent.MOUSE_CLICKED,
                        1,
                        1,
                        1,
                        1,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        true,
                        false,
                        true,
                        null));
    }

    @Test
    void anotherAnnotationIsGoneToFromTheFieldThatNamesIt() {
        stage.show(FormSamples.BAKKERS_QUOTE);
        stage.goTo("speakers");
        type(KeyCode.RIGHT);
        stage.press("speaker-actor", "Go to it");

        assertThat(desk.chosen).containsExactly("a-bakker00");
    }

    private Node line(String row, int index) {
        return FormHand.all(stage.form.lookup("#field-" + row), TextField.class).get(index);
    }
}
