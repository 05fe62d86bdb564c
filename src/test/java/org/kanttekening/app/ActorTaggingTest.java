package org.kanttekening.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Common;
import org.kanttekening.annotation.Mention;

import java.util.List;

class ActorTaggingTest {

    private final Desk desk = new Desk();

    @Test
    void aNewActorIsNamedByTheProperNameInTheWords() {
        var bakker = desk.actor("wethouder Noor Bakker");

        assertThat(bakker.name()).isEqualTo("Noor Bakker");
        assertThat(bakker.type()).isEqualTo("person");
        assertThat(bakker.common().inferred()).containsExactly("type");
        assertThat(bakker.mentions()).extracting(Mention::form).containsExactly("name");
        assertThat(desk.words(bakker.mentions().getFirst().segments()))
                .isEqualTo("wethouder Noor Bakker");
    }

    @Test
    void aNameThatIsTypedIsTheActorsName() {
        desk.tagging.newActor(" Noor Bakker ", desk.at("Zij"));

        assertThat(desk.actor().name()).isEqualTo("Noor Bakker");
        assertThat(desk.actor().mentions()).hasSize(1);
    }

    @Test
    void mentionsStandInTextOrderAndTheNewOneIsAtHand() {
        desk.tagging.newActor("Noor Bakker", desk.at("Bakker", 2));
        desk.tagging.mention(desk.actor(), desk.at("Noor Bakker"));

        assertThat(desk.actor().mentions())
                .extracting(mention -> desk.words(mention.segments()))
                .containsExactly("Noor Bakker", "Bakker");
        assertThat(desk.session.part()).isEqualTo(Part.mention(0));
    }

    @Test
    void theSameWordsAreMentionedOnce() {
        var bakker = desk.actor("Noor Bakker");
        int before = desk.gestures();

        desk.tagging.mention(bakker, desk.at("Noor Bakker"));

        assertThat(desk.actor().mentions()).hasSize(1);
        assertThat(desk.gestures()).isEqualTo(before);
    }

    @Test
    void aMentionInsideALongerWordSaysSo() {
        assertThat(desk.actor("Schiphol").mentions().getFirst().insideWord()).isTrue();
        assertThat(desk.actor("Havendam").mentions().getFirst().insideWord()).isFalse();
    }

    @Test
    void anEntryOfTheRegisterBringsWhatIsKnownOfIt() {
        var entry =
                Actor.blank("r-1", Common.newBy("bram", Desk.NOW))
                        .withName("College van Havendam")
                        .withOtherNames(List.of("b en w"))
                        .withType("government-body")
                        .withRegister("college-havendam");

        desk.tagging.registeredActor(entry, desk.at("Het college"));

        var college = desk.actor();
        assertThat(college.id()).startsWith("a-");
        assertThat(college.name()).isEqualTo("College van Havendam");
        assertThat(college.otherNames()).containsExactly("b en w");
        assertThat(college.register()).isEqualTo("college-havendam");
        assertThat(college.common().createdBy()).isEqualTo("anna");
        assertThat(college.mentions()).hasSize(1);
    }

    @Test
    void anActorIsFoundByNameOtherNameAccentsAndSurname() {
        var names = new ActorNames(desk.text);
        var bakker = desk.actor("Noor Bakker");
        var other = bakker.withOtherNames(List.of("Nóor  B."));
        desk.session.edit(bakker, other, "gesture.edit");
        var annotations = desk.session.annotations();

        assertThat(names.find(annotations, "noor bakker")).contains(desk.now(bakker));
        assertThat(names.find(annotations, "NOOR B.")).contains(desk.now(bakker));
        assertThat(names.find(annotations, "Bakker")).contains(desk.now(bakker));
        assertThat(names.find(annotations, "Noor")).isEmpty();
        assertThat(names.find(annotations, " ")).isEmpty();
    }

    @Test
    void aNameOfTwoActorsFindsNeither() {
        desk.tagging.makeActor("Jan Bakker");
        desk.tagging.makeActor("Noor Bakker");
        var names = new ActorNames(desk.text);

        assertThat(names.find(desk.session.annotations(), "Bakker")).isEmpty();
        assertThat(names.find(desk.session.annotations(), "Jan Bakker")).isPresent();
    }

    @Test
    void typingPutsThoseThatBeginSoFirst() {
        desk.tagging.makeActor("Noor Bakker");
        desk.tagging.makeActor("Bakkerij Havenzicht");
        desk.tagging.makeActor("De gemeente");

        assertThat(desk.tagging.matching(desk.at("zegt"), "bak"))
                .extracting(Actor::name)
                .containsExactly("Bakkerij Havenzicht", "Noor Bakker");
        assertThat(desk.tagging.matching(desk.at("zegt"), "bakker noor"))
                .extracting(Actor::name)
                .containsExactly("Noor Bakker");
        assertThat(desk.tagging.matching(desk.at("zegt"), "")).hasSize(3);
    }

    @Test
    void aMentionWithoutWordsIsNoHindranceToTheNext() {
        var bakker = desk.actor("Noor Bakker");
        var withRow = bakker.withMentions(List.of(Mention.NONE, bakker.mentions().getFirst()));
        desk.session.edit(bakker, withRow, "gesture.edit");

        desk.tagging.mention(withRow, desk.at("Bakker", 2));

        assertThat(desk.actor().mentions())
                .extracting(mention -> desk.words(mention.segments()))
                .containsExactly("Noor Bakker", "Bakker", "");
    }

    @Test
    void ofMentionsThatOverlapTheNewOneIsAtHand() {
        var bakker = desk.actor("wethouder Noor Bakker");

        desk.tagging.mention(bakker, desk.at("Noor Bakker"));

        assertThat(desk.session.part()).isEqualTo(Part.mention(1));
        assertThat(desk.words(desk.session.part().in(desk.actor()))).isEqualTo("Noor Bakker");
    }

    @Test
    void aNoBreakSpaceInANameIsASpace() {
        var bakker = desk.tagging.makeActor("Noor\u00a0Bakker");
        var names = new ActorNames(desk.text);

        assertThat(names.find(desk.session.annotations(), "Noor Bakker")).contains(bakker);
        assertThat(names.find(desk.session.annotations(), "Bakker\u202f")).contains(bakker);
    }
}
