package org.kanttekening.review.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kanttekening.review.match.Tagged.actor;
import static org.kanttekening.review.match.Tagged.quote;

import org.junit.jupiter.api.Test;
import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Annotator;
import org.kanttekening.annotation.Considered;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.Rejected;
import org.kanttekening.annotation.Review;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Sidecar;
import org.kanttekening.annotation.Speaker;
import org.kanttekening.change.RandomIds;
import org.kanttekening.review.decide.Deciding.Reason;
import org.kanttekening.review.decide.Matter.State;
import org.kanttekening.review.match.MatchRule;
import org.kanttekening.review.match.Side;
import org.kanttekening.review.match.Tagged;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// What a reviewer decides, and what is left.
class DecidingTest {

    private static final Instant NOW = Instant.parse("2026-03-06T10:00:00Z");
    private static final Reason BOUNDARY = new Reason("boundary", "De komma hoort er niet bij.");
    private static final Sidecar NOTHING = Sidecar.of(Annotator.of("agreed", ""), Header.NONE);

    private final Actor annas = actor("a-00000001", "Noor Bakker", 50, 61);
    private final Actor brams = actor("a-00000002", "Noor Bakker", 50, 61);
    private final Quote annasQuote = quote("q-00000001", Segments.of(10, 40), annas.id());
    private final Quote bramsQuote = quote("q-00000002", Segments.of(10, 42), brams.id());
    private final Tagged anna = Tagged.by("anna").with(annas, annasQuote);
    private final Tagged bram = Tagged.by("bram").with(brams, bramsQuote);

    @Test
    void whatDiffersIsLeftAndWhatIsAlikeIsNot() {
        var docket = docket(NOTHING, anna, bram);

        assertThat(docket.left()).extracting(Matter::id).containsExactly("q-00000001");
        assertThat(docket.alike()).extracting(Matter::id).containsExactly("a-00000001");
    }

    @Test
    void whatIsAlikeIsTakenInOneStrokeAsEverybodys() {
        var agreed = deciding(docket(NOTHING, anna, bram)).takeAlike();

        assertThat(agreed.annotations().actors())
                .extracting(Actor::name)
                .containsExactly("Noor Bakker");
        assertThat(review(agreed, "a-00000001").from()).containsExactly("anna", "bram");
        assertThat(docket(agreed, anna, bram).alike()).isEmpty();
    }

    @Test
    void aVersionThatIsTakenNamesWhatIsAgreedOnAndTellsWhatLayThere() {
        var agreed = deciding(docket(NOTHING, anna, bram)).takeAlike();
        var docket = docket(agreed, anna, bram);

        agreed = deciding(docket).take(docket.left().getFirst(), "bram", BOUNDARY);

        var taken = agreed.annotations().quotes().getFirst();
        assertThat(taken.content()).isEqualTo(bramsQuote.content());
        assertThat(taken.speakers()).containsExactly(Speaker.of("a-00000001"));
        var review = review(agreed, taken.id());
        assertThat(review.from()).containsExactly("bram");
        assertThat(review.outcome()).isEqualTo(Review.ACCEPTED);
        assertThat(review.by()).isEqualTo("chef");
        assertThat(review.at()).isEqualTo("2026-03-06T10:00:00Z");
        assertThat(review.reason()).isEqualTo("boundary");
        assertThat(review.considered())
                .extracting(Considered::annotator, Considered::id)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("anna", "q-00000001"),
                        org.assertj.core.groups.Tuple.tuple("bram", "q-00000002"));
        assertThat(docket(agreed, anna, bram).left()).isEmpty();
    }

    @Test
    void aSpeakerNotYetDecidedOnIsBroughtAlongAndStaysToBeDecided() {
        var other = actor("a-00000002", "Noor Bakker, wethouder", 50, 61);
        var theirs = Tagged.by("bram").with(other, bramsQuote);
        var docket = docket(NOTHING, anna, theirs);
        var quote = docket.of("bram", "q-00000002").orElseThrow();

        var agreed = deciding(docket).take(quote, "bram", Reason.NONE);

        assertThat(agreed.annotations().actors())
                .extracting(Actor::name)
                .containsExactly(other.name());
        var after = docket(agreed, anna, theirs);
        assertThat(after.left()).hasSize(1);
        var left = after.left().getFirst();
        assertThat(left.shown()).isInstanceOf(Actor.class);
        agreed = deciding(after).take(left, "anna", Reason.NONE);
        assertThat(agreed.annotations().actors())
                .extracting(Actor::name)
                .containsExactly("Noor Bakker");
        assertThat(agreed.annotations().quotes().getFirst().speakers())
                .containsExactly(Speaker.of(agreed.annotations().actors().getFirst().id()));
        assertThat(docket(agreed, anna, theirs).left()).isEmpty();
    }

    @Test
    void boundariesOfOneAndFieldsOfAnotherMakeAThird() {
        var direct = Tagged.by("anna").with(annas, annasQuote.withType("direct"));
        var docket = docket(NOTHING, direct, bram);
        var quote = docket.of("anna", "q-00000001").orElseThrow();

        var agreed =
                deciding(docket)
                        .merge(quote, "anna", Map.of(QuoteFields.CONTENT, "bram"), BOUNDARY);

        var merged = agreed.annotations().quotes().getFirst();
        assertThat(merged.content()).isEqualTo(bramsQuote.content());
        assertThat(merged.type()).isEqualTo("direct");
        assertThat(review(agreed, merged.id()).outcome()).isEqualTo(Review.MERGED);
        assertThat(review(agreed, merged.id()).from()).containsExactly("anna", "bram");
    }

    @Test
    void whatIsRejectedIsKeptWholeWithWhyAndLeavesTheList() {
        var docket = docket(NOTHING, anna, bram);
        var reason = new Reason("not-a-quote", "Titel van een rapport.");

        var agreed = deciding(docket).reject(docket.left().getFirst(), reason);

        assertThat(agreed.annotations().quotes()).isEmpty();
        assertThat(agreed.rejected())
                .extracting(Rejected::from, Rejected::annotation, Rejected::reason, Rejected::note)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(
                                "anna", annasQuote, "not-a-quote", "Titel van een rapport."),
                        org.assertj.core.groups.Tuple.tuple(
                                "bram", bramsQuote, "not-a-quote", "Titel van een rapport."));
        assertThat(docket(agreed, anna, bram).left()).isEmpty();
    }

    @Test
    void whatWasAgreedCanBeOverturnedAndTakenAgain() {
        var agreed = deciding(docket(NOTHING, anna, bram)).takeAlike();
        var docket = docket(agreed, anna, bram);
        var actor = docket.ofAgreed("a-00000001").orElseThrow();

        agreed = deciding(docket).reject(actor, Reason.NONE);
        assertThat(agreed.annotations().actors()).isEmpty();
        assertThat(agreed.deleted()).hasSize(1);
        docket = docket(agreed, anna, bram);
        actor = docket.of("anna", "a-00000001").orElseThrow();
        assertThat(actor.state()).isEqualTo(State.DECIDED);

        agreed = deciding(docket).take(actor, "bram", Reason.NONE);
        assertThat(agreed.annotations().actors()).hasSize(1);
        assertThat(agreed.rejected()).isEmpty();
    }

    @Test
    void aQuoteOfAnActorThatWasTurnedDownHasNoSpeaker() {
        var docket = docket(NOTHING, anna, bram);
        var agreed =
                deciding(docket).reject(docket.of("anna", annas.id()).orElseThrow(), Reason.NONE);
        docket = docket(agreed, anna, bram);

        agreed = deciding(docket).take(docket.left().getFirst(), "anna", Reason.NONE);

        assertThat(agreed.annotations().quotes().getFirst().speakers()).isEmpty();
    }

    @Test
    void oneColleaguesTagsAloneAreAcceptedCorrectedOrRejectedOneByOne() {
        var docket = docket(NOTHING, anna);
        assertThat(docket.left()).hasSize(2);
        var actor = docket.of("anna", annas.id()).orElseThrow();
        var agreed = deciding(docket).take(actor, "anna", Reason.NONE);
        docket = docket(agreed, anna);
        var quote = docket.of("anna", annasQuote.id()).orElseThrow();

        agreed = deciding(docket).take(quote, "anna", BOUNDARY);
        docket = docket(agreed, anna);
        var taken = agreed.annotations().quotes().getFirst();
        agreed =
                ByHand.decided(
                        docket, agreed.with(taken.withContent(Segments.of(12, 38))), "chef", NOW);

        var corrected = agreed.annotations().quotes().getFirst();
        assertThat(corrected.content()).isEqualTo(Segments.of(12, 38));
        assertThat(review(agreed, corrected.id()).reason()).isEqualTo("boundary");
        assertThat(review(agreed, corrected.id()).from()).containsExactly("anna");
        assertThat(review(agreed, corrected.id()).outcome()).isEqualTo(Review.CORRECTED);
        assertThat(docket(agreed, anna).left()).isEmpty();
    }

    @Test
    void allOfAKindIsTakenFromOnePersonAndWhatTheyLackStays() {
        var more = Tagged.by("bram").with(brams, bramsQuote).quotes(70, 90);
        var docket = docket(NOTHING, anna, more);

        var agreed =
                deciding(docket)
                        .takeAll("anna", org.kanttekening.annotation.Kind.QUOTE, Reason.NONE);

        assertThat(agreed.annotations().quotes())
                .extracting(Quote::content)
                .containsExactly(Segments.of(10, 40));
        assertThat(docket(agreed, anna, more).left())
                .extracting(it -> ((Quote) it.shown()).content())
                .containsExactly(Segments.of(70, 90));
    }

    @Test
    void aDecisionTakenBackIsLeftAgain() {
        var docket = docket(NOTHING, anna, bram);
        var agreed = deciding(docket).take(docket.left().getFirst(), "anna", BOUNDARY);
        docket = docket(agreed, anna, bram);

        agreed = deciding(docket).reopen(docket.of("anna", annasQuote.id()).orElseThrow());

        assertThat(agreed.annotations().quotes()).isEmpty();
        assertThat(docket(agreed, anna, bram).left()).hasSize(1);
    }

    @Test
    void aReasonCanBeGivenAfterwards() {
        var docket = docket(NOTHING, anna, bram);
        var agreed = deciding(docket).take(docket.left().getFirst(), "anna", Reason.NONE);
        docket = docket(agreed, anna, bram);

        agreed =
                deciding(docket)
                        .explain(docket.of("anna", annasQuote.id()).orElseThrow(), BOUNDARY);

        assertThat(review(agreed, "q-00000001").reason()).isEqualTo("boundary");
        assertThat(review(agreed, "q-00000001").note()).isEqualTo(BOUNDARY.note());
    }

    @Test
    void aLaterEditReopensWhatItTouchesAndNothingElse() {
        var one = Tagged.by("anna").with(annas, annasQuote).quotes(70, 90);
        var agreed = all(NOTHING, one, bram);
        assertThat(docket(agreed, one, bram).left()).isEmpty();
        var edited = Tagged.by("anna").with(annas, annasQuote.withType("direct")).quotes(70, 90);

        var left = docket(agreed, edited, bram).left();

        assertThat(left).extracting(Matter::state).containsExactly(State.REOPENED);
        assertThat(left.getFirst().versions()).containsEntry("anna", annasQuote.withType("direct"));
    }

    @Test
    void aNoteOfAnAnnotatorReopensNothing() {
        var agreed = all(NOTHING, anna, bram);
        var noted = QuoteFields.SHAPE.with(annasQuote, QuoteFields.COMMON.note, "Nabellen");

        assertThat(docket(agreed, Tagged.by("anna").with(annas, noted), bram).left()).isEmpty();
    }

    @Test
    void whatAnAnnotatorTakesAwayOrAddsToItReopensIt() {
        var agreed = all(NOTHING, anna, bram);

        var gone = docket(agreed, Tagged.by("anna").with(annas), bram);
        assertThat(gone.left()).extracting(Matter::state).containsExactly(State.REOPENED);

        var carla = Tagged.by("carla").with(quote("q-00000008", Segments.of(10, 41)));
        var joined = docket(agreed, anna, bram, carla);
        assertThat(joined.left()).extracting(Matter::state).contains(State.REOPENED);
    }

    @Test
    void aPersonWhoseSidecarIsNotThereReopensNothing() {
        var agreed = all(NOTHING, anna, bram);
        assertThat(docket(agreed, anna).left()).isEmpty();
    }

    @Test
    void decidingAtRandomEndsInAnEmptyListFromWhichNothingDangles() {
        for (long seed = 1; seed <= 200; seed++) {
            var random = new Random(seed);
            var people = new ArrayList<Tagged>();
            for (int i = 0; i < 1 + random.nextInt(3); i++) {
                people.add(some(random, List.of("anna", "bram", "carla").get(i)));
            }
            var sides = people.toArray(Tagged[]::new);
            var agreed = NOTHING;
            int steps = 0;
            while (!docket(agreed, sides).left().isEmpty()) {
                var docket = docket(agreed, sides);
                var matter = docket.left().get(random.nextInt(docket.left().size()));
                var who = List.copyOf(matter.versions().keySet());
                agreed =
                        random.nextInt(4) == 0 || who.isEmpty()
                                ? deciding(docket).reject(matter, Reason.NONE)
                                : deciding(docket)
                                        .take(
                                                matter,
                                                who.get(random.nextInt(who.size())),
                                                Reason.NONE);
                assertThat(docket(agreed, sides).left().size())
                        .as("seed %s: every decision shortens the list", seed)
                        .isLessThan(docket.left().size());
                assertNothingDangles(seed, agreed);
                assertThat(++steps).as("seed %s", seed).isLessThan(500);
            }
        }
    }

    private static void assertNothingDangles(long seed, Sidecar agreed) {
        for (var annotation : agreed.annotations().all()) {
            for (var named : org.kanttekening.annotation.References.of(annotation)) {
                assertThat(agreed.annotations().find(named))
                        .as("seed %s: %s names %s", seed, annotation.id(), named)
                        .isPresent();
            }
        }
    }

    private static Tagged some(Random random, String who) {
        var tagged = Tagged.by(who);
        var actors = new ArrayList<String>();
        int first = 10 * who.charAt(0);
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            int at = random.nextInt(60);
            var id = Tagged.id('a', first + i);
            actors.add(id);
            tagged.with(actor(id, "Naam " + random.nextInt(5), at, at + 6));
        }
        var quotes = new ArrayList<String>();
        for (int i = 0; i < random.nextInt(7); i++) {
            int at = random.nextInt(60);
            var id = Tagged.id('q', first + i);
            var quote =
                    quote(
                            id,
                            Segments.of(at, at + 5 + random.nextInt(30)),
                            actors.get(random.nextInt(actors.size())));
            tagged.with(
                    quotes.isEmpty() || random.nextBoolean()
                            ? quote
                            : quote.withInside(quotes.get(random.nextInt(quotes.size()))));
            quotes.add(id);
        }
        return tagged;
    }

    /// All decided, for the person who comes first.
    private static Sidecar all(Sidecar from, Tagged... people) {
        var agreed = deciding(docket(from, people)).takeAlike();
        for (var docket = docket(agreed, people);
                !docket.left().isEmpty();
                docket = docket(agreed, people)) {
            var matter = docket.left().getFirst();
            agreed = deciding(docket).take(matter, matter.versions().firstKey(), Reason.NONE);
        }
        return agreed;
    }

    private static Review review(Sidecar agreed, String id) {
        return agreed.annotations()
                .find(id)
                .map(Annotation::common)
                .orElseThrow()
                .review()
                .orElseThrow();
    }

    private static Deciding deciding(Docket docket) {
        return new Deciding(docket, new RandomIds(new Random(5)), "chef", NOW);
    }

    private static Docket docket(Sidecar agreed, Tagged... people) {
        var sides = new ArrayList<Side>();
        for (var person : people) {
            sides.add(person.side());
        }
        return Docket.of(Ground.of(sides, MatchRule.USUAL), agreed);
    }
}
