package org.kanttekening.review.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kanttekening.review.match.Tagged.actor;
import static org.kanttekening.review.match.Tagged.quote;

import org.junit.jupiter.api.Test;
import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Annotator;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Sidecar;
import org.kanttekening.change.RandomIds;
import org.kanttekening.review.compare.Difference;
import org.kanttekening.review.decide.ByHand;
import org.kanttekening.review.decide.Deciding;
import org.kanttekening.review.decide.Deciding.Reason;
import org.kanttekening.review.decide.Docket;
import org.kanttekening.review.decide.Ground;
import org.kanttekening.review.decide.Matter;
import org.kanttekening.review.match.MatchRule;
import org.kanttekening.review.match.Side;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Two people's tags, reviewed, and what each is told of it. Worked out by hand.
class DigestTest {

    private static final Instant NOW = Instant.parse("2026-03-06T10:00:00Z");
    private static final Reason BOUNDARY = new Reason("boundary", "De komma hoort er niet bij.");

    private final Actor annas = actor("a-00000001", "Noor Bakker", 50, 61);
    private final Actor brams = actor("a-00000002", "Noor Bakker", 50, 61);
    private final Sidecar anna =
            sidecar("anna")
                    .with(annas)
                    .with(quote("q-00000001", Segments.of(8, 42), annas.id()))
                    .with(quote("q-00000003", Segments.of(70, 90)));
    private final Sidecar bram =
            sidecar("bram")
                    .with(brams)
                    .with(quote("q-00000002", Segments.of(10, 40), brams.id()))
                    .with(quote("q-00000004", Segments.of(120, 150)));

    @Test
    void nothingIsToldOfWhatIsNotDecidedYet() {
        var digest = Digest.of(anna, sidecar("agreed"));

        assertThat(digest.entries()).isEmpty();
        assertThat(digest.open()).isEqualTo(3);
    }

    @Test
    void whatWasKeptChangedMissedAndTurnedDownIsToldToEach() {
        var agreed = reviewed();

        var annasDigest = Digest.of(anna, agreed);
        assertThat(sorts(annasDigest))
                .containsExactly(
                        Map.entry("q-00000002", Sort.CHANGED),
                        Map.entry("a-00000001", Sort.KEPT),
                        Map.entry("q-00000003", Sort.REJECTED),
                        Map.entry("q-00000004", Sort.MISSED));
        assertThat(annasDigest.kept()).isEqualTo(1);
        assertThat(annasDigest.open()).isZero();

        assertThat(sorts(Digest.of(bram, agreed)))
                .containsExactly(
                        Map.entry("q-00000002", Sort.KEPT),
                        Map.entry("a-00000001", Sort.KEPT),
                        Map.entry("q-00000004", Sort.KEPT));
    }

    @Test
    void aChangeTellsWhichFieldsWhoWhenAndWhy() {
        var entry = Digest.of(anna, reviewed()).changes().getFirst();

        assertThat(entry.differences()).containsExactly(Difference.BOUNDARIES);
        assertThat(entry.fields()).isEqualTo(List.of(QuoteFields.CONTENT));
        assertThat(entry.by()).isEqualTo("chef");
        assertThat(entry.at()).isEqualTo("2026-03-06T10:00:00Z");
        assertThat(entry.reason()).isEqualTo("boundary");
        assertThat(entry.note()).isEqualTo("De komma hoort er niet bij.");
    }

    @Test
    void tendenciesAreCountedWithWhatTheyRestOn() {
        var tendencies = Digest.of(anna, reviewed()).tendencies();

        assertThat(tendencies)
                .containsEntry(Tendency.QUOTES_MISSED, new Share(1, 2))
                .containsEntry(Tendency.QUOTES_REJECTED, new Share(1, 2))
                .containsEntry(Tendency.CONTENT_BEGINS_EARLY, new Share(1, 1))
                .containsEntry(Tendency.CONTENT_BEGINS_LATE, new Share(0, 1))
                .containsEntry(Tendency.CONTENT_ENDS_LATE, new Share(1, 1))
                .containsEntry(Tendency.CONTENT_ENDS_EARLY, new Share(0, 1))
                .containsEntry(Tendency.SPEAKER_OTHER, new Share(0, 1))
                .containsEntry(Tendency.CUE_MISSED, new Share(0, 0))
                .containsEntry(Tendency.ACTORS_MISSED, new Share(0, 1))
                .containsEntry(Tendency.DECISIONS_MISSED, Share.NONE);
        assertThat(tendencies.get(Tendency.QUOTES_MISSED).isFew()).isTrue();
        assertThat(Tendencies.over(List.of(tendencies, tendencies)))
                .containsEntry(Tendency.QUOTES_MISSED, new Share(2, 4));
    }

    @Test
    void anotherSpeakerIsToldAsSuch() {
        var agreed = reviewed();
        var other = actor("a-00000009", "Corné Zandstra", 200, 214);
        var stands = (Quote) agreed.annotations().find("q-00000002").orElseThrow();
        var changed =
                ByHand.decided(
                        docket(agreed),
                        agreed.with(other)
                                .with(
                                        stands.withSpeakers(
                                                List.of(
                                                        org.kanttekening.annotation.Speaker.of(
                                                                other.id())))),
                        "chef",
                        NOW);

        var entry = Digest.of(bram, changed).changes().getFirst();

        assertThat(entry.differences()).containsExactly(Difference.SPEAKER);
        assertThat(Digest.of(bram, changed).tendencies())
                .containsEntry(Tendency.SPEAKER_OTHER, new Share(1, 2))
                .containsEntry(Tendency.ACTORS_MISSED, new Share(1, 2));
    }

    @Test
    void whatThePersonChangedSinceIsOpenAgain() {
        var agreed = reviewed();
        var since = anna.with(quote("q-00000001", Segments.of(12, 42), annas.id()));

        var digest = Digest.of(since, agreed);

        assertThat(digest.open()).isEqualTo(1);
        assertThat(digest.entries()).noneMatch(it -> it.shown().id().equals("q-00000002"));
    }

    /// Bram's words are taken for a reason, Anna's other quote is turned down, Bram's other one
    /// stands.
    private Sidecar reviewed() {
        var agreed = sidecar("agreed");
        agreed = deciding(docket(agreed)).takeAlike();
        agreed = take(agreed, "bram", "q-00000002", BOUNDARY);
        var docket = docket(agreed);
        agreed =
                deciding(docket).reject(docket.of("anna", "q-00000003").orElseThrow(), Reason.NONE);
        return take(agreed, "bram", "q-00000004", Reason.NONE);
    }

    private Sidecar take(Sidecar agreed, String who, String id, Reason reason) {
        var docket = docket(agreed);
        Matter matter = docket.of(who, id).orElseThrow();
        return deciding(docket).take(matter, who, reason);
    }

    private Docket docket(Sidecar agreed) {
        return Docket.of(Ground.of(List.of(Side.of(anna), Side.of(bram)), MatchRule.USUAL), agreed);
    }

    private static Deciding deciding(Docket docket) {
        return new Deciding(docket, new RandomIds(new Random(3)), "chef", NOW);
    }

    private static List<Map.Entry<String, Sort>> sorts(Digest digest) {
        return digest.entries().stream().map(it -> Map.entry(it.shown().id(), it.sort())).toList();
    }

    private static Sidecar sidecar(String who) {
        return Sidecar.of(Annotator.of(who, ""), Header.NONE);
    }
}
