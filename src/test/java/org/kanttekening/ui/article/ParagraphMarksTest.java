package org.kanttekening.ui.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.kanttekening.annotation.AnnotationSet;
import org.kanttekening.annotation.Segments;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

class ParagraphMarksTest {

    private static final ArticleText TEXT =
            new ArticleText(
                    "‘Het gaat door’, zegt Bakker, ‘want hij zei dat het moet.’\n\n"
                            + "Een tweede alinea over Bakker.");

    private final Tagging tag = new Tagging(TEXT);

    @Test
    void aQuotesSourceAndCueShareALane() {
        tag.quote(
                "q-1",
                tag.segments("‘Het gaat door’"),
                tag.segments("Bakker"),
                tag.segments("zegt"),
                "");
        assertThat(one(MarkShape.SOURCE).lane()).isEqualTo(one(MarkShape.CUE).lane());
    }

    @Test
    void aMentionStandsDirectlyUnderItsWordAndPushesTheSourceDown() {
        tag.quote(
                "q-1",
                tag.segments("‘Het gaat door’"),
                tag.segments("Bakker"),
                tag.segments("zegt"),
                "");
        tag.actor("a-1", "Bakker", tag.span("Bakker"));
        assertThat(one(MarkShape.MENTION).lane()).isZero();
        assertThat(one(MarkShape.SOURCE).lane()).isEqualTo(1);
    }

    @Test
    void aQuoteInsideAnotherLiesDeeper() {
        tag.quote(
                "q-outer",
                tag.segments("‘want hij zei dat het moet.’"),
                Segments.NONE,
                Segments.NONE,
                "");
        tag.quote(
                "q-inner",
                tag.segments("dat het moet"),
                tag.segments("hij"),
                tag.segments("zei"),
                "");
        assertThat(lanes(MarkShape.CONTENT))
                .containsEntry("q-outer", 0)
                .containsEntry("q-inner", 1);
    }

    @Test
    void aSplitQuoteHasOneLaneAndAGapBetweenItsParts() {
        tag.quote(
                "q-1",
                tag.segments("‘Het gaat door’", "‘want hij zei dat het moet.’"),
                Segments.NONE,
                Segments.NONE,
                "");
        var marks = marks(0, Choice.NONE);
        assertThat(marks.marks()).extracting(Mark::lane).containsOnly(0);
        assertThat(marks.gaps())
                .singleElement()
                .satisfies(gap ->
                        assertThat(TEXT.value().substring(gap.start(), gap.end()))
                                .isEqualTo(", zegt Bakker, "));
    }

    @Test
    void aPassageBesidesTheLeadingOnesShowsOnlyWhileItsQuoteIsChosen() {
        tag.said(
                tag.quote("q-1", tag.segments("‘Het gaat door’"), Segments.NONE, Segments.NONE, ""),
                tag.segments("zegt"));
        assertThat(marks(0, Choice.NONE).marks())
                .extracting(Mark::shape)
                .doesNotContain(MarkShape.PASSAGE);
        assertThat(marks(0, new Choice("q-1", Set.of())).marks())
                .extracting(Mark::shape)
                .contains(MarkShape.PASSAGE);
    }

    @Test
    void choosingMovesNoLane() {
        var sample = new SampleArticle();
        for (var annotation : sample.set().all()) {
            var choice = new Choice(annotation.id(), Set.of());
            for (var paragraph : SampleArticle.TEXT.paragraphs()) {
                var before = of(sample.set(), SampleArticle.TEXT, paragraph.index(), Choice.NONE);
                var after = of(sample.set(), SampleArticle.TEXT, paragraph.index(), choice);
                assertThat(places(after))
                        .as("%s chosen", annotation.id())
                        .containsAllEntriesOf(places(before));
            }
        }
    }

    @Test
    void theChosenStandsOutWithWhatBelongsToIt() {
        tag.quote("q-1", tag.segments("‘Het gaat door’"), Segments.NONE, Segments.NONE, "a-1");
        tag.actor("a-1", "Bakker", tag.span("Bakker"), tag.span("Bakker", 2));
        tag.actor("a-2", "hij", tag.span("hij"));
        var choice = new Choice("q-1", Set.of("a-1"));
        assertThat(marks(0, choice).marks())
                .extracting(Mark::id, Mark::chosen, Mark::related)
                .containsExactlyInAnyOrder(
                        tuple("q-1", true, false),
                        tuple("a-1", false, true),
                        tuple("a-2", false, false));
        assertThat(marks(2, choice).marks()).allMatch(Mark::related);
    }

    @Test
    void aPassageOverSeveralParagraphsBeginsInTheFirstAndEndsInTheLast() {
        tag.quote(
                "q-1",
                Segments.of(new Span(5, TEXT.paragraphs().get(2).start() + 3)),
                Segments.NONE,
                Segments.NONE,
                "");
        assertThat(marks(0, Choice.NONE).marks())
                .singleElement()
                .satisfies(mark -> assertThat(mark.begins() && !mark.ends()).isTrue());
        assertThat(marks(1, Choice.NONE).marks()).isEmpty();
        assertThat(marks(2, Choice.NONE).marks())
                .singleElement()
                .satisfies(mark -> assertThat(!mark.begins() && mark.ends()).isTrue());
    }

    @Test
    void atAPlaceTheShortestPassageComesFirst() {
        tag.quote(
                "q-outer",
                tag.segments("‘want hij zei dat het moet.’"),
                Segments.NONE,
                Segments.NONE,
                "");
        tag.quote(
                "q-inner",
                tag.segments("dat het moet"),
                tag.segments("hij"),
                tag.segments("zei"),
                "");
        assertThat(marks(0, Choice.NONE).at(tag.span("dat het moet").start() + 1))
                .containsExactly("q-inner", "q-outer");
        assertThat(marks(0, Choice.NONE).at(tag.span("zegt").start())).isEmpty();
    }

    @Test
    void aLabelStandsWhereAnAnnotationBeginsAndNowhereElse() {
        tag.quote(
                "q-1",
                tag.segments("‘Het gaat door’", "‘want hij zei dat het moet.’"),
                tag.segments("Bakker"),
                Segments.NONE,
                "");
        assertThat(marks(0, Choice.NONE).anchors())
                .singleElement()
                .satisfies(anchor -> {
                    assertThat(anchor.id()).isEqualTo("q-1");
                    assertThat(anchor.offset()).isZero();
                });
    }

    @Test
    void marksOfOneLayerThatOverlapNeverShareALane() {
        long seed = 7;
        var random = new Random(seed);
        var set = scattered(random, 400);
        for (var paragraph : LONG.paragraphs()) {
            var marks = of(set, LONG, paragraph.index(), Choice.NONE).marks();
            for (var one : marks) {
                for (var other : marks) {
                    boolean collide =
                            !one.equals(other)
                                    && one.shape().layer() == other.shape().layer()
                                    && one.lane() == other.lane()
                                    && one.overlaps(other.start(), other.end());
                    assertThat(collide).as("seed %d: %s and %s", seed, one, other).isFalse();
                }
            }
        }
    }

    @Test
    void theMarksOfAllParagraphsAreJustTheOccurrencesOfAllAnnotations() {
        long seed = 11;
        var set = scattered(new Random(seed), 300);
        var marked = new HashSet<String>();
        for (var paragraph : LONG.paragraphs()) {
            for (var mark : of(set, LONG, paragraph.index(), Choice.NONE).marks()) {
                for (int at = mark.start(); at < mark.end(); at++) {
                    marked.add(key(mark.id(), mark.path(), mark.index(), paragraph.start() + at));
                }
            }
        }
        var said = new HashSet<String>();
        for (var occurrence : set.spans().all()) {
            for (int at = occurrence.span().start(); at < occurrence.span().end(); at++) {
                if (LONG.value().charAt(at) != '\n') {
                    said.add(key(occurrence.id(), occurrence.path(), occurrence.index(), at));
                }
            }
        }
        assertThat(marked).as("seed %d", seed).isEqualTo(said);
    }

    @Test
    void aTagElsewhereInTheParagraphLeavesTheLanesAsTheyAre() {
        var sample = new SampleArticle();
        var free = sample.tagging().span("na een val");
        var paragraph = SampleArticle.TEXT.paragraphAt(free.start());
        var before = of(sample.set(), SampleArticle.TEXT, paragraph.index(), Choice.NONE);
        sample.tagging().actor("a-new", "val", free);
        var after = of(sample.tagging().set(), SampleArticle.TEXT, paragraph.index(), Choice.NONE);
        assertThat(places(after)).containsAllEntriesOf(places(before));
        assertThat(after.marks()).hasSize(before.marks().size() + 1);
    }

    private static final ArticleText LONG =
            new ArticleText("Wie zegt wat over wie, en waar staat dat dan.\n\n".repeat(30));

    private static AnnotationSet scattered(Random random, int count) {
        var tag = new Tagging(LONG);
        for (int i = 0; i < count; i++) {
            int at = random.nextInt(LONG.length() - 120);
            var words = Segments.of(at + 20, at + 25 + random.nextInt(90));
            switch (i % 3) {
                case 0 ->
                        tag.quote(
                                "q-" + i,
                                words,
                                Segments.of(at, at + 8),
                                Segments.of(at + 9, at + 14),
                                "");
                case 1 -> tag.actor("a-" + i, "wie", new Span(at, at + 1 + random.nextInt(9)));
                default -> tag.decision("d-" + i, "", Segments.of(at, at + 6), words);
            }
        }
        return tag.set();
    }

    private static String key(String id, String path, int index, int at) {
        return id + " " + path + " " + index + " " + at;
    }

    private ParagraphMarks marks(int paragraph, Choice choice) {
        return of(tag.set(), TEXT, paragraph, choice);
    }

    private static ParagraphMarks of(
            AnnotationSet set, ArticleText text, int paragraph, Choice choice) {
        return ParagraphMarks.of(text.paragraphs().get(paragraph), set, choice, _ -> false);
    }

    private Mark one(MarkShape shape) {
        return marks(0, Choice.NONE).marks().stream()
                .filter(mark -> mark.shape() == shape)
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Integer> lanes(MarkShape shape) {
        var lanes = new HashMap<String, Integer>();
        marks(0, Choice.NONE).marks().stream()
                .filter(mark -> mark.shape() == shape)
                .forEach(mark -> lanes.put(mark.id(), mark.lane()));
        return lanes;
    }

    /// The lane of every mark, by what the mark stands for.
    private static Map<List<Object>, Integer> places(ParagraphMarks marks) {
        var places = new HashMap<List<Object>, Integer>();
        Function<Mark, List<Object>> key =
                mark -> new ArrayList<>(List.of(mark.id(), mark.path(), mark.index()));
        marks.marks().forEach(mark -> places.put(key.apply(mark), mark.lane()));
        return places;
    }
}
