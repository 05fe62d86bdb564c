package org.kanttekening.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.kanttekening.annotation.Annotator;
import org.kanttekening.annotation.Common;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.Sidecar;

import java.time.Instant;
import java.util.List;

class ChangeTest {

    private static final Sidecar EMPTY = Sidecar.of(Annotator.of("anna", "Anna"), Header.NONE);
    private static final Quote QUOTE = Quote.blank("q-1", Common.newBy("anna", Instant.EPOCH));
    private static final Quote DIRECT = QUOTE.withType("direct");

    @Test
    void anAddedItemIsThereAndItsInverseTakesItAway() {
        var change = Change.added(QUOTE);

        assertThat(change.applyTo(EMPTY).find("q-1")).contains(QUOTE);
        assertThat(change.inverse()).isEqualTo(Change.removed(QUOTE));
        assertThat(change.inverse().applyTo(change.applyTo(EMPTY))).isEqualTo(EMPTY);
    }

    @Test
    void aReplacedItemComesBackByTheInverse() {
        var start = EMPTY.with(QUOTE);
        var change = Change.replaced(QUOTE, DIRECT);

        assertThat(change.applyTo(start).find("q-1")).contains(DIRECT);
        assertThat(change.inverse().applyTo(change.applyTo(start))).isEqualTo(start);
    }

    @Test
    void isRefusedWhereSomethingElseStands() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Change.added(QUOTE).applyTo(EMPTY.with(DIRECT)));
        assertThatIllegalStateException()
                .isThrownBy(() -> Change.replaced(QUOTE, DIRECT).applyTo(EMPTY));
        assertThatIllegalStateException()
                .isThrownBy(() -> Change.removed(QUOTE).applyTo(EMPTY.with(DIRECT)))
                .withMessageContaining("q-1");
    }

    @Test
    void changesOneItemAndSomething() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Change("q-1", null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Change("q-2", QUOTE, DIRECT));
    }

    @Test
    void aGestureIsDoneInOrderAndUndoneTheOtherWayRound() {
        var gesture =
                new ChangeSet(
                        "gesture.type",
                        "g-1",
                        List.of(Change.added(QUOTE), Change.replaced(QUOTE, DIRECT)));

        var after = gesture.applyTo(EMPTY);

        assertThat(after.find("q-1")).contains(DIRECT);
        assertThat(gesture.inverse().applyTo(after)).isEqualTo(EMPTY);
        assertThat(gesture.inverse().inverse()).isEqualTo(gesture);
        assertThat(gesture.keys()).containsExactly("q-1");
    }

    @Test
    void aGestureOfWhichOnePartDoesNotFitIsRefusedWhole() {
        var gesture =
                new ChangeSet(
                        "gesture.type",
                        "g-1",
                        List.of(
                                Change.replaced(Header.NONE, Header.NONE.withStatus("done")),
                                Change.removed(QUOTE)));

        assertThatIllegalStateException().isThrownBy(() -> gesture.applyTo(EMPTY));
        assertThat(EMPTY.header()).isEqualTo(Header.NONE);
    }

    @Test
    void theHeaderIsNeitherAddedNorRemoved() {
        assertThatIllegalArgumentException().isThrownBy(() -> Change.removed(Header.NONE));
        assertThatIllegalArgumentException().isThrownBy(() -> Change.added(Header.NONE));
    }
}
