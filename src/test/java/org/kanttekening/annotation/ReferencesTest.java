package org.kanttekening.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kanttekening.article.ArticleText;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;

class ReferencesTest {

    private static final Common COMMON = Common.newBy("anna", Instant.EPOCH);

    @Test
    void everyIdInAnAnnotationIsFoundAtAnyDepth() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var text = new ArticleText("De minister zei dinsdag dat het verbod blijft.");
        for (int round = 0; round < 200; round++) {
            var given = new ArrayList<String>();
            var records = new RandomRecords(random, text, kind -> List.of(fresh(kind, given)));
            for (var kind : Kind.values()) {
                var annotation = records.annotation(kind, "own");
                assertThat(new TreeSet<>(References.of(annotation)))
                        .as("seed %d, %s", seed, annotation)
                        .isEqualTo(idsPrinted(annotation));
            }
        }
    }

    @Test
    void noNamingIsLeftOnceAnIdIsReplacedOrTakenOut() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var text = new ArticleText("De minister zei dinsdag dat het verbod blijft.");
        var records =
                new RandomRecords(
                        random,
                        text,
                        kind -> List.of(kind.letter() + "-ref1", kind.letter() + "-ref2"));
        for (int round = 0; round < 300; round++) {
            for (var kind : Kind.values()) {
                var annotation = records.annotation(kind, "own");
                for (var id : References.of(annotation)) {
                    var other = References.replaced(annotation, id, id.charAt(0) + "-ref9");
                    assertThat(other.toString()).as("seed %d", seed).doesNotContain(id);
                    assertThat(References.of(other))
                            .as("seed %d", seed)
                            .contains(id.charAt(0) + "-ref9");
                    var without = References.without(annotation, id);
                    assertThat(without.toString()).as("seed %d", seed).doesNotContain(id);
                }
            }
        }
    }

    @Test
    void aSpeakerWhoIsGoneIsNoSpeakerButTheOneSpokenForMayGo() {
        var quote =
                Quote.blank("q-1", COMMON)
                        .withSpeakers(
                                List.of(Speaker.of("a-1"), new Speaker("a-2", "a-1", Extras.NONE)));

        assertThat(((Quote) References.without(quote, "a-1")).speakers())
                .containsExactly(Speaker.of("a-2"));
    }

    @Test
    void anAuthorityThatTheArticleNamesStaysByItsWords() {
        var words = new Authority("a-1", "decider", "stated", Segments.of(0, 9), Extras.NONE);
        var noWords = new Authority("a-1", "adviser", "implied", Segments.NONE, Extras.NONE);
        var decision = Decision.blank("d-1", COMMON).withAuthority(List.of(words, noWords));

        assertThat(((Decision) References.without(decision, "a-1")).authority())
                .containsExactly(
                        new Authority("", "decider", "stated", Segments.of(0, 9), Extras.NONE));
    }

    @Test
    void aResponseToWhatIsGoneIsNone() {
        var quote =
                Quote.blank("q-1", COMMON)
                        .withRespondsTo(
                                List.of(
                                        new Response(Target.here("d-1"), "opposes", Extras.NONE),
                                        new Response(
                                                new Target("ander.txt", "d-1", Extras.NONE),
                                                "supports",
                                                Extras.NONE)));

        assertThat(((Quote) References.without(quote, "d-1")).respondsTo())
                .extracting(Response::stance)
                .containsExactly("supports");
    }

    @Test
    void anotherArticlesAnnotationAndTheAuthorAreNoIdsOfThisOne() {
        var ground = new Ground("health", Segments.NONE, "", "author", Extras.NONE);
        var related =
                new RelatedDecision(
                        new Target("ander.txt", "d-2", Extras.NONE), "amends", Extras.NONE);
        var decision =
                DecisionFields.SHAPE.with(
                        DecisionFields.SHAPE.with(
                                Decision.blank("d-1", COMMON),
                                DecisionFields.GROUNDS,
                                List.of(ground)),
                        DecisionFields.RELATED,
                        List.of(related));

        assertThat(References.of(decision)).isEmpty();
        assertThat(References.without(decision, "author")).isSameAs(decision);
    }

    @Test
    void anAnnotationThatDoesNotNameTheIdIsTheVerySame() {
        var quote = Quote.blank("q-1", COMMON).withSpeakers(List.of(Speaker.of("a-1")));

        assertThat(References.replaced(quote, "a-2", "a-3")).isSameAs(quote);
    }

    private static String fresh(Kind kind, List<String> given) {
        given.add(kind.letter() + "-ref" + given.size());
        return given.getLast();
    }

    /// Read from what the record prints, which knows nothing of the table of fields.
    private static TreeSet<String> idsPrinted(Annotation annotation) {
        var ids = new TreeSet<String>();
        var found = Pattern.compile("[qad]-ref\\d+").matcher(annotation.toString());
        while (found.find()) {
            ids.add(found.group());
        }
        return ids;
    }

    @Test
    void replacingAnIdDropsNothing() {
        var speaker = new Speaker("", "a-1", Extras.NONE);
        var quote = Quote.blank("q-1", COMMON).withSpeakers(List.of(speaker));

        assertThat(((Quote) References.replaced(quote, "a-1", "a-2")).speakers())
                .containsExactly(new Speaker("", "a-2", Extras.NONE));
    }
}
