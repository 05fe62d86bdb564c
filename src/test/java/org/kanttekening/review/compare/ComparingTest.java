package org.kanttekening.review.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kanttekening.review.match.Tagged.actor;
import static org.kanttekening.review.match.Tagged.decision;
import static org.kanttekening.review.match.Tagged.quote;

import org.junit.jupiter.api.Test;
import org.kanttekening.Amount;
import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.ActorFields;
import org.kanttekening.annotation.Authority;
import org.kanttekening.annotation.Check;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.DecisionFields;
import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.Mention;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.Segments;
import org.kanttekening.review.match.MatchRule;
import org.kanttekening.review.match.Side;
import org.kanttekening.review.match.Tagged;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// In what people differ.
class ComparingTest {

    private static final Segments WORDS = Segments.of(10, 40);

    private final Actor annas = actor("a-00000001", "Noor Bakker", 50, 61);
    private final Actor brams = actor("a-00000002", "Noor Bakker", 50, 61);

    @Test
    void whatTwoPeopleTaggedAlikeIsAgreed() {
        var rows =
                rows(
                        Tagged.by("anna").with(annas, quote("q-00000001", WORDS, annas.id())),
                        Tagged.by("bram").with(brams, quote("q-00000002", WORDS, brams.id())));
        assertThat(rows).hasSize(2).allMatch(Row::isAgreed);
    }

    @Test
    void whatOneDidNotFindIsTheWorstAndSaysWhoLacksIt() {
        var rows =
                rows(
                        Tagged.by("anna").quotes(10, 40, 50, 70),
                        Tagged.by("bram").quotes(11, 40),
                        Tagged.by("carla").quotes(10, 40));
        var worst = rows.stream().sorted(Comparing.WORST_FIRST).toList().getFirst();
        assertThat(worst.worst()).contains(Difference.FOUND);
        assertThat(worst.missing()).containsExactly("bram", "carla");
    }

    @Test
    void otherBoundsOfContentSourceOrCueAreBoundaries() {
        var one = quote("q-00000001", WORDS).withCue(Segments.of(42, 46));
        var other = quote("q-00000002", WORDS).withCue(Segments.of(42, 47));
        var row = only(one, other);
        assertThat(row.differences()).containsExactly(Difference.BOUNDARIES);
        assertThat(row.fields()).containsExactly(QuoteFields.CUE);
    }

    @Test
    void anotherSpeakerIsADifferenceOfItsOwn() {
        var vries = actor("a-00000003", "De Vries", 70, 78);
        var brams2 = actor("a-00000004", "De Vries", 70, 78);
        var rows =
                rows(
                        Tagged.by("anna")
                                .with(annas, vries, quote("q-00000001", WORDS, annas.id())),
                        Tagged.by("bram")
                                .with(brams, brams2, quote("q-00000002", WORDS, brams2.id())));
        assertThat(ofQuote(rows).differences()).containsExactly(Difference.SPEAKER);
        assertThat(ofQuote(rows).fields()).containsExactly(QuoteFields.SPEAKERS);
    }

    @Test
    void aSpeakerTaggedAsTwoActorsByOneIsTheSameSpeaker() {
        var wethouder = actor("a-00000003", "wethouder", 80, 89);
        var both = brams.withMentions(actor("a-00000002", "", 50, 61, 80, 89).mentions());
        var rows =
                rows(
                        Tagged.by("anna")
                                .with(annas, wethouder, quote("q-00000001", WORDS, wethouder.id())),
                        Tagged.by("bram").with(both, quote("q-00000002", WORDS, both.id())));
        assertThat(ofQuote(rows).isAgreed()).isTrue();
    }

    @Test
    void aliasesThatTwoActorsShareDoNotMakeTheirQuotesTheSame() {
        var side = new ArrayList<Tagged>();
        for (var who : List.of("anna", "bram")) {
            int first = who.equals("anna") ? 1 : 3;
            var one =
                    actor(Tagged.id('a', first), "Ministerie van Zorg", 50, 60)
                            .withOtherNames(List.of("ministerie"));
            var other =
                    actor(Tagged.id('a', first + 1), "Ministerie van Wonen", 70, 80)
                            .withOtherNames(List.of("ministerie"));
            side.add(
                    Tagged.by(who)
                            .with(
                                    one,
                                    other,
                                    quote(
                                            Tagged.id('q', first),
                                            WORDS,
                                            who.equals("anna") ? one.id() : other.id())));
        }
        var rows = rows(side.toArray(Tagged[]::new));
        assertThat(ofQuote(rows).differences()).containsExactly(Difference.SPEAKER);
    }

    @Test
    void anyOtherFieldIsADifferenceOfFields() {
        var row = only(quote("q-00000001", WORDS), quote("q-00000002", WORDS).withType("direct"));
        assertThat(row.differences()).containsExactly(Difference.FIELDS);
        assertThat(row.fields()).containsExactly(QuoteFields.TYPE);
    }

    @Test
    void whoSignedACheckAndANoteAreNoDifference() {
        var check = Check.SHAPE.with(Check.NONE, Check.STATUS, "verified");
        var one = quote("q-00000001", WORDS).withCheck(Check.SHAPE.with(check, Check.BY, "anna"));
        var other = quote("q-00000002", WORDS).withCheck(Check.SHAPE.with(check, Check.BY, "bram"));
        var noted = QuoteFields.SHAPE.with(other, QuoteFields.COMMON.note, "Nabellen");
        assertThat(only(one, noted).isAgreed()).isTrue();
    }

    @Test
    void theOrderInWhichThingsWereAddedIsNoDifference() {
        var two = actor("a-00000002", "Noor Bakker", 70, 78, 50, 61);
        var one = actor("a-00000001", "Noor Bakker", 50, 61, 70, 78);
        assertThat(rows(Tagged.by("anna").with(one), Tagged.by("bram").with(two)))
                .allMatch(Row::isAgreed);
    }

    @Test
    void aMentionThatOneLacksIsABoundaryAndAnotherFormAField() {
        var one = actor("a-00000001", "Noor Bakker", 50, 61, 70, 78);
        var other = actor("a-00000002", "Noor Bakker", 50, 61);
        assertThat(only(one, other).differences()).containsExactly(Difference.BOUNDARIES);
        var pronoun =
                brams.withMentions(
                        brams.mentions().stream()
                                .map(it -> Mention.OF_ACTOR.with(it, Mention.FORM, "pronoun"))
                                .toList());
        var row = only(annas, pronoun);
        assertThat(row.differences()).containsExactly(Difference.FIELDS);
        assertThat(row.fields()).containsExactly(ActorFields.MENTIONS);
    }

    @Test
    void whoDecidesIsADifferenceOfItsOwnTheirPartInItAField() {
        var one = decides(decision("d-00000001", WORDS, Segments.of(60, 90)), annas, "decider");
        var other = decides(decision("d-00000002", WORDS, Segments.of(60, 90)), brams, "adviser");
        var row =
                rows(Tagged.by("anna").with(annas, one), Tagged.by("bram").with(brams, other))
                        .getLast();
        assertThat(row.differences()).containsExactly(Difference.FIELDS);
        var nobody = DecisionFields.SHAPE.with(other, DecisionFields.AUTHORITY, List.of());
        var without =
                rows(Tagged.by("anna").with(annas, one), Tagged.by("bram").with(brams, nobody))
                        .getLast();
        assertThat(without.differences()).containsExactly(Difference.SPEAKER);
    }

    @Test
    void whatANestedQuoteLiesInIsTheSameWhereThatIs() {
        var outer = quote("q-00000001", Segments.of(0, 100));
        var other = quote("q-00000002", Segments.of(0, 100));
        var rows =
                rows(
                        Tagged.by("anna")
                                .with(outer, quote("q-00000003", WORDS).withInside(outer.id())),
                        Tagged.by("bram")
                                .with(other, quote("q-00000004", WORDS).withInside(other.id())));
        assertThat(rows).allMatch(Row::isAgreed);
    }

    @Test
    void oneColleaguesTagsAloneAreAllThereToBeDecided() {
        var rows = rows(Tagged.by("anna").quotes(10, 40, 50, 70));
        assertThat(rows)
                .hasSize(2)
                .allMatch(row -> row.worst().equals(java.util.Optional.of(Difference.FOUND)));
    }

    @Test
    void spansMovedByOneDifferInTheirBoundsOnly() {
        for (int i = 0; i < Amount.of(300, 10_000); i++) {
            long seed = 90_000 + i;
            var random = new Random(seed);
            int[] bounds = new int[2 * (1 + random.nextInt(30))];
            int[] moved = new int[bounds.length];
            for (int at = 0; at < bounds.length; at += 2) {
                bounds[at] = 1 + random.nextInt(2_000);
                bounds[at + 1] = bounds[at] + 2 + random.nextInt(60);
                int by = random.nextBoolean() ? 1 : -1;
                moved[at] = bounds[at] + by;
                moved[at + 1] = bounds[at + 1] + by;
            }
            var rows = rows(Tagged.by("anna").quotes(bounds), Tagged.by("bram").quotes(moved));
            for (var row : rows) {
                assertThat(row.missing()).as("seed %s", seed).isEmpty();
                if (!row.isAgreed()) {
                    assertThat(row.differences())
                            .as("seed %s", seed)
                            .containsExactly(Difference.BOUNDARIES);
                }
            }
        }
    }

    private static Decision decides(Decision decision, Actor actor, String role) {
        return DecisionFields.SHAPE.with(
                decision,
                DecisionFields.AUTHORITY,
                List.of(new Authority(actor.id(), role, "stated", Segments.NONE, Extras.NONE)));
    }

    private static Row ofQuote(List<Row> rows) {
        return rows.stream()
                .filter(row -> row.group().first() instanceof Quote)
                .findFirst()
                .orElseThrow();
    }

    private static Row only(
            org.kanttekening.annotation.Annotation one,
            org.kanttekening.annotation.Annotation other) {
        var rows = rows(Tagged.by("anna").with(one), Tagged.by("bram").with(other));
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    private static List<Row> rows(Tagged... people) {
        var sides = new ArrayList<Side>();
        for (var person : people) {
            sides.add(person.side());
        }
        return Comparing.rows(sides, MatchRule.USUAL);
    }

    @Test
    void fieldsThatDifferStandInTheOrderOfTheTable() {
        var one = quote("q-00000001", WORDS).withType("direct").withSourceForm("named");
        var row = only(one, quote("q-00000002", Segments.of(10, 42)));
        assertThat(row.fields())
                .containsExactly(QuoteFields.CONTENT, QuoteFields.TYPE, QuoteFields.SOURCE_FORM);
        assertThat(row.fields()).extracting(Field::name).doesNotContain("id");
    }
}
