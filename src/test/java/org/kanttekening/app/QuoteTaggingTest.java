package org.kanttekening.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Speaker;

import java.util.List;

class QuoteTaggingTest {

    private final Desk desk = new Desk();

    @Test
    void quoteSourceAndCueFillWhatTheyTell() {
        var bakker = desk.actor("Noor Bakker");

        desk.quote("„De stoepen zijn van iedereen”");
        desk.tagging.source(desk.at("wethouder Noor Bakker"));
        desk.tagging.cue(desk.at("zegt"));

        var quote = desk.quote();
        assertThat(desk.words(quote.content())).isEqualTo("„De stoepen zijn van iedereen”");
        assertThat(desk.words(quote.source())).isEqualTo("wethouder Noor Bakker");
        assertThat(desk.words(quote.cue())).isEqualTo("zegt");
        assertThat(quote.type()).isEqualTo("direct");
        assertThat(quote.speechKind()).isEqualTo("statement");
        assertThat(quote.sourceForm()).isEqualTo("named");
        assertThat(quote.medium()).isEqualTo("speech");
        assertThat(quote.speakers()).containsExactly(Speaker.of(bakker.id()));
        assertThat(quote.common().inferred())
                .containsExactlyInAnyOrder("type", "kind", "sourceForm", "speakers");
        assertThat(QuoteFields.SHAPE.missing(quote)).isEmpty();
    }

    @Test
    void aNewQuoteIsDatedAndSigned() {
        var common = desk.quote("„De stoepen zijn van iedereen”").common();

        assertThat(common.created()).isEqualTo(Desk.NOW);
        assertThat(common.modified()).isEqualTo(Desk.NOW);
        assertThat(common.createdBy()).isEqualTo("anna");
        assertThat(common.origin().by()).isEqualTo("manual");
    }

    @Test
    void whiteSpaceAroundTheSelectionIsLeftOut() {
        assertThat(desk.quote("\n\n„De stoepen zijn van iedereen”").content())
                .isEqualTo(Segments.of(desk.at("„De stoepen zijn van iedereen”")));
    }

    @Test
    void whatAPersonChoseIsNotOverwrittenByAGuess() {
        var quote = desk.quote("„De stoepen zijn van iedereen”");
        var chosen =
                QuoteFields.SHAPE
                        .with(quote, QuoteFields.KIND, "promise")
                        .withSourceForm("document")
                        .withSpeakers(List.of(Speaker.of(desk.tagging.makeActor("Iemand").id())));
        desk.session.edit(quote, chosen, "gesture.edit");
        desk.actor("Noor Bakker");
        desk.session.choose(chosen);

        desk.tagging.source(desk.at("wethouder Noor Bakker"));
        desk.tagging.cue(desk.at("zegt"));

        assertThat(desk.quote().speechKind()).isEqualTo("promise");
        assertThat(desk.quote().sourceForm()).isEqualTo("document");
        assertThat(desk.quote().speakers()).isEqualTo(chosen.speakers());
        assertThat(desk.quote().common().inferred()).containsExactly("type");
    }

    @Test
    void aGuessMakesWayForABetterOne() {
        desk.quote("„De stoepen zijn van iedereen”");

        desk.tagging.cue(desk.at("zegt"));
        desk.tagging.cue(desk.at("ontkent"));

        assertThat(desk.quote().speechKind()).isEqualTo("denial");
    }

    @Test
    void wordsThatTellNothingTakeTheGuessBack() {
        desk.quote("„De stoepen zijn van iedereen”");

        desk.tagging.cue(desk.at("zegt"));
        desk.tagging.cue(desk.at("handhaaft"));

        assertThat(desk.quote().speechKind()).isEmpty();
        assertThat(desk.quote().common().inferred()).containsExactly("type");
    }

    @Test
    void aCueThatShowsDistanceSaysSoForTheAuthor() {
        desk.quote("de verhuurder zei: „Wij ruimen alles op.”");
        desk.tagging.cue(desk.at("beweert"));

        assertThat(desk.quote().stance()).isEqualTo("distanced");
    }

    @Test
    void aQuoteWithinAQuoteIsInsideTheInnermostOne() {
        var outer = desk.quote("de verhuurder zei: „Wij ruimen alles op.”");
        var middle = desk.quote("„Wij ruimen alles op.”");
        var inner = desk.quote("alles op");

        assertThat(outer.inside()).isEmpty();
        assertThat(middle.inside()).isEqualTo(outer.id());
        assertThat(inner.inside()).isEqualTo(middle.id());
    }

    @Test
    void aQuoteOfTheVerySameWordsIsNotInsideTheOther() {
        desk.quote("„Wij ruimen alles op.”");

        assertThat(desk.quote("„Wij ruimen alles op.”").inside()).isEmpty();
    }

    @Test
    void oneMoreSegmentGoesToThePartAtHand() {
        desk.quote("„De stoepen zijn van iedereen”");
        desk.tagging.addSegment(desk.at("„Wij ruimen alles op.”"));

        assertThat(desk.quote().content().size()).isEqualTo(2);

        desk.tagging.cue(desk.at("zegt"));
        desk.tagging.addSegment(desk.at("handhaaft"));

        assertThat(desk.words(desk.quote().cue())).isEqualTo("zegt handhaaft");
        assertThat(desk.quote().content().size()).isEqualTo(2);
    }

    @Test
    void withoutAQuoteChosenSourceAndCueDoNothing() {
        desk.tagging.source(desk.at("wethouder Noor Bakker"));
        desk.tagging.cue(desk.at("zegt"));

        assertThat(desk.session.canUndo()).isFalse();
    }

    @Test
    void ofWhiteSpaceAloneNothingIsTagged() {
        var blank = desk.at("\n\n");
        var actor = desk.actor("Noor Bakker");
        desk.quote("„De stoepen zijn van iedereen”");
        desk.tagging.source(desk.at("wethouder Noor Bakker"));
        var before = desk.session.sidecar();

        desk.tagging.source(blank);
        desk.tagging.cue(blank);
        desk.tagging.addSegment(blank);
        desk.tagging.quote(blank);
        desk.tagging.decision(blank);
        desk.tagging.newActor("Iemand", blank);
        desk.tagging.mention(actor, blank);
        desk.tagging.registeredActor(actor, blank);

        assertThat(desk.session.sidecar()).isEqualTo(before);
    }

    @Test
    void itDoesNotMatterWhichOfTwoNestedQuotesIsTaggedFirst() {
        var inner = desk.quote("alles op");
        var outer = desk.quote("de verhuurder zei: „Wij ruimen alles op.”");
        var middle = desk.quote("„Wij ruimen alles op.”");

        assertThat(desk.now(inner).inside()).isEqualTo(middle.id());
        assertThat(desk.now(middle).inside()).isEqualTo(outer.id());
        assertThat(desk.now(outer).inside()).isEmpty();
    }

    @Test
    void whatACueToldGoesWithIt() {
        desk.quote("de verhuurder zei: „Wij ruimen alles op.”");

        desk.tagging.cue(desk.at("beweert"));
        desk.tagging.cue(desk.at("zegt"));

        assertThat(desk.quote().stance()).isEqualTo("neutral");
        assertThat(desk.quote().medium()).isEqualTo("speech");
    }

    @Test
    void aStanceThatAPersonChoseStaysWithAnotherCue() {
        var quote = desk.quote("de verhuurder zei: „Wij ruimen alles op.”");
        var committed = QuoteFields.SHAPE.with(quote, QuoteFields.STANCE, "committed");
        desk.session.edit(quote, committed, "gesture.edit");

        desk.tagging.cue(desk.at("beweert"));

        assertThat(desk.quote().stance()).isEqualTo("committed");
    }
}
