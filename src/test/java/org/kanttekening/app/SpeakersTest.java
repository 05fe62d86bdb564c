package org.kanttekening.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Mention;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Speaker;

import java.util.List;

class SpeakersTest {

    private final Desk desk = new Desk();

    @Test
    void numbersGoByHowNearAnActorIs() {
        var bakker = desk.actor("wethouder Noor Bakker");
        var college = desk.actor("Het college");
        var municipality = desk.actor("De gemeente Havendam");
        var nobody = desk.tagging.makeActor("Iemand anders");

        var quote = desk.quote("„Wij ruimen alles op.”");

        assertThat(desk.tagging.speakerChoices(quote))
                .extracting(Actor::id)
                .containsExactly(bakker.id(), college.id(), municipality.id(), nobody.id());
    }

    @Test
    void whoSpeaksNearbyIsNearToo() {
        var bakker = desk.actor("Noor Bakker");
        var municipality = desk.actor("De gemeente Havendam");
        desk.quote("Zij beweert dat de verhuurder zei");
        desk.tagging.speaker(2);
        assertThat(desk.quote().speakers()).containsExactly(Speaker.of(municipality.id()));

        var quote = desk.quote("„Wij ruimen alles op.”");

        assertThat(desk.tagging.speakerChoices(quote))
                .extracting(Actor::id)
                .containsExactly(municipality.id(), bakker.id());
    }

    @Test
    void noMoreThanNineCanBeChosenByNumber() {
        for (int i = 1; i <= 12; i++) {
            desk.tagging.makeActor("Iemand " + i);
        }

        assertThat(desk.tagging.speakerChoices(desk.quote("alles op"))).hasSize(9);
    }

    @Test
    void aNumberMakesTheSpeakerAndTheSameNumberTakesItAway() {
        var bakker = desk.actor("Noor Bakker");
        desk.quote("„Wij ruimen alles op.”");

        assertThat(desk.tagging.speaker(1)).isTrue();
        assertThat(desk.quote().speakers()).containsExactly(Speaker.of(bakker.id()));
        assertThat(desk.tagging.speaker(1)).isTrue();
        assertThat(desk.quote().speakers()).isEmpty();
    }

    @Test
    void aNumberConfirmsAGuessedSpeaker() {
        var bakker = desk.actor("Noor Bakker");
        desk.quote("„De stoepen zijn van iedereen”");
        desk.tagging.source(desk.at("wethouder Noor Bakker"));
        assertThat(desk.quote().common().inferred()).contains("speakers");

        desk.tagging.speaker(1);

        assertThat(desk.quote().speakers()).containsExactly(Speaker.of(bakker.id()));
        assertThat(desk.quote().common().inferred()).doesNotContain("speakers");
    }

    @Test
    void aNumberNobodyHasDoesNothing() {
        desk.actor("Noor Bakker");
        desk.quote("„Wij ruimen alles op.”");
        int before = desk.gestures();

        assertThat(desk.tagging.speaker(2)).isFalse();
        assertThat(desk.gestures()).isEqualTo(before);
    }

    @Test
    void theSameSpeakerIsThatOfTheLastQuoteBeforeThatHasOne() {
        desk.actor("De gemeente Havendam");
        var bakker = desk.actor("Noor Bakker");
        desk.quote("„De stoepen zijn van iedereen”");
        desk.tagging.speaker(1);
        desk.quote("de verhuurder zei");
        desk.quote("„Wij ruimen alles op.”");

        assertThat(desk.tagging.sameSpeaker()).isTrue();
        assertThat(desk.quote().speakers()).containsExactly(Speaker.of(bakker.id()));
    }

    @Test
    void theFirstQuoteHasNoneBeforeIt() {
        desk.quote("„De stoepen zijn van iedereen”");

        assertThat(desk.tagging.sameSpeaker()).isFalse();
        assertThat(desk.quote().speakers()).isEmpty();
    }

    @Test
    void taggingAnActorInAQuotesSourceMakesItTheSpeaker() {
        desk.quote("„De stoepen zijn van iedereen”");
        desk.tagging.source(desk.at("wethouder Noor Bakker"));
        assertThat(desk.quote().speakers()).isEmpty();
        int before = desk.gestures();

        desk.tagging.newActor("", desk.at("wethouder Noor Bakker"));

        var bakker = desk.session.annotations().actors().getFirst();
        assertThat(bakker.name()).isEqualTo("Noor Bakker");
        assertThat(desk.quote().speakers())
                .as("the quote stays chosen")
                .containsExactly(Speaker.of(bakker.id()));
        assertThat(desk.gestures()).isEqualTo(before + 1);
    }

    @Test
    void anActorKnownByNameIsTheSpeakerOfASourceThatNamesIt() {
        var bakker = desk.actor("Noor Bakker");
        desk.quote("dat er overlegd is");
        desk.tagging.source(desk.at("Bakker", 2));

        assertThat(desk.quote().speakers()).containsExactly(Speaker.of(bakker.id()));
    }

    @Test
    void aPersonInTheSourceSpeaksRatherThanWhomTheySpeakFor() {
        var person = desk.actor("wethouder Noor");
        desk.actor("Noor Bakker. Zij beweert dat de verhuurder");
        desk.quote("„De stoepen zijn van iedereen”");

        desk.tagging.source(desk.at("wethouder Noor Bakker. Zij beweert dat de verhuurder"));

        assertThat(desk.quote().speakers()).containsExactly(Speaker.of(person.id()));
    }

    @Test
    void aDecisionMentionedInTheSourceSpeaksNot() {
        var bakker = desk.actor("Noor");
        var decision = desk.decision("besloot");
        var mention =
                new Mention(
                        Segments.of(desk.at("wethouder Noor Bakker")), "name", false, Extras.NONE);
        desk.session.edit(decision, decision.withMentions(List.of(mention)), "gesture.edit");
        desk.quote("„De stoepen zijn van iedereen”");

        desk.tagging.source(desk.at("wethouder Noor Bakker"));

        assertThat(desk.quote().speakers()).containsExactly(Speaker.of(bakker.id()));
    }
}
