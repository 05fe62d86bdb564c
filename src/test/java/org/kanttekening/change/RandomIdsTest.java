package org.kanttekening.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kanttekening.annotation.Kind;

import java.util.HashSet;
import java.util.Random;

class RandomIdsTest {

    private final IdSource ids = new RandomIds(new Random(1));

    @Test
    void anIdIsTheKindsLetterAndEightDigitsOrLetters() {
        assertThat(ids.next(Kind.QUOTE)).matches("q-[0-9a-z]{8}");
        assertThat(ids.next(Kind.ACTOR)).matches("a-[0-9a-z]{8}");
        assertThat(ids.next(Kind.DECISION)).matches("d-[0-9a-z]{8}");
        assertThat(ids.nextRemark()).matches("m-[0-9a-z]{8}");
    }

    @Test
    void everyDigitAndLetterIsUsedAndNoTwoIdsAreTheSame() {
        var seen = new HashSet<String>();
        var letters = new HashSet<Integer>();
        for (int i = 0; i < 10_000; i++) {
            var id = ids.next();
            seen.add(id);
            id.chars().forEach(letters::add);
        }

        assertThat(seen).hasSize(10_000);
        assertThat(letters).hasSize(36);
    }

    @Test
    void theKindIsToldFromTheId() {
        for (var kind : Kind.values()) {
            assertThat(Kind.ofId(ids.next(kind))).contains(kind);
        }
        assertThat(Kind.ofId(ids.nextRemark())).isEmpty();
        assertThat(Kind.ofId("q")).isEmpty();
    }
}
