package org.kanttekening.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Authority;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.DecisionDate;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Speaker;
import org.kanttekening.article.Span;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.Optional;

/// Lists of texts, records and annotations in a form, and the passages in them.
@ExtendWith(ApplicationExtension.class)
class FormListsTest {

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
    void aNewSpeakerIsNotInTheQuoteBeforeItIsSomebody() {
        stage.show(FormSamples.NEW_QUOTE);
        stage.goTo("speakers");
        assertThat(desk.made).isEmpty();

        write("snel");
        type(KeyCode.ENTER);

        assertThat(desk.now("q-new00000", Quote.class).speakers())
                .containsExactly(Speaker.of("a-snelwiel"));
        assertThat(desk.made).hasSize(1);
    }

    @Test
    void aNewSpeakerThatStaysNobodyIsGoneWhenAnotherQuoteIsShown() {
        stage.show(FormSamples.NEW_QUOTE);
        stage.goTo("speakers");
        stage.show(FormSamples.BAKKERS_QUOTE);
        stage.show(FormSamples.NEW_QUOTE);

        assertThat(stage.shown("quote-speakers")).doesNotContain("not filled in yet");
        assertThat(desk.made).isEmpty();
    }

    @Test
    void anUnknownNameMakesANewActorInTheSameGesture() {
        stage.show(FormSamples.NEW_QUOTE);
        stage.goTo("speakers");
        write("Gerda Post");
        type(KeyCode.ENTER);

        var speaker = desk.now("q-new00000", Quote.class).speakers().getFirst().actor();
        assertThat(desk.now(speaker, Actor.class).name()).isEqualTo("Gerda Post");

        stage.does(() -> desk.undo("q-new00000"));

        assertThat(desk.now().find(speaker)).isEmpty();
        assertThat(desk.now("q-new00000", Quote.class)).isEqualTo(FormSamples.NEW_QUOTE);
    }

    @Test
    void oneWhoHasAPartIsMovedTakenAwayAndAddedByKeys() {
        stage.show(FormSamples.DECISION);
        stage.goTo("authority");

        alt(KeyCode.DOWN);
        assertThat(authorities()).containsExactly("a-bakker00", "a-college0");

        type(KeyCode.DELETE);
        assertThat(authorities()).containsExactly("a-bakker00");

        type(KeyCode.INSERT);
        write("snelw");
        type(KeyCode.ENTER);
        assertThat(authorities()).containsExactly("a-bakker00", "a-snelwiel");
    }

    private List<String> authorities() {
        return desk.now("d-scooters", Decision.class).authority().stream()
                .map(Authority::actor)
                .toList();
    }

    @Test
    void theFocusStaysWithTheOneThatIsMoved() {
        stage.show(FormSamples.DECISION);
        stage.goTo("authority");
        var header = stage.focused();

        alt(KeyCode.DOWN);

        assertThat(stage.focused()).isSameAs(header);
    }

    @Test
    void namesAreAddedChangedMovedAndEmptiedAway() {
        stage.show(FormSamples.BAKKER);
        stage.goTo("otherNames");
        write("wethouder Bakker");
        type(KeyCode.ENTER);
        assertThat(names()).containsExactly("wethouder Bakker", "N. Bakker");

        stage.goTo("otherNames");
        alt(KeyCode.DOWN);
        assertThat(names()).containsExactly("N. Bakker", "wethouder Bakker");

        stage.goTo("otherNames");
        type(KeyCode.BACK_SPACE, KeyCode.ENTER);
        assertThat(names()).containsExactly("wethouder Bakker");
    }

    private List<String> names() {
        return desk.now("a-bakker00", Actor.class).otherNames();
    }

    @Test
    void aPassageAsksForASelectionWhereThereIsNone() {
        stage.show(FormSamples.NEW_QUOTE);
        stage.goTo("cue");
        type(KeyCode.ENTER);

        assertThat(stage.shown("quote-cue")).contains("Select some text in the article first.");
        assertThat(desk.made).isEmpty();
    }

    @Test
    void aPassageTakesTheSelectionAndAnotherSegmentAndIsCleared() {
        desk.selection = Optional.of(new Span(0, 8));
        stage.show(FormSamples.NEW_QUOTE);
        stage.goTo("cue");
        type(KeyCode.ENTER);
        assertThat(cue()).isEqualTo(Segments.of(0, 8));

        desk.selection = Optional.of(new Span(20, 24));
        write("+");
        assertThat(cue().size()).isEqualTo(2);

        write("s");
        assertThat(cue()).isEqualTo(Segments.of(20, 24));

        type(KeyCode.DELETE);
        assertThat(cue()).isEqualTo(Segments.NONE);
    }

    private Segments cue() {
        return desk.now("q-new00000", Quote.class).cue();
    }

    @Test
    void aPassageIsShownInTheArticleAndNeverReplacedByEnter() {
        desk.selection = Optional.of(new Span(0, 8));
        stage.show(FormSamples.BAKKERS_QUOTE);
        stage.goTo("content");
        type(KeyCode.ENTER);

        assertThat(desk.revealed).containsExactly(FormSamples.BAKKERS_QUOTE.content());
        assertThat(desk.made).isEmpty();
    }

    @Test
    void aWrongNumberIsMarkedAndKept() {
        stage.show(FormSamples.BAKKER);
        stage.goTo("identifiers");
        type(KeyCode.RIGHT);

        assertThat(stage.shown("identifier-value")).contains("[55]").contains("a Q and a number");
    }

    @Test
    void anOptionalPartIsMadeByItsFirstFieldAndTakenAwayByDelete() {
        stage.show(FormSamples.DECISION);
        stage.goTo("dates");
        var decided = stage.row("dates-decided");
        stage.does(() -> FormHand.control(decided).requestFocus());
        type(KeyCode.RIGHT);
        assertThat(desk.made).isEmpty();

        stage.does(() -> FormHand.all(decided, TextField.class).getFirst().requestFocus());
        write("2026-03-03");
        type(KeyCode.ENTER);
        assertThat(decided()).map(DecisionDate::value).contains("2026-03-03");

        stage.does(() -> FormHand.control(decided).requestFocus());
        type(KeyCode.DELETE);
        assertThat(decided()).isEmpty();
    }

    private Optional<DecisionDate> decided() {
        return desk.now("d-scooters", Decision.class).dates().decided();
    }
}
