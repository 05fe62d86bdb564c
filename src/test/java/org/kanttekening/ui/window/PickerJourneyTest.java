package org.kanttekening.ui.window;

import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanttekening.annotation.Actor;

import java.nio.file.Path;
import java.util.List;

/// Whom a mention is of: made, found, taken by number, or taken from the folder's register.
class PickerJourneyTest {

    @TempDir private Path dir;
    private OpenWindow desk;
    private Hand hand;

    @BeforeEach
    void open() {
        desk = OpenWindow.on(Folders.scooters(dir));
        hand = desk.hand();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void enterMakesAnActorByTheProperNameInTheWords() {
        hand.tag("a", "wethouder Noor Bakker");
        desk.keys().press(ENTER);

        assertThat(names()).containsExactly("Noor Bakker");
        assertThat(actors().getFirst().type()).isEqualTo("person");
    }

    @Test
    void typingFindsAnActorThatIsThere() {
        hand.actor("Piet Jansen", "Piet Jansen");
        hand.select("Jansen", "Jansen. Het college");
        hand.press("a");
        desk.keys().write("piet");
        desk.keys().press(ENTER);

        assertThat(actors()).hasSize(1);
        assertThat(actors().getFirst().mentions()).hasSize(2);
    }

    @Test
    void whatWasTypedBeforeIsGoneWhenItAsksAgain() {
        hand.select("Noor Bakker");
        hand.press("a");
        desk.keys().write("iemand anders");
        desk.keys().press(ESCAPE);
        hand.select("Piet Jansen", "Piet Jansen");
        hand.press("a");
        desk.keys().press(ENTER);

        assertThat(names()).containsExactly("Piet Jansen");
    }

    @Test
    void aSurnameIsTakenForWhoBearsIt() {
        hand.actor("Piet Jansen", "Piet Jansen");
        hand.select("Jansen", "Jansen. Het college");
        hand.press("a");
        desk.keys().press(ENTER);

        assertThat(actors()).hasSize(1);
    }

    @Test
    void aDigitTakesTheNearestAtOnce() {
        hand.actor("Noor Bakker", "Noor Bakker");
        hand.actor("Piet Jansen", "Piet Jansen");
        hand.select("Jansen", "Jansen. Het college");
        hand.press("a");
        hand.press("1");

        assertThat(actors()).hasSize(2);
        assertThat(actors().stream().filter(it -> it.mentions().size() == 2).map(Actor::name))
                .containsExactly("Piet Jansen");
    }

    @Test
    void arrowsGoAlongTheChoices() {
        hand.actor("Noor Bakker", "Noor Bakker");
        hand.select("Het college", "Het college besloot");
        hand.press("a");
        desk.keys().press(DOWN);
        desk.keys().press(ENTER);

        assertThat(names()).containsExactly("Noor Bakker");
    }

    @Test
    void anEntryOfTheRegisterBecomesAnActorThatPointsToIt() {
        hand.select("Het college", "Het college besloot");
        hand.press("a");
        desk.keys().write("college van hav");
        desk.keys().press(ENTER);

        assertThat(actors()).hasSize(1);
        assertThat(actors().getFirst().name()).isEqualTo("College van Havendam");
        assertThat(actors().getFirst().register()).isEqualTo("college-havendam");
        assertThat(actors().getFirst().type()).isEqualTo("government-body");
    }

    @Test
    void escLeavesEverythingAsItWasAndGoesBackToTheText() {
        hand.tag("a", "Noor Bakker");
        desk.keys().press(ESCAPE);

        assertThat(actors()).isEmpty();
        assertThat(desk.isFocusIn(desk.window().pane().view())).isTrue();
        assertThat(desk.selected()).isEqualTo("Noor Bakker");
    }

    private List<Actor> actors() {
        return desk.sidecar().annotations().actors();
    }

    private List<String> names() {
        return actors().stream().map(Actor::name).toList();
    }
}
