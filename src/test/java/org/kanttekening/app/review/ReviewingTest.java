package org.kanttekening.app.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Review;
import org.kanttekening.review.compare.Difference;
import org.kanttekening.review.decide.Deciding.Reason;
import org.kanttekening.review.decide.Matter;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What a reviewer does to the list of what is left.
class ReviewingTest extends ReviewCase {

    @Test
    void theListHoldsWhatDiffersTheWorstFirst() {
        assertThat(reviewing.left()).isNotEmpty();
        assertThat(reviewing.docket().alike()).isNotEmpty();
        assertThat(reviewing.left())
                .extracting(it -> it.row().orElseThrow().worst().orElseThrow())
                .isSorted();
        assertThat(reviewing.chosen()).contains(reviewing.left().getFirst());
    }

    @Test
    void decidingGoesOnToTheNextUntilTheListIsEmptyAndNobodysOwnFileChanges() throws IOException {
        var annas = Files.readAllBytes(sidecar("anna"));
        var brams = Files.readAllBytes(sidecar("bram"));
        reviewing.takeAlike();

        decideAll();

        assertThat(reviewing.left()).isEmpty();
        assertThat(reviewing.docket().isDone()).isTrue();
        assertThat(reviewing.session().sidecar().header().status()).isEqualTo("done");
        window.until("it is saved", this::isSaved);
        assertThat(Files.readString(sidecar("agreed"))).contains("\"by\": \"chef\"");
        assertThat(Files.readAllBytes(sidecar("anna"))).isEqualTo(annas);
        assertThat(Files.readAllBytes(sidecar("bram"))).isEqualTo(brams);
    }

    @Test
    void everyDecisionCanBeTakenBackAndMadeAgain() {
        var before = reviewing.session().sidecar();
        reviewing.takeAlike();
        decideAll();
        var after = reviewing.session().sidecar();

        while (reviewing.session().canUndo()) {
            reviewing.undo(true);
        }
        assertThat(reviewing.session().sidecar()).isEqualTo(before);
        while (reviewing.session().canRedo()) {
            reviewing.undo(false);
        }
        assertThat(reviewing.session().sidecar()).isEqualTo(after);
    }

    @Test
    void whoLeavesHalfWayFindsTheRestLeft() {
        reviewing.takeAlike();
        reviewing.take(1, Reason.NONE);
        reviewing.reject(new Reason("not-a-quote", ""));
        var left = reviewing.left().stream().map(Matter::id).toList();
        window.until("it is saved", this::isSaved);
        workspace.close();

        start();

        assertThat(reviewing.left()).extracting(Matter::id).containsExactlyElementsOf(left);
        assertThat(reviewing.docket().alike()).isEmpty();
    }

    @Test
    void undoingChoosesWhatItWasAbout() {
        var first = reviewing.chosen().orElseThrow();
        reviewing.reject(Reason.NONE);
        assertThat(reviewing.chosen().map(Matter::id)).isPresent().get().isNotEqualTo(first.id());

        reviewing.undo(true);

        assertThat(reviewing.chosen().map(Matter::id)).contains(first.id());
    }

    @Test
    void theListIsFilteredByKindPersonAndDifference() {
        reviewing.filter(Filter.ALL.ofKind(Optional.of(Kind.ACTOR)));
        assertThat(reviewing.left()).isNotEmpty().allMatch(it -> it.kind() == Kind.ACTOR);
        assertThat(reviewing.chosen()).contains(reviewing.left().getFirst());

        reviewing.filter(Filter.ALL.ofDifference(Optional.of(Difference.BOUNDARIES)));
        assertThat(reviewing.left())
                .isNotEmpty()
                .extracting(it -> it.row().orElseThrow().differences())
                .allMatch(it -> it.contains(Difference.BOUNDARIES));

        reviewing.filter(Filter.ALL.ofPerson(Optional.of("anna")));
        assertThat(reviewing.left()).isNotEmpty();
        assertThat(reviewing.left()).allMatch(it -> it.versions().containsKey("anna"));
    }

    @Test
    void steppingGoesRoundTheList() {
        var seen = new ArrayList<String>();
        for (int i = reviewing.left().size(); i > 0; i--) {
            seen.add(reviewing.chosen().orElseThrow().id());
            reviewing.step(true);
        }
        assertThat(seen).doesNotHaveDuplicates();
        assertThat(reviewing.chosen().orElseThrow().id()).isEqualTo(seen.getFirst());
        assertThat(reviewing.step(false).map(Matter::id)).contains(seen.getLast());
    }

    @Test
    void inABlindReviewNobodyIsNamedAndTheOrderIsTheSameEachTime() {
        reviewing.blind(true);
        var names = reviewing.names();
        assertThat(names.order()).containsExactlyInAnyOrder("anna", "bram");
        assertThat(names.order().stream().map(names::of)).containsExactly("A", "B");
        reviewing.blind(false);
        reviewing.blind(true);
        assertThat(reviewing.names().order()).isEqualTo(names.order());
    }

    @Test
    void theOrderOfABlindReviewIsAnotherOneInOtherArticles() {
        var orders =
                IntStream.range(0, 20)
                        .mapToObj(i -> Names.blind(List.of("anna", "bram"), i + ".txt").order());
        assertThat(orders.distinct()).hasSize(2);
    }

    @Test
    void aColleaguesLaterEditReopensWhatItTouches() throws IOException {
        reviewing.takeAlike();
        decideAll();
        window.until("it is saved", this::isSaved);
        var written = Files.readString(sidecar("anna"));
        var changed = written.replaceFirst("\"type\": \"direct\"", "\"type\": \"mixed\"");
        assertThat(changed).isNotEqualTo(written);

        Files.writeString(sidecar("anna"), changed);

        window.until("it is open again", () -> !reviewing.left().isEmpty());
        assertThat(reviewing.left()).hasSize(1);
        assertThat(reviewing.left().getFirst().state()).isEqualTo(Matter.State.REOPENED);
    }

    @Test
    void anArticleThatOnePersonTaggedListsAllTheirTags() throws IOException {
        workspace.close();
        Files.delete(sidecar("bram"));
        start();

        assertThat(reviewing.left()).hasSameSizeAs(reviewing.docket().matters());
        reviewing.takeAll("anna", Kind.ACTOR, Reason.NONE);
        assertThat(reviewing.left()).isNotEmpty();
        assertThat(reviewing.left()).noneMatch(it -> it.kind() == Kind.ACTOR);
    }

    @Test
    void whatCannotBeReadIsSaidAndTheOthersAreShown() throws IOException {
        workspace.close();
        Files.writeString(sidecar("carla"), "{");
        start();

        assertThat(reviewing.review().people().problems()).hasSize(1);
        assertThat(reviewing.docket().ground().annotators()).containsExactly("anna", "bram");
    }

    private void decideAll() {
        int limit = 2 * reviewing.left().size() + 2;
        while (!reviewing.left().isEmpty()) {
            assertThat(limit--).isPositive();
            if (!reviewing.take(1, Reason.NONE) && !reviewing.take(2, Reason.NONE)) {
                reviewing.reject(Reason.NONE);
            }
        }
        assertThat(reviewing.session().annotations().all())
                .extracting(Annotation::common)
                .extracting(it -> it.review().map(Review::outcome))
                .containsOnly(Optional.of("accepted"));
    }
}
