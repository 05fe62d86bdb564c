package org.kanttekening.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.Stream;

class SpanTest {

    @ParameterizedTest(name = "[{0},{1}) and [{2},{3}) {8}")
    @CsvSource({
        // one     other   covers covered overlaps touches
        "2, 8,   2, 8,   true,  true,  true,  true,  are the same",
        "2, 8,   3, 7,   true,  false, true,  true,  are nested",
        "2, 8,   2, 5,   true,  false, true,  true,  begin together",
        "2, 8,   5, 8,   true,  false, true,  true,  end together",
        "2, 8,   5, 9,   false, false, true,  true,  cross",
        "2, 8,   0, 3,   false, false, true,  true,  cross the other way",
        "2, 8,   8, 9,   false, false, false, true,  stand end to begin",
        "2, 8,   0, 2,   false, false, false, true,  stand begin to end",
        "2, 8,   9, 12,  false, false, false, false, stand apart",
        "2, 8,   0, 1,   false, false, false, false, stand apart the other way",
        "2, 8,   5, 5,   true,  false, true,  true,  are a span and a place inside it",
        "2, 8,   2, 2,   true,  false, false, true,  are a span and its begin",
        "2, 8,   8, 8,   true,  false, false, true,  are a span and its end",
        "2, 8,   9, 9,   false, false, false, false, are a span and a place after it",
        "4, 4,   4, 4,   true,  true,  false, true,  are the same place"
    })
    void relationsOfTwoSpans(
            int start,
            int end,
            int otherStart,
            int otherEnd,
            boolean covers,
            boolean covered,
            boolean overlaps,
            boolean touches,
            String words) {
        var one = new Span(start, end);
        var other = new Span(otherStart, otherEnd);

        assertThat(one.covers(other)).as("covers").isEqualTo(covers);
        assertThat(other.covers(one)).as("is covered").isEqualTo(covered);
        assertThat(one.overlaps(other)).as("overlaps").isEqualTo(overlaps);
        assertThat(other.overlaps(one)).as("is overlapped").isEqualTo(overlaps);
        assertThat(one.touches(other)).as("touches").isEqualTo(touches);
        assertThat(other.touches(one)).as("is touched").isEqualTo(touches);
    }

    @Test
    void whatCoversComesBeforeWhatIsCovered() {
        var spans = Stream.of(new Span(3, 4), new Span(0, 2), new Span(3, 9), new Span(0, 5));

        assertThat(spans.sorted())
                .isEqualTo(List.of(new Span(0, 5), new Span(0, 2), new Span(3, 9), new Span(3, 4)));
    }

    @Test
    void holdsItsBeginButNotItsEnd() {
        var span = new Span(3, 5);

        assertThat(Stream.of(2, 3, 4, 5).filter(span::contains)).containsExactly(3, 4);
    }

    @Test
    void aHullReachesFromTheFirstBeginToTheLastEnd() {
        assertThat(new Span(3, 5).hull(new Span(8, 9))).isEqualTo(new Span(3, 9));
        assertThat(new Span(3, 9).hull(new Span(4, 5))).isEqualTo(new Span(3, 9));
    }

    @Test
    void cannotEndBeforeItBeginsOrBeginBeforeTheText() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(5, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 4));
    }
}
