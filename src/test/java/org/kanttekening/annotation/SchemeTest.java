package org.kanttekening.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kanttekening.annotation.FieldType.Term;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The scheme written out once more, as people agreed on it: which fields are required, and which
/// values the lists hold, in the order in which they are offered.
class SchemeTest {

    private static final Common COMMON = Common.newBy("anna", Instant.EPOCH);

    @Test
    void aQuoteNeedsContentSpeakersTypeKindAndSourceForm() {
        assertThat(missing(QuoteFields.SHAPE, Quote.blank("q-1", COMMON)))
                .containsExactly("content", "speakers", "type", "kind", "sourceForm");
    }

    @Test
    void aQuoteOfAnImplicitSourceNeedsNoSpeaker() {
        var quote = Quote.blank("q-1", COMMON).withSourceForm("implicit");

        assertThat(missing(QuoteFields.SHAPE, quote)).containsExactly("content", "type", "kind");
    }

    @Test
    void anActorNeedsNameTypeAndMentions() {
        assertThat(missing(ActorFields.SHAPE, Actor.blank("a-1", COMMON)))
                .containsExactly("name", "type", "mentions");
    }

    @Test
    void aDecisionNeedsTriggerActMeasureAuthorityAndStatus() {
        assertThat(missing(DecisionFields.SHAPE, Decision.blank("d-1", COMMON)))
                .containsExactly("trigger", "act", "measure", "authority", "status");
    }

    @Test
    void noPartOfAnAnnotationHasRequiredFieldsOfItsOwn() {
        FieldTableTest.shapes()
                .filter(shape -> !List.of("quote", "actor", "decision").contains(shape.name()))
                .forEach(shape -> assertThat(missingOfEmpty(shape)).as(shape.name()).isEmpty());
    }

    @Test
    void requiredFieldsStandAmongTheFirst() {
        Stream.of(QuoteFields.SHAPE, ActorFields.SHAPE, DecisionFields.SHAPE)
                .forEach(SchemeTest::assertRequiredFirst);
    }

    private static <R> void assertRequiredFirst(Shape<R> shape) {
        for (var field : shape.missing(shape.empty())) {
            assertThat(field.place()).as(field.name()).isEqualTo(Field.Place.FIRST);
        }
    }

    @ParameterizedTest(name = "{0}.{1}: {2}")
    @CsvSource({
        "quote, type, direct indirect mixed reported free-indirect",
        "quote, kind, statement announcement denial accusation demand advice question promise"
                + " intention knowledge belief attitude",
        "quote, polarity, affirmed negated",
        "quote, certainty, certain probable possible unspecified",
        "quote, stance, neutral committed distanced",
        "quote, sourceForm, named described pronoun anonymous-person anonymous-group document"
                + " implicit author",
        "quote, medium, speech writing thought unspecified",
        "response, stance, supports opposes contests-its-ground denies announces-legal-action"
                + " neutral",
        "check, status, not-needed to-check verified wrong-speaker wrong-wording context-missing"
                + " false cannot-verify",
        "comparison, result, same differs not-found",
        "review, outcome, accepted merged added corrected",
        "review, reason, boundary speaker kind missed not-a-quote guideline-unclear",
        "actor, type, person company government ministry government-body parliament court"
                + " intelligence-service police-or-military party country"
                + " international-organisation ngo media group other",
        "identifier, scheme, wikidata tooi iso-3166 other",
        "mention, form, name description pronoun adjective",
        "decisionMention, form, name description pronoun adjective",
        "affiliation, basis, stated implied",
        "affiliationCheck, status, unchecked confirmed contradicted",
        "decision, act, ban restriction obligation permission advice sanction"
                + " exclusion-from-procurement law budget-or-subsidy appointment-or-dismissal"
                + " investigation agreement uphold withdraw reject other",
        "authority, role, decider signatory proposer adviser implementer",
        "authority, basis, stated implied",
        "affected, basis, stated inferred",
        "instrument, type, law decree ministerial-regulation policy-rule order"
                + " letter-to-parliament letter motion court-ruling agreement internal-instruction"
                + " press-announcement not-stated",
        "decision, status, considered proposed announced adopted in-force upheld amended suspended"
                + " withdrawn rejected expired unknown",
        "decision, realis, actual future hypothetical negated",
        "ground, type, precaution security-threat foreign-legal-obligation evidence-of-harm"
                + " public-order health economic legal-duty political other",
        "relatedDecision, relation, similar-earlier upholds amends withdraws implements part-of",
        "origin, by, manual suggestion import",
        "article, status, new in-progress done"
    })
    void theListsOfValues(String shape, String field, String values) {
        assertThat(terms(shape, field).values()).isEqualTo(Arrays.asList(values.split(" ")));
    }

    @Test
    void noListIsLeftOutAbove() {
        long lists =
                FieldTableTest.shapes()
                        .flatMap(shape -> shape.fields().stream())
                        .filter(field -> field.type() instanceof Term)
                        .count();

        assertThat(lists).isEqualTo(29);
    }

    @Test
    void aDefaultIsAValueOfItsList() {
        FieldTableTest.shapes().forEach(SchemeTest::assertDefaultsKnown);
    }

    private static <R> void assertDefaultsKnown(Shape<R> shape) {
        for (var field : shape.fields()) {
            if (field.type() instanceof Term(var terms) && field.isFilled(shape.empty())) {
                assertThat(terms.values())
                        .as("%s.%s", shape.name(), field)
                        .contains((String) field.get(shape.empty()));
            }
        }
    }

    @Test
    void aQuoteRespondsToQuotesAndDecisionsADecisionRelatesToDecisions() {
        assertThat(((FieldType.Elsewhere) Response.TARGET.type()).kinds())
                .containsExactlyInAnyOrder(Kind.QUOTE, Kind.DECISION);
        assertThat(((FieldType.Elsewhere) RelatedDecision.TARGET.type()).kinds())
                .containsExactly(Kind.DECISION);
    }

    @Test
    void aRowInWhichNothingIsFilledInDoesNotFillAField() {
        var quote = Quote.blank("q-1", COMMON).withSpeakers(List.of(Speaker.NONE));
        var actor = Actor.blank("a-1", COMMON).withMentions(List.of(Mention.NONE));

        assertThat(missing(QuoteFields.SHAPE, quote)).contains("speakers");
        assertThat(missing(ActorFields.SHAPE, actor)).contains("mentions");
        assertThat(missing(QuoteFields.SHAPE, quote.withSpeakers(List.of(Speaker.of("a-1")))))
                .doesNotContain("speakers");
    }

    private static TermList terms(String shapeName, String fieldName) {
        return FieldTableTest.shapes()
                .filter(shape -> shape.name().equals(shapeName))
                .flatMap(shape -> shape.fields().stream())
                .filter(field -> field.name().equals(fieldName))
                .map(field -> ((Term) field.type()).terms())
                .findFirst()
                .orElseThrow();
    }

    private static <R> List<String> missing(Shape<R> shape, R record) {
        return shape.missing(record).stream().map(Field::name).toList();
    }

    private static <R> List<String> missingOfEmpty(Shape<R> shape) {
        return missing(shape, shape.empty());
    }
}
