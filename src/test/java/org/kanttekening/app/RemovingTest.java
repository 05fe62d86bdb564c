package org.kanttekening.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Mention;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Speaker;
import org.kanttekening.annotation.Tombstone;

import java.time.Clock;
import java.util.List;

class RemovingTest {

    private final Desk desk = new Desk();

    @Test
    void anActorTakesItsNamingsWithItAndLeavesATombstoneInOneGesture() {
        var bakker = desk.actor("Noor Bakker");
        var quote = desk.quote("„De stoepen zijn van iedereen”");
        desk.tagging.speaker(1);
        var before = desk.session.sidecar();
        int gestures = desk.gestures();
        desk.session.choose(desk.now(bakker));

        desk.tagging.remove(true);

        assertThat(desk.session.annotations().find(bakker.id())).isEmpty();
        assertThat(desk.now(quote).speakers()).isEmpty();
        assertThat(desk.session.sidecar().deleted())
                .containsExactly(
                        new Tombstone(bakker.id(), "2026-03-04T09:12:00Z", "anna", Extras.NONE));
        assertThat(desk.session.chosen()).isEmpty();
        assertThat(desk.gestures()).isEqualTo(gestures + 1);

        desk.session.undo();
        assertThat(desk.session.sidecar()).isEqualTo(before);
        assertThat(desk.now(quote).speakers()).containsExactly(Speaker.of(bakker.id()));
    }

    @Test
    void aQuoteInsideARemovedOneIsInsideNone() {
        var outer = desk.quote("de verhuurder zei: „Wij ruimen alles op.”");
        var inner = desk.quote("„Wij ruimen alles op.”");
        desk.session.choose(outer);

        desk.tagging.remove(false);

        assertThat(desk.now(inner).inside()).isEmpty();
    }

    @Test
    void ofSeveralMentionsOnlyTheOneAtHandGoes() {
        var bakker = desk.actor("Noor Bakker");
        desk.tagging.mention(bakker, desk.at("Bakker", 2));

        assertThat(desk.tagging.remove(false)).isTrue();
        assertThat(desk.now(bakker).mentions())
                .extracting(mention -> desk.words(mention.segments()))
                .containsExactly("Noor Bakker");
        assertThat(desk.session.chosen()).contains(desk.now(bakker));
    }

    @Test
    void theLastMentionTakesTheActorWithIt() {
        desk.actor("Noor Bakker");

        assertThat(desk.tagging.remove(false)).isFalse();
        assertThat(desk.session.annotations().size()).isZero();
    }

    @Test
    void anIdThatWasRemovedIsNotGivenAgain() {
        var ids = List.of("bbbbbbbb", "bbbbbbbb", "cccccccc").iterator();
        var scribe = new Scribe(desk.session.sidecar(), Clock.systemUTC(), ids::next);
        var first = scribe.newId(Kind.QUOTE);
        var quote = Quote.blank(first, scribe.newCommon());
        scribe.put(quote);
        scribe.remove(quote);

        assertThat(scribe.newId(Kind.QUOTE)).isEqualTo("q-cccccccc");
    }

    @Test
    void withNothingChosenNothingIsRemoved() {
        desk.quote("„De stoepen zijn van iedereen”");
        desk.session.chooseNone();

        assertThat(desk.tagging.remove(true)).isFalse();
        assertThat(desk.session.annotations().size()).isEqualTo(1);
    }

    @Test
    void aDecisionStaysWhenItsOnlyMentionGoes() {
        var decision = desk.decision("besloot");
        var mention =
                new Mention(
                        Segments.of(desk.at("Schipholbesluit")), "description", false, Extras.NONE);
        var mentioned = decision.withMentions(List.of(mention));
        desk.session.edit(decision, mentioned, "gesture.edit");
        desk.session.choose(mentioned, Part.mention(0));

        assertThat(desk.tagging.remove(false)).isTrue();

        assertThat(desk.now(decision).mentions()).isEmpty();
        assertThat(desk.now(decision).trigger()).isEqualTo(decision.trigger());
    }

    @Test
    void aMentionThatUndoTookAwayIsNoLongerAtHand() {
        var bakker = desk.actor("Noor Bakker");
        desk.tagging.mention(bakker, desk.at("Bakker", 2));
        assertThat(desk.session.part()).isEqualTo(Part.mention(1));

        desk.session.undo();

        assertThat(desk.session.part()).isEqualTo(Part.mention(0));
    }
}
