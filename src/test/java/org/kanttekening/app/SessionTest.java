package org.kanttekening.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.kanttekening.annotation.Sidecar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class SessionTest {

    private final Desk desk = new Desk();

    @Test
    void aSessionForReadingRefusesGestures() {
        var reading = new Desk(Desk.ARTICLE, false);

        assertThatIllegalStateException()
                .isThrownBy(() -> reading.quote("alles op"))
                .withMessageContaining("artikel.txt");
        assertThat(reading.session.annotations().size()).isZero();
        assertThat(reading.session.canUndo()).isFalse();
    }

    @Test
    void listenersHearWhatChangedAndWhatIsChosen() {
        var heard = new ArrayList<String>();
        desk.session.listen(listener(heard));

        var quote = desk.quote("alles op");
        desk.session.chooseNone();
        desk.session.undo();

        assertThat(heard)
                .containsExactly(
                        "changed " + quote.id() + " article",
                        "chosen " + quote.id(),
                        "chosen none",
                        "changed " + quote.id() + " article");
    }

    @Test
    void aListenerThatIsForgottenHearsNothing() {
        var heard = new ArrayList<String>();
        var listener = listener(heard);
        desk.session.listen(listener);
        desk.session.forget(listener);

        desk.quote("alles op");

        assertThat(heard).isEmpty();
    }

    @Test
    void undoChoosesWhatItBroughtBack() {
        var quote = desk.quote("alles op");
        desk.tagging.remove(true);
        desk.quote("Wij ruimen");

        desk.session.undo();
        desk.session.undo();

        assertThat(desk.session.chosen()).contains(quote);
    }

    @Test
    void undoingWhatMadeTheChosenOneLeavesNoneChosen() {
        desk.quote("alles op");

        desk.session.undo();

        assertThat(desk.session.chosen()).isEmpty();
        assertThat(desk.session.canUndo()).isFalse();
        assertThat(desk.session.canRedo()).isTrue();
    }

    @Test
    void anEditThatChangesNothingIsNoGesture() {
        var quote = desk.quote("alles op");
        int before = desk.gestures();

        desk.session.edit(quote, quote, "gesture.edit");

        assertThat(desk.gestures()).isEqualTo(before);
    }

    @Test
    void aQuoteBelongsWithItsSpeakersAndWhatIsInsideIt() {
        var bakker = desk.actor("Noor Bakker");
        var outer = desk.quote("de verhuurder zei: „Wij ruimen alles op.”");
        desk.tagging.speaker(1);
        var inner = desk.quote("alles op");
        desk.session.choose(desk.now(outer));

        assertThat(desk.session.related()).containsExactlyInAnyOrder(bakker.id(), inner.id());
    }

    @Test
    void anAnnotationIsCalledByItsNameElseByItsWords() {
        var bakker = desk.actor("wethouder Noor Bakker");
        var quote = desk.quote("overlegd is.\n\nHet college");

        assertThat(desk.session.shortName(bakker.id())).isEqualTo("Noor Bakker");
        assertThat(desk.session.shortName(quote.id())).isEqualTo("overlegd is.  Het college");
        assertThat(desk.session.shortName("q-gone")).isEqualTo("q-gone");
    }

    private static Session.Listener listener(List<String> heard) {
        return new Session.Listener() {
            @Override
            public void changed(Sidecar before, Sidecar after, Set<String> keys) {
                heard.add("changed " + String.join(" ", keys));
            }

            @Override
            public void chosen(Optional<String> id) {
                heard.add("chosen " + id.orElse("none"));
            }
        };
    }
}
