package org.kanttekening.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kanttekening.article.Span;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/// The relations on cases made by hand, and the index against going through everything.
class SpanIndexTest {

    /// 0 1 2 0123456789012345678901234 [outer ) [first)[second ) [cross) [last)
    private static final SpanIndex INDEX =
            SpanIndex.of(
                    List.of(
                            at("outer", 0, 18),
                            at("first", 2, 8),
                            at("cross", 6, 12),
                            at("second", 8, 18),
                            at("last", 18, 22)));

    @ParameterizedTest(name = "[{0},{1}): {2}")
    @CsvSource({
        "2, 8,   outer first",
        "3, 5,   outer first",
        "8, 12,  outer cross second",
        "7, 9,   outer cross",
        "0, 22,  ''",
        "18, 22, last",
        "22, 25, ''",
        "10, 10, outer cross second",
        "8, 8,   outer first cross second",
        "18, 18, outer second last",
        "0, 0,   outer",
        "22, 22, last",
        "23, 23, ''"
    })
    void covering(int start, int end, String expected) {
        assertThat(names(INDEX.covering(new Span(start, end)))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "[{0},{1}): {2}")
    @CsvSource({
        "0, 18,  outer first cross second",
        "2, 12,  first cross",
        "3, 12,  cross",
        "0, 25,  outer first cross second last",
        "9, 17,  ''",
        "2, 2,   ''"
    })
    void coveredBy(int start, int end, String expected) {
        assertThat(names(INDEX.coveredBy(new Span(start, end)))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "[{0},{1}): {2}")
    @CsvSource({
        "0, 2,   outer",
        "7, 9,   outer first cross second",
        "8, 12,  outer cross second",
        "18, 19, last",
        "22, 25, ''",
        "8, 8,   outer cross",
        "18, 18, ''",
        "0, 0,   ''"
    })
    void overlapping(int start, int end, String expected) {
        assertThat(names(INDEX.overlapping(new Span(start, end)))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "[{0},{1}): {2}")
    @CsvSource({"2, 8, first", "2, 7, ''", "3, 8, ''", "8, 18, second", "8, 8, ''"})
    void colocated(int start, int end, String expected) {
        assertThat(names(INDEX.colocated(new Span(start, end)))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "[{0},{1}): {2}")
    @CsvSource({
        "18, 22, second cross first outer",
        "12, 14, cross first",
        "11, 14, first",
        "8, 8,   first",
        "2, 8,   ''"
    })
    void preceding(int start, int end, String expected) {
        assertThat(names(INDEX.preceding(new Span(start, end), 9))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "[{0},{1}): {2}")
    @CsvSource({
        "0, 2,   first cross second last",
        "0, 6,   cross second last",
        "2, 8,   second last",
        "8, 8,   second last",
        "9, 18,  last",
        "20, 22, ''"
    })
    void following(int start, int end, String expected) {
        assertThat(names(INDEX.following(new Span(start, end), 9))).isEqualTo(expected);
    }

    @Test
    void theNearestComeFirstAndNoMoreThanAskedFor() {
        assertThat(names(INDEX.preceding(new Span(18, 20), 2))).isEqualTo("second cross");
        assertThat(names(INDEX.following(new Span(0, 2), 2))).isEqualTo("first cross");
        assertThat(INDEX.following(new Span(0, 2), 0)).isEmpty();
    }

    @Test
    void ofOneBeginTheLongerComesFirstThenTheKindThenTheId() {
        var decision = new Occurrence(new Span(2, 5), Kind.DECISION, "a", "trigger", 0);
        var actor = new Occurrence(new Span(2, 5), Kind.ACTOR, "z", "mentions[0].segments", 0);
        var quote = new Occurrence(new Span(2, 5), Kind.QUOTE, "z", "content", 0);
        var longer = new Occurrence(new Span(2, 6), Kind.DECISION, "z", "trigger", 0);

        assertThat(SpanIndex.of(List.of(decision, actor, quote, longer)).all())
                .containsExactly(longer, quote, actor, decision);
    }

    @Test
    void whatIsPutInTwiceIsThereOnce() {
        var one = at("one", 1, 3);

        assertThat(SpanIndex.EMPTY.plus(one).plus(one).size()).isEqualTo(1);
        assertThat(SpanIndex.EMPTY.plus(one).minus(one).all()).isEmpty();
        assertThat(INDEX.minus(one).all()).isEqualTo(INDEX.all());
    }

    @Test
    void agreesWithGoingThroughEverything() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            var contents = new TreeSet<Occurrence>();
            var index = SpanIndex.EMPTY;
            int most = 1 + random.nextInt(40);
            for (int i = 0; i < most; i++) {
                var added = any(random, most);
                contents.add(added);
                index = index.plus(added);
            }
            assertAgrees(index, contents, random, "seed " + seed + ", round " + round);
            for (var removed : List.copyOf(contents)) {
                if (random.nextBoolean()) {
                    contents.remove(removed);
                    index = index.minus(removed);
                }
            }
            assertAgrees(index, contents, random, "seed " + seed + ", removed, round " + round);
        }
    }

    @Test
    void equalContentsAnswerAlikeInWhateverOrderTheyCame() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            var contents = new ArrayList<Occurrence>();
            for (int i = 0; i < 30; i++) {
                contents.add(any(random, 30));
            }
            var one = SpanIndex.of(contents);
            Collections.shuffle(contents, random);
            var extra = new Occurrence(new Span(3, 4), Kind.QUOTE, "extra", "cue", 0);
            var other = SpanIndex.of(contents).plus(extra).minus(extra);
            var query = anySpan(random);
            assertThat(other.all()).as("seed %d", seed).isEqualTo(one.all());
            assertThat(other.overlapping(query))
                    .as("seed %d, %s", seed, query)
                    .isEqualTo(one.overlapping(query));
            assertThat(other.preceding(query, 3))
                    .as("seed %d, %s", seed, query)
                    .isEqualTo(one.preceding(query, 3));
        }
    }

    private static void assertAgrees(
            SpanIndex index, TreeSet<Occurrence> contents, Random random, String as) {
        assertThat(index.all()).as(as).containsExactlyElementsOf(contents);
        assertThat(index.size()).as(as).isEqualTo(contents.size());
        for (int i = 0; i < 6; i++) {
            var query = anySpan(random);
            var at = as + ", " + query;
            assertThat(index.overlapping(query))
                    .as(at)
                    .isEqualTo(contents.stream().filter(it -> it.span().overlaps(query)).toList());
            assertThat(index.covering(query))
                    .as(at)
                    .isEqualTo(contents.stream().filter(it -> it.span().covers(query)).toList());
            assertThat(index.coveredBy(query))
                    .as(at)
                    .isEqualTo(contents.stream().filter(it -> query.covers(it.span())).toList());
            assertThat(index.colocated(query))
                    .as(at)
                    .isEqualTo(contents.stream().filter(it -> it.span().equals(query)).toList());
            int limit = random.nextInt(6);
            assertThat(index.preceding(query, limit))
                    .as(at)
                    .isEqualTo(
                            contents.descendingSet().stream()
                                    .filter(it -> it.span().end() <= query.start())
                                    .limit(limit)
                                    .toList());
            assertThat(index.following(query, limit))
                    .as(at)
                    .isEqualTo(
                            contents.stream()
                                    .filter(it -> it.span().start() >= query.end())
                                    .limit(limit)
                                    .toList());
        }
    }

    /// Few places and few ids, so that duplicates, nested and touching ones are common.
    private static Occurrence any(Random random, int names) {
        int start = random.nextInt(24);
        var kind = Kind.values()[random.nextInt(3)];
        return new Occurrence(
                new Span(start, start + 1 + random.nextInt(8)),
                kind,
                kind.letter() + "-" + random.nextInt(names),
                random.nextBoolean() ? "content" : "cue",
                random.nextInt(2));
    }

    private static Span anySpan(Random random) {
        int start = random.nextInt(32);
        return new Span(start, start + random.nextInt(random.nextBoolean() ? 1 : 12));
    }

    private static Occurrence at(String name, int start, int end) {
        return new Occurrence(new Span(start, end), Kind.QUOTE, name, "content", 0);
    }

    private static String names(List<Occurrence> found) {
        return String.join(" ", found.stream().map(Occurrence::id).toList());
    }
}
