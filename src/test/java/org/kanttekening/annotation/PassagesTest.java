package org.kanttekening.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kanttekening.article.ArticleText;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class PassagesTest {

    private static final Common COMMON = Common.newBy("anna", Instant.EPOCH);

    @Test
    void aQuotesPassagesComeInTheOrderOfItsFields() {
        var quote =
                Quote.blank("q-1", COMMON)
                        .withCue(Segments.of(20, 24))
                        .withSource(Segments.of(25, 31))
                        .withContent(Segments.of(0, 18));

        assertThat(Passages.of(quote))
                .extracting(Passages.Passage::path)
                .containsExactly("content", "source", "cue");
    }

    @Test
    void passagesAreFoundInListsAndInPartsOfParts() {
        var dates =
                new Dates(
                        Optional.empty(),
                        Optional.of(new DecisionDate("", Segments.of(5, 9), "", Extras.NONE)),
                        Optional.empty(),
                        Optional.empty(),
                        Extras.NONE);
        var decision =
                DecisionFields.SHAPE.with(
                        Decision.blank("d-1", COMMON)
                                .withMentions(List.of(mention(1, 2), mention(3, 4))),
                        DecisionFields.DATES,
                        dates);

        assertThat(Passages.of(decision))
                .containsExactly(
                        new Passages.Passage("mentions[0].segments", Segments.of(1, 2)),
                        new Passages.Passage("mentions[1].segments", Segments.of(3, 4)),
                        new Passages.Passage("dates.decided.segments", Segments.of(5, 9)));
    }

    @Test
    void aPassagesRoleIsTheFieldOfTheAnnotation() {
        assertThat(Stream.of("content", "mentions[12].segments", "dates.ends.segments"))
                .extracting(path -> new Passages.Passage(path, Segments.NONE).role())
                .containsExactly("content", "mentions", "dates");
    }

    @Test
    void everySegmentOfAnAnnotationIsFoundAndMapped() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var text = new ArticleText("De minister zei dinsdag dat het verbod blijft. ".repeat(4));
        var records = new RandomRecords(random, text, kind -> List.of());
        long segments = 0;
        for (int round = 0; round < 100; round++) {
            for (var kind : Kind.values()) {
                var annotation = records.annotation(kind, kind.letter() + "-1");
                var moved = Passages.map(annotation, PassagesTest::afterAThousand);
                assertThat(segments(annotation))
                        .as("seed %d", seed)
                        .isEqualTo(
                                Passages.of(annotation).stream()
                                        .mapToLong(it -> it.segments().size())
                                        .sum());
                segments += segments(annotation);
                assertThat(Passages.of(moved))
                        .as("seed %d", seed)
                        .isEqualTo(
                                Passages.of(annotation).stream()
                                        .map(it ->
                                                new Passages.Passage(
                                                        it.path(), afterAThousand(it.segments())))
                                        .toList());
                assertThat(Passages.map(moved, PassagesTest::beforeAThousand))
                        .as("seed %d", seed)
                        .isEqualTo(annotation);
            }
        }
        assertThat(segments).as("seed %d", seed).isPositive();
    }

    @Test
    void anAnnotationWhosePassagesStayIsTheVerySame() {
        var quote = Quote.blank("q-1", COMMON).withContent(Segments.of(0, 18));

        assertThat(Passages.map(quote, segments -> segments)).isSameAs(quote);
    }

    /// Counted in what the record prints, which knows nothing of the table of fields.
    private static long segments(Annotation annotation) {
        return Pattern.compile("Segment\\[").matcher(annotation.toString()).results().count();
    }

    private static Segments afterAThousand(Segments segments) {
        return shifted(segments, 1_000);
    }

    private static Segments beforeAThousand(Segments segments) {
        return shifted(segments, -1_000);
    }

    private static Segments shifted(Segments segments, int by) {
        return new Segments(
                segments.list().stream()
                        .map(it -> Segment.of(it.start() + by, it.end() + by))
                        .toList());
    }

    private static Mention mention(int start, int end) {
        return new Mention(Segments.of(start, end), "name", false, Extras.NONE);
    }
}
