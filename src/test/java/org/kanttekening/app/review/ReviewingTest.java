package org.kanttekening.app.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Annotator;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Review;
import org.kanttekening.app.DeafListener;
import org.kanttekening.app.OpenReview;
import org.kanttekening.app.Tasks;
import org.kanttekening.app.Workspace;
import org.kanttekening.change.RandomIds;
import org.kanttekening.folder.Profile;
import org.kanttekening.folder.SaveState;
import org.kanttekening.folder.Storage;
import org.kanttekening.review.compare.Difference;
import org.kanttekening.review.decide.Deciding.Reason;
import org.kanttekening.review.decide.Matter;
import org.kanttekening.review.match.MatchRule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/// An article of the samples under review, with the files that lie beside it. The window's thread
/// is that of the test, which does one thing at a time.
class ReviewingTest {

    private static final String ARTICLE = "kabinet-schort-havendambesluit-op.txt";
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-05-04T09:00:00Z"), ZoneOffset.UTC);

    @TempDir private Path dir;

    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final Tasks tasks = new Tasks(window::add);
    private final Heard heard = new Heard();
    private Workspace workspace;
    private Reviewing reviewing;

    @BeforeEach
    void copyTheSamples() throws IOException {
        try (var files = Files.list(Path.of("sample-articles"))) {
            for (var file : files.filter(it -> name(it).startsWith("kabinet")).toList()) {
                Files.copy(file, dir.resolve(name(file)));
            }
        }
        start();
    }

    @AfterEach
    void close() {
        workspace.close();
        tasks.close();
    }

    private void start() {
        var storage =
                Storage.of(
                        new Profile(dir.resolveSibling(dir.getFileName() + "-profile")),
                        new RandomIds(new Random(1)),
                        CLOCK,
                        1 << 20);
        workspace =
                new Workspace(
                        new Workspace.Furnishing(
                                tasks,
                                window::add,
                                storage,
                                CLOCK,
                                new RandomIds(new Random(2)),
                                "1.0.0"),
                        Annotator.of("chef", "Chef"),
                        heard);
        workspace.open(dir);
        until("the folder is open", () -> workspace.root().isPresent());
        var opened = new ArrayList<OpenReview>();
        workspace.reviews().open(ARTICLE, opened::add);
        until("the review is open", () -> !opened.isEmpty());
        var begun = new ArrayList<Reviewing>();
        Beginning.of(
                opened.getFirst(),
                MatchRule.USUAL,
                workspace.annotator(),
                false,
                workspace.furnishing(),
                begun::add);
        until("the tags are compared", () -> !begun.isEmpty());
        reviewing = begun.getFirst();
    }

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
        until("it is saved", this::isSaved);
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
        until("it is saved", this::isSaved);
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
        until("it is saved", this::isSaved);
        var written = Files.readString(sidecar("anna"));
        var changed = written.replaceFirst("\"type\": \"direct\"", "\"type\": \"mixed\"");
        assertThat(changed).isNotEqualTo(written);

        Files.writeString(sidecar("anna"), changed);

        until("it is open again", () -> !reviewing.left().isEmpty());
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

    private boolean isSaved() {
        return workspace.reviews().state(ARTICLE) instanceof SaveState.Saved;
    }

    private Path sidecar(String owner) {
        return dir.resolve(ARTICLE + "." + owner + ".kanttekening.json");
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private void until(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("never: %s; %s", what, heard.problems).isLessThan(end);
            try {
                var next = window.poll(20, TimeUnit.MILLISECONDS);
                if (next != null) {
                    next.run();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
    }

    private static final class Heard extends DeafListener {
        private final List<Exception> problems = new ArrayList<>();

        @Override
        public void failed(Exception problem) {
            problems.add(problem);
        }
    }
}
