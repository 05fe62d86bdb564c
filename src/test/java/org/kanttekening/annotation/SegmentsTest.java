package org.kanttekening.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;

class SegmentsTest {

    private static final Extras KEPT = new Extras(Map.of("tokens", "[3,4]"));

    @Test
    void aSplitCueReadsAsItsPartsWithASpaceBetween() {
        var text = new ArticleText("Dat maakte zij dinsdag bekend.");
        var cue = Segments.of(4, 10).plus(new Span(23, 29));

        assertThat(cue.text(text)).isEqualTo("maakte bekend");
        assertThat(cue.hull()).isEqualTo(new Span(4, 29));
    }

    @Test
    void whatOverlapsOrTouchesIsJoined() {
        var segments = Segments.of(2, 5).plus(new Span(8, 10));

        assertThat(segments.plus(new Span(5, 8))).isEqualTo(Segments.of(2, 10));
        assertThat(segments.plus(new Span(4, 6)).spans())
                .containsExactly(new Span(2, 6), new Span(8, 10));
        assertThat(segments.plus(new Span(6, 7)).spans())
                .containsExactly(new Span(2, 5), new Span(6, 7), new Span(8, 10));
        assertThat(segments.plus(new Span(6, 6))).isEqualTo(segments);
    }

    @Test
    void takingTextOutOfASegmentLeavesTwo() {
        assertThat(Segments.of(2, 10).minus(new Span(4, 6)).spans())
                .containsExactly(new Span(2, 4), new Span(6, 10));
        assertThat(Segments.of(2, 10).minus(new Span(0, 6)).spans())
                .containsExactly(new Span(6, 10));
        assertThat(Segments.of(2, 10).minus(new Span(2, 10))).isEqualTo(Segments.NONE);
    }

    @Test
    void anEmptySpanIsNoSegment() {
        assertThat(Segments.of(3, 3)).isEqualTo(Segments.NONE);
        assertThatIllegalArgumentException().isThrownBy(() -> Segment.of(3, 3));
    }

    @Test
    void segmentsOutOfOrderAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Segments(List.of(Segment.of(5, 8), Segment.of(2, 4))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Segments(List.of(Segment.of(2, 6), Segment.of(5, 8))));
    }

    @Test
    void addingAndTakingAwayCoverWhatASetOfOffsetsDoes() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            var segments = Segments.NONE;
            var offsets = new BitSet();
            for (int i = 0; i < 12; i++) {
                int start = random.nextInt(30);
                var span = new Span(start, start + random.nextInt(6));
                boolean adds = random.nextInt(3) > 0;
                segments = adds ? segments.plus(span) : segments.minus(span);
                offsets.set(span.start(), span.end(), adds);
                assertThat(segments.spans()).as("seed %d", seed).isEqualTo(runs(offsets));
            }
        }
    }

    @Test
    void aSegmentThatStaysKeepsWhatIsNotKnownOfIt() {
        var segments = new Segments(List.of(new Segment(new Span(2, 5), KEPT)));

        assertThat(segments.plus(new Span(8, 9)).get(0).extras()).isEqualTo(KEPT);
        assertThat(segments.plus(new Span(3, 4))).isEqualTo(segments);
        assertThat(segments.minus(new Span(8, 9))).isEqualTo(segments);
    }

    @Test
    void aSegmentWhoseBoundsMoveKeepsWhatIsNotKnownOfIt() {
        var segments = new Segments(List.of(new Segment(new Span(2, 5), KEPT), Segment.of(8, 9)));

        assertThat(segments.moved(0, new Span(2, 6)).get(0))
                .isEqualTo(new Segment(new Span(2, 6), KEPT));
        assertThat(segments.moved(0, new Span(2, 8)).spans()).containsExactly(new Span(2, 9));
    }

    private static List<Span> runs(BitSet offsets) {
        var runs = new ArrayList<Span>();
        for (int at = offsets.nextSetBit(0); at >= 0; ) {
            int end = offsets.nextClearBit(at);
            runs.add(new Span(at, end));
            at = offsets.nextSetBit(end);
        }
        return runs;
    }
}
