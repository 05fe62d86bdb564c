package org.kanttekening.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;

class LanesTest {

    private final Lanes lanes = new Lanes();

    @Test
    void theFirstGetsTheLowestLane() {
        assertThat(place(3, 9)).isZero();
    }

    @Test
    void whatOverlapsGetsALaneOfItsOwn() {
        place(3, 9);
        assertThat(place(8, 12)).isEqualTo(1);
        assertThat(place(0, 20)).isEqualTo(2);
    }

    @Test
    void whatOnlyTouchesSharesALane() {
        place(3, 9);
        assertThat(place(9, 12)).isZero();
        assertThat(place(0, 3)).isZero();
    }

    @Test
    void aGapThatFitsIsUsed() {
        place(0, 5);
        place(0, 20);
        assertThat(place(6, 9)).isZero();
    }

    @Test
    void severalPiecesGoWhereAllOfThemFit() {
        place(0, 5);
        place(10, 15);
        var split = List.of(new Lanes.Piece(6, 8), new Lanes.Piece(12, 13));
        assertThat(lanes.place(split)).isEqualTo(1);
    }

    @Test
    void manyStretchesNeverCollide() {
        long seed = 20250114;
        var random = new Random(seed);
        var placed = new int[600][];
        for (int i = 0; i < placed.length; i++) {
            int start = random.nextInt(1000);
            int end = start + 1 + random.nextInt(60);
            placed[i] = new int[] {start, end, place(start, end)};
            for (int j = 0; j < i; j++) {
                boolean overlap = placed[j][0] < end && start < placed[j][1];
                assertThat(overlap && placed[j][2] == placed[i][2])
                        .as("seed %d, stretches %d and %d", seed, j, i)
                        .isFalse();
            }
        }
    }

    private int place(int start, int end) {
        return lanes.place(List.of(new Lanes.Piece(start, end)));
    }
}
