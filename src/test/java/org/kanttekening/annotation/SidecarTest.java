package org.kanttekening.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.kanttekening.article.Span;

import java.time.Instant;
import java.util.List;
import java.util.Map;

class SidecarTest {

    private static final Annotator ANNA = Annotator.of("anna", "Anna");
    private static final Sidecar EMPTY = Sidecar.of(ANNA, Header.NONE);
    private static final Quote QUOTE =
            Quote.blank("q-1", Common.newBy("anna", Instant.EPOCH)).withContent(Segments.of(0, 5));
    private static final Remark REMARK =
            new Remark("m-1", "q-1", "", "bram", "2026-03-04T09:12:00Z", "Zeker?", Extras.NONE);
    private static final Tombstone TOMBSTONE =
            new Tombstone("q-9", "2026-03-04T09:12:00Z", "anna", Extras.NONE);
    private static final RejectedSuggestion REJECTED =
            new RejectedSuggestion(
                    "quote.marks", Segments.of(3, 5).plus(new Span(8, 9)), Extras.NONE);

    @Test
    void holdsEachSortOfItemUnderItsKey() {
        var sidecar = EMPTY.with(QUOTE).with(REMARK).with(TOMBSTONE).with(REJECTED);

        assertThat(sidecar.find("q-1")).contains(QUOTE);
        assertThat(sidecar.find("m-1")).contains(REMARK);
        assertThat(sidecar.find("deleted/q-9")).contains(TOMBSTONE);
        assertThat(sidecar.find("rejected/quote.marks/3-5,8-9")).contains(REJECTED);
        assertThat(sidecar.find("article")).contains(Header.NONE);
        assertThat(sidecar.find("q-9")).isEmpty();
        assertThat(sidecar.remarks()).containsExactly(REMARK);
        assertThat(sidecar.deleted()).containsExactly(TOMBSTONE);
        assertThat(sidecar.rejectedSuggestions()).containsExactly(REJECTED);
        assertThat(sidecar.annotations().all()).containsExactly(QUOTE);
    }

    @Test
    void aChangedItemTakesThePlaceOfTheOneBefore() {
        var answer =
                new Remark("m-1", "q-1", "", "bram", "2026-03-05T09:12:00Z", "Nee.", Extras.NONE);
        var done = Header.NONE.withStatus("done");
        var sidecar = EMPTY.with(REMARK).with(answer).with(done);

        assertThat(sidecar.remarks()).containsExactly(answer);
        assertThat(sidecar.header()).isEqualTo(done);
        assertThat(EMPTY.header().status()).isEqualTo("new");
    }

    @Test
    void whatIsTakenAwayIsGoneAndTheHeaderStays() {
        var sidecar = EMPTY.with(QUOTE).with(REMARK);

        assertThat(sidecar.without("q-1").without("m-1")).isEqualTo(EMPTY);
        assertThat(sidecar.without("article")).isEqualTo(sidecar);
        assertThat(sidecar.without("q-unknown")).isEqualTo(sidecar);
    }

    @Test
    void sidecarsThatSayTheSameAreEqual() {
        var unknown = new Extras(Map.of("later", "1"));
        var one = EMPTY.with(QUOTE).with(REMARK);
        var other = Sidecar.of(ANNA, Header.NONE, List.of(QUOTE), List.of(REMARK), Extras.NONE);

        assertThat(other).isEqualTo(one).hasSameHashCodeAs(one);
        assertThat(Sidecar.of(ANNA, Header.NONE, List.of(QUOTE), List.of(REMARK), unknown))
                .isNotEqualTo(one);
        assertThat(Sidecar.of(Annotator.of("bram", "Bram"), Header.NONE)).isNotEqualTo(EMPTY);
    }

    @Test
    void twoAnnotationsOfOneIdAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Sidecar.of(
                                ANNA,
                                Header.NONE,
                                List.of(QUOTE, QUOTE.withType("direct")),
                                List.of(),
                                Extras.NONE));
    }
}
