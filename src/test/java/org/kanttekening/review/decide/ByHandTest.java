package org.kanttekening.review.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kanttekening.review.match.Tagged.actor;
import static org.kanttekening.review.match.Tagged.quote;

import org.junit.jupiter.api.Test;
import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Annotator;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.Rejected;
import org.kanttekening.annotation.Review;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Sidecar;
import org.kanttekening.change.RandomIds;
import org.kanttekening.review.decide.Matter.State;
import org.kanttekening.review.match.MatchRule;
import org.kanttekening.review.match.Side;
import org.kanttekening.review.match.Tagged;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Random;

/// What the reviewer's own hand does to what is agreed on.
class ByHandTest {

    private static final Instant NOW = Instant.parse("2026-03-06T10:00:00Z");
    private static final Sidecar NOTHING = Sidecar.of(Annotator.of("agreed", ""), Header.NONE);

    private final Actor annas = actor("a-00000001", "Noor Bakker", 50, 61);
    private final Actor brams = actor("a-00000002", "Noor Bakker", 50, 61);
    private final Quote annasQuote = quote("q-00000001", Segments.of(10, 40), annas.id());
    private final Quote bramsQuote = quote("q-00000002", Segments.of(10, 42), brams.id());
    private final Tagged anna = Tagged.by("anna").with(annas, annasQuote);
    private final Tagged bram = Tagged.by("bram").with(brams, bramsQuote);

    @Test
    void whatEverybodyMissedIsAdded() {
        var docket = docket(NOTHING, anna, bram);
        var added = quote("q-00000009", Segments.of(80, 99));

        var agreed = ByHand.decided(docket, NOTHING.with(added), "chef", NOW);

        assertThat(review(agreed, "q-00000009").outcome()).isEqualTo(Review.ADDED);
        var matter = docket(agreed, anna, bram).ofAgreed("q-00000009").orElseThrow();
        assertThat(matter.state()).isEqualTo(State.DECIDED);
    }

    @Test
    void whatTheHandDidNotTouchIsDecidedAsItWas() {
        var agreed = deciding(docket(NOTHING, anna, bram)).takeAlike();
        var added = quote("q-00000009", Segments.of(80, 99));

        var after = ByHand.decided(docket(agreed, anna, bram), agreed.with(added), "eind", NOW);

        assertThat(after.annotations().find(annas.id()))
                .isEqualTo(agreed.annotations().find(annas.id()));
    }

    @Test
    void whatTheReviewerAddedAndChangesStaysAddedAndGoesWithoutATrace() {
        var docket = docket(NOTHING, anna, bram);
        var added = quote("q-00000009", Segments.of(80, 99));
        var agreed = ByHand.decided(docket, NOTHING.with(added), "chef", NOW);
        var wider =
                ((Quote) agreed.annotations().all().getFirst()).withContent(Segments.of(80, 101));

        var after = ByHand.decided(docket(agreed, anna, bram), agreed.with(wider), "chef", NOW);
        assertThat(review(after, "q-00000009").outcome()).isEqualTo(Review.ADDED);

        var gone =
                ByHand.decided(docket(after, anna, bram), after.without("q-00000009"), "chef", NOW);
        assertThat(gone.annotations().all()).isEmpty();
        assertThat(gone.rejected()).isEmpty();
    }

    @Test
    void whatTheHandTookAwayIsTurnedDownForEverybodyWhoHadIt() {
        var agreed = deciding(docket(NOTHING, anna, bram)).takeAlike();

        var after =
                ByHand.decided(docket(agreed, anna, bram), agreed.without(annas.id()), "chef", NOW);

        assertThat(after.rejected()).extracting(Rejected::from).containsExactly("anna", "bram");
        assertThat(docket(after, anna, bram).of("anna", annas.id()))
                .map(Matter::state)
                .contains(State.DECIDED);
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
