package org.kanttekening.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kanttekening.annotation.Affiliation;
import org.kanttekening.annotation.Authority;
import org.kanttekening.annotation.Common;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.DecisionFields;
import org.kanttekening.annotation.Evidence;
import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.Ground;
import org.kanttekening.annotation.Mention;
import org.kanttekening.annotation.Origin;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.Response;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Speaker;
import org.kanttekening.annotation.Target;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

class SummaryTest {

    private final FormDesk desk = FormSamples.desk();

    private Summary summary() {
        return new Summary(desk, new Wording(desk.messages(), desk.clock().getZone()));
    }

    @Test
    void namesAnnotationsAsTheWindowDoes() {
        var speaker = new Speaker("a-bakker00", "a-college0", Extras.NONE);
        assertThat(summary().of(Speaker.SHAPE, speaker))
                .isEqualTo("Noor Bakker · College van Havendam");
    }

    @Test
    void saysNothingOfWhatEveryNewRecordHolds() {
        assertThat(summary().of(Authority.SHAPE, Authority.NONE)).isEmpty();
    }

    @Test
    void namesAYesByItsField() {
        var mention = new Mention(FormSamples.passage("wij"), "pronoun", true, Extras.NONE);
        assertThat(summary().of(Mention.OF_ACTOR, mention))
                .isEqualTo("‘wij’ · pronoun · Inside a word");
    }

    @Test
    void namesAWordThatStandsInsteadOfAnAnnotation() {
        var ground = new Ground("health", Segments.NONE, "", "author", Extras.NONE);
        desk.speak(Locale.of("nl"));
        assertThat(summary().of(Ground.SHAPE, ground)).isEqualTo("gezondheid · de auteur");
    }

    @Test
    void namesTheFileOfAnotherArticle() {
        var response =
                new Response(new Target("elders.txt", "d-1", Extras.NONE), "denies", Extras.NONE);
        assertThat(summary().of(Response.SHAPE, response)).isEqualTo("elders.txt d-1 · denies");
    }

    @Test
    void goesIntoTheRecordsWithin() {
        assertThat(summary().of(Affiliation.SHAPE, FormSamples.BAKKER.affiliations().getFirst()))
                .startsWith("College van Havendam · wethouder · 2026-01 · implied · ‘wethouder’")
                .contains("confirmed");
    }

    @Test
    void shortensLongTextAndTextOfSeveralLines() {
        var wordy = new Evidence("", "eerste\nregel " + "x".repeat(80), Extras.NONE);
        assertThat(summary().of(Evidence.SHAPE, wordy)).hasSizeLessThan(60).doesNotContain("\n");
    }

    @Test
    void countsTheFieldsThatDifferFromANewRecord() {
        var fields =
                List.<Field<Decision, ?>>of(
                        DecisionFields.DATES, DecisionFields.GROUNDS, DecisionFields.REALIS);
        assertThat(summary().filled(DecisionFields.SHAPE, FormSamples.DECISION, fields))
                .isEqualTo(2);
    }

    @Test
    void tellsWhereAnAnnotationComesFromInOneLine() {
        assertThat(summary().kept(QuoteFields.SHAPE, FormSamples.NEW_QUOTE))
                .startsWith("Id q-new00000 · Made ")
                .contains("10:12")
                .endsWith("origin by hand");
    }

    @Test
    void tellsWhichRuleProposedAnAnnotationAndHowSureItWas() {
        var origin = new Origin("suggestion", "quotes.nl", Optional.of(0.83), Extras.NONE);
        var quote = Quote.blank("q-1", Common.newBy("anna", FormDesk.NOW).withOrigin(origin));
        desk.speak(Locale.of("nl"));
        assertThat(summary().kept(QuoteFields.SHAPE, quote))
                .endsWith("herkomst suggestie · quotes.nl · 83%");
    }

    @Test
    void callsAnEntryOfTheRegisterByItsName() {
        desk.register.add(new RegisterChoice("noor-bakker", "Noor Bakker", ""));
        assertThat(summary().register("noor-bakker")).isEqualTo("Noor Bakker");
        assertThat(summary().register("gone")).isEqualTo("gone");
    }
}
