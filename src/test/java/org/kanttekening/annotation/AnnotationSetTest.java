package org.kanttekening.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

class AnnotationSetTest {

    private static final Common COMMON = Common.newBy("anna", Instant.EPOCH);
    private static final Quote OUTER = quote("q-outer", 0, 40);
    private static final Quote INNER = quote("q-inner", 10, 20);
    private static final Actor BAKKER = actor("a-bakker", 30, 36).withName("Noor Bakker");
    private static final Decision BAN =
            Decision.blank("d-ban", COMMON).withTrigger(Segments.of(10, 20));

    @Test
    void addingLeavesTheSetItCameFrom() {
        var one = AnnotationSet.of(List.of(OUTER));
        var two = one.with(INNER);
        var none = two.without("q-outer");

        assertThat(one.all()).containsExactly(OUTER);
        assertThat(two.all()).containsExactly(OUTER, INNER);
        assertThat(none.all()).containsExactly(INNER);
    }

    @Test
    void annotationsStandInTextOrderTheLongerFirstThenByKind() {
        var set = AnnotationSet.of(List.of(BAN, INNER, BAKKER, OUTER));

        assertThat(set.all()).containsExactly(OUTER, INNER, BAN, BAKKER);
        assertThat(set.quotes()).containsExactly(OUTER, INNER);
        assertThat(set.actors()).containsExactly(BAKKER);
        assertThat(set.decisions()).containsExactly(BAN);
    }

    @Test
    void anActorStandsWhereItIsFirstMentioned() {
        var actor = BAKKER.withMentions(List.of(mention(30, 36), mention(2, 6), Mention.NONE));

        assertThat(AnnotationSet.of(List.of(INNER, actor)).all()).containsExactly(actor, INNER);
    }

    @Test
    void annotationsWithoutAnyTextComeLast() {
        var textless = Actor.blank("a-textless", COMMON);

        assertThat(AnnotationSet.of(List.of(textless, OUTER, BAKKER)).all())
                .containsExactly(OUTER, BAKKER, textless);
    }

    @Test
    void twoAnnotationsOfOneIdAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnnotationSet.of(List.of(INNER, quote("q-inner", 1, 2))))
                .withMessageContaining("q-inner");
    }

    @Test
    void puttingInOneOfAKnownIdReplacesIt() {
        var moved = quote("q-inner", 32, 38);
        var set = AnnotationSet.of(List.of(OUTER, INNER)).with(moved);

        assertThat(set.size()).isEqualTo(2);
        assertThat(set.overlapping(new Span(12, 14))).containsExactly(OUTER);
        assertThat(set.overlapping(new Span(33, 34))).containsExactly(OUTER, moved);
    }

    @Test
    void takingAwayWhatIsNotThereChangesNothing() {
        var set = AnnotationSet.of(List.of(OUTER));

        assertThat(set.without("q-nobody")).isSameAs(set);
    }

    @Test
    void anAnnotationWithSeveralOverlappingPartsIsFoundOnce() {
        var quote = OUTER.withSource(Segments.of(5, 15)).withCue(Segments.of(6, 9));

        assertThat(AnnotationSet.of(List.of(quote)).overlapping(new Span(7, 8)))
                .containsExactly(quote);
    }

    @Test
    void knowsWhatNamesAnId() {
        var said = INNER.withSpeakers(List.of(Speaker.of("a-bakker"))).withInside("q-outer");
        var set = AnnotationSet.of(List.of(OUTER, said, BAKKER));

        assertThat(set.naming("a-bakker")).containsExactly(said);
        assertThat(set.naming("q-outer")).containsExactly(said);
        assertThat(set.with(INNER).naming("a-bakker")).isEmpty();
        assertThat(set.without("q-inner").naming("q-outer")).isEmpty();
        assertThat(set.without("a-bakker").naming("a-bakker")).containsExactly(said);
    }

    @Test
    void findsByIdAndKind() {
        var set = AnnotationSet.of(List.of(OUTER, BAKKER));

        assertThat(set.find("q-outer", Quote.class)).contains(OUTER);
        assertThat(set.find("q-outer", Actor.class)).isEmpty();
        assertThat(set.find("q-nobody")).isEmpty();
    }

    @Test
    void neighboursFollowTheTextToItsEnds() {
        var set = AnnotationSet.of(List.of(OUTER, INNER, BAKKER));

        assertThat(set.neighbour(INNER, true)).contains(BAKKER);
        assertThat(set.neighbour(INNER, false)).contains(OUTER);
        assertThat(set.neighbour(OUTER, false)).isEmpty();
        assertThat(set.neighbour(BAKKER, true)).isEmpty();
    }

    @Test
    void setsWithTheSameAnnotationsAreEqualInWhateverOrderTheyCame() {
        var one = AnnotationSet.of(List.of(OUTER, INNER, BAN));
        var other = AnnotationSet.of(List.of(BAN, BAKKER, OUTER, INNER)).without("a-bakker");

        assertThat(other).isEqualTo(one).hasSameHashCodeAs(one);
        assertThat(other.with(BAKKER)).isNotEqualTo(one);
    }

    @Test
    void agreesWithAPlainMapThroughRandomChanges() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var text = new ArticleText("De minister zei dinsdag dat het verbod blijft. ".repeat(6));
        Map<String, Annotation> model = new HashMap<>();
        var records =
                new RandomRecords(
                        random, text, kind -> List.of(kind.letter() + "-1", kind.letter() + "-2"));
        var set = AnnotationSet.EMPTY;
        for (int round = 0; round < 1_500; round++) {
            var kind = Kind.values()[random.nextInt(3)];
            var id = kind.letter() + "-" + random.nextInt(12);
            if (random.nextInt(3) == 0) {
                model.remove(id);
                set = set.without(id);
            } else {
                var annotation = records.annotation(kind, id);
                model.put(id, annotation);
                set = set.with(annotation);
            }
            assertAgrees(set, model, random, "seed " + seed + ", round " + round);
        }
    }

    @Test
    void whatHasNoLeadingPassageStandsWhereItsNextOneDoes() {
        var cueOnly = Quote.blank("q-cue", COMMON).withCue(Segments.of(4, 8));
        var mentioned = Decision.blank("d-m", COMMON).withMentions(List.of(mention(6, 9)));

        assertThat(AnnotationSet.of(List.of(BAKKER, INNER, mentioned, cueOnly)).all())
                .containsExactly(cueOnly, mentioned, INNER, BAKKER);
    }

    private static void assertAgrees(
            AnnotationSet set, Map<String, Annotation> model, Random random, String as) {
        assertThat(set.all()).as(as).containsExactlyInAnyOrderElementsOf(model.values());
        var occurrences = new TreeSet<Occurrence>();
        model.values().forEach(it -> occurrences.addAll(Occurrence.of(it)));
        assertThat(set.spans().all()).as(as).containsExactlyElementsOf(occurrences);
        var id = "qad".charAt(random.nextInt(3)) + "-" + (1 + random.nextInt(2));
        assertThat(set.naming(id))
                .as(as)
                .containsExactlyElementsOf(
                        set.all().stream().filter(it -> References.of(it).contains(id)).toList());
        var again = new ArrayList<>(model.values());
        Collections.shuffle(again, random);
        assertThat(AnnotationSet.of(again).all()).as(as).isEqualTo(set.all());
    }

    private static Quote quote(String id, int start, int end) {
        return Quote.blank(id, COMMON).withContent(Segments.of(start, end));
    }

    private static Actor actor(String id, int start, int end) {
        return Actor.blank(id, COMMON).withMentions(List.of(mention(start, end)));
    }

    private static Mention mention(int start, int end) {
        return new Mention(Segments.of(start, end), "name", false, Extras.NONE);
    }
}
