package org.kanttekening.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.kanttekening.annotation.Authority;
import org.kanttekening.annotation.Check;
import org.kanttekening.annotation.CommonFields;
import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.Response;
import org.kanttekening.annotation.Speaker;
import org.kanttekening.annotation.Target;

import java.util.List;

class ConversionTest {

    private static final CommonFields<Quote> COMMON = QuoteFields.COMMON;

    private final Desk desk = new Desk();

    @Test
    void aQuoteBecomesADecisionWithItsWordsPeopleCheckAndNote() {
        var college = desk.actor("Het college");
        desk.quote("deelscooters te weren uit de binnenstad");
        desk.tagging.cue(desk.at("besloot"));
        desk.tagging.speaker(1);
        var quote = desk.quote();
        var checked = Check.SHAPE.with(Check.NONE, Check.STATUS, "verified");
        var noted = QuoteFields.SHAPE.with(quote.withCheck(checked), COMMON.note, "let op");
        desk.session.edit(quote, noted, "gesture.edit");

        desk.tagging.convert(Kind.DECISION);

        var decision = desk.decision();
        assertThat(desk.words(decision.trigger())).isEqualTo("besloot");
        assertThat(desk.words(decision.measure()))
                .isEqualTo("deelscooters te weren uit de binnenstad");
        assertThat(decision.authority()).extracting(Authority::actor).containsExactly(college.id());
        assertThat(decision.check()).isEqualTo(checked);
        assertThat(decision.common().note()).isEqualTo("let op");
        assertThat(decision.common().inferred()).isEmpty();
        assertThat(desk.session.annotations().find(quote.id())).isEmpty();
    }

    @Test
    void aDecisionBecomesAQuote() {
        desk.decision("besloot");
        desk.tagging.decision(desk.at("deelscooters te weren uit de binnenstad"));

        desk.tagging.convert(Kind.QUOTE);

        var quote = desk.quote();
        assertThat(desk.words(quote.content()))
                .isEqualTo("deelscooters te weren uit de binnenstad");
        assertThat(desk.words(quote.cue())).isEqualTo("besloot");
        assertThat(quote.type()).isEqualTo("indirect");
        assertThat(quote.common().inferred()).containsExactly("type");
    }

    @Test
    void aQuoteBecomesAnActorOfItsWords() {
        desk.quote("Noor Bakker");

        desk.tagging.convert(Kind.ACTOR);

        assertThat(desk.actor().name()).isEqualTo("Noor Bakker");
        assertThat(desk.words(desk.actor().mentions().getFirst().segments()))
                .isEqualTo("Noor Bakker");
    }

    @Test
    void whoeverNamedItNamesItNoMoreAndOneUndoPutsAllBack() {
        var bakker = desk.actor("Noor Bakker");
        var quote = desk.quote("„De stoepen zijn van iedereen”");
        desk.tagging.speaker(1);
        var before = desk.session.sidecar();
        desk.session.choose(bakker);

        desk.tagging.convert(Kind.DECISION);

        assertThat(desk.now(quote).speakers()).isEmpty();
        assertThat(desk.words(desk.decision().trigger())).isEqualTo("Noor Bakker");
        desk.session.undo();
        assertThat(desk.session.sidecar()).isEqualTo(before);
        assertThat(desk.now(quote).speakers()).containsExactly(Speaker.of(bakker.id()));
    }

    @Test
    void turningIntoWhatItIsDoesNothing() {
        desk.quote("„De stoepen zijn van iedereen”");
        int before = desk.gestures();

        desk.tagging.convert(Kind.QUOTE);

        assertThat(desk.gestures()).isEqualTo(before);
    }

    @Test
    void whatRespondedToItRespondsToWhatItBecame() {
        var statement = desk.quote("„De stoepen zijn van iedereen”");
        var answer = desk.quote("„Wij ruimen alles op.”");
        var response = new Response(Target.here(statement.id()), "opposes", Extras.NONE);
        desk.session.edit(answer, answer.withRespondsTo(List.of(response)), "gesture.edit");
        desk.session.choose(statement);

        desk.tagging.convert(Kind.DECISION);

        assertThat(desk.now(answer).respondsTo())
                .extracting(it -> it.target().id(), Response::stance)
                .containsExactly(tuple(desk.decision().id(), "opposes"));
    }
}
