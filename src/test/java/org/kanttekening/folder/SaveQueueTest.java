package org.kanttekening.folder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kanttekening.Amount;
import org.kanttekening.annotation.Annotator;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Sidecar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

class SaveQueueTest extends SaveQueueCase {

    @Test
    void openingWritesNothing() throws IOException {
        work.time.turn(Duration.ofMinutes(5));
        queue.flush();

        assertThat(work.sidecar()).hasBinaryContent(Examples.sidecar());
        assertThat(work.profile).doesNotExist();
        assertThat(said).isEmpty();
    }

    @Test
    void aChangeIsWrittenAfterAMomentAndNotBefore() throws Exception {
        queue.submit(work.sidecar(), noted("first"));
        work.time.turn(DELAY.minusMillis(1));
        assertThat(noteOnDisk()).isEmpty();

        work.time.turn(Duration.ofMillis(1));

        assertThat(noteOnDisk()).isEqualTo("first");
        assertThat(said)
                .extracting(state -> state.getClass().getSimpleName())
                .containsExactly("Pending", "Saving", "Saved");
    }

    @Test
    void onlyTheNewestOfSeveralChangesIsWritten() throws Exception {
        queue.submit(work.sidecar(), noted("first"));
        queue.submit(work.sidecar(), noted("second"));
        work.time.turn(DELAY);

        assertThat(noteOnDisk()).isEqualTo("second");
        assertThat(work.storage.versions().of(work.sidecar())).hasSize(1);
    }

    @Test
    void aSaveNamesItsRevisionTheOneBeforeAndTheProgram() throws Exception {
        queue.submit(work.sidecar(), noted("first"));
        queue.flush();

        var stored = work.stored();
        assertThat(stored.revision().parent()).isEqualTo("r-k2f7q0zd");
        assertThat(stored.revision().id()).matches("r-[0-9a-z]{8}").isNotEqualTo("r-k2f7q0zd");
        assertThat(stored.writtenBy()).isEqualTo("1.2.3");
    }

    @Test
    void whatTheFileSaysAlreadyIsNotWritten() throws Exception {
        queue.submit(work.sidecar(), noted("first"));
        queue.submit(work.sidecar(), opened());
        queue.flush();

        assertThat(work.sidecar()).hasBinaryContent(Examples.sidecar());
        assertThat(queue.state(work.sidecar())).isEqualTo(new SaveState.Clean());
    }

    @Test
    void aNewSidecarIsMade() throws Exception {
        var file = work.folder().sidecar(work.article, "bram");
        queue.open(file, work.read(), new SidecarReading.Absent());
        queue.submit(
                file, Sidecar.of(Annotator.of("bram", "Bram"), Header.NONE.withStatus("done")));
        queue.flush();

        assertThat(work.folder().readSidecar(work.article, "bram", Examples.text()))
                .isInstanceOf(SidecarReading.Read.class);
    }

    @Test
    void flushingWritesAtOnce() throws Exception {
        queue.submit(work.sidecar(), noted("first"));

        assertThat(queue.flush()).isTrue();

        assertThat(noteOnDisk()).isEqualTo("first");
    }

    @Test
    void theFirstSaveTakesAwayWhatEarlierRunsLeft() throws Exception {
        var left = Files.writeString(work.root.resolve(".x.kanttekening.json.a1b2c3d4.tmp"), "x");
        Files.setLastModifiedTime(left, FileTime.from(Instant.parse("2026-03-04T08:00:00Z")));
        assertThat(left).exists();

        queue.submit(work.sidecar(), noted("first"));
        queue.flush();

        assertThat(left).doesNotExist();
    }

    @Test
    void aQueueKnowsItsOwnWriting() throws Exception {
        queue.submit(work.sidecar(), noted("first"));
        queue.flush();

        assertThat(queue.lastSeen(work.sidecar()))
                .isEqualTo(Optional.of(Hash.of(Files.readAllBytes(work.sidecar()))));
    }

    @Test
    void submittingTakesNoTime() {
        var changed = IntStream.range(0, 101).mapToObj(i -> noted("note " + i)).toList();
        var times = new ArrayList<Duration>();
        for (var sidecar : changed) {
            long start = System.nanoTime();
            queue.submit(work.sidecar(), sidecar);
            times.add(Duration.ofNanos(System.nanoTime() - start));
        }

        assertThat(times.stream().sorted().toList().get(50)).isLessThan(Duration.ofMillis(2));
    }

    @Test
    void aDeletedFileIsNotMadeAnewUnasked() throws Exception {
        Files.delete(work.sidecar());
        queue.submit(work.sidecar(), noted("ours"));

        assertThat(queue.flush()).isFalse();
        assertThat(work.sidecar()).doesNotExist();
        assertThat(queue.state(work.sidecar()))
                .isInstanceOfSatisfying(
                        SaveState.Conflict.class,
                        conflict -> assertThat(conflict.theirs()).isEmpty());

        queue.open(work.sidecar(), work.read(), new SidecarReading.Absent());
        queue.submit(work.sidecar(), noted("ours"));

        assertThat(queue.flush()).isTrue();
        assertThat(noteOnDisk()).isEqualTo("ours");
    }

    @Test
    void sidecarsAreSavedEachForItself() throws Exception {
        var other = work.folder().sidecar(work.article, "bram");
        queue.open(other, work.read(), new SidecarReading.Absent());
        Files.writeString(other, "in the way");
        queue.submit(
                other, Sidecar.of(Annotator.of("bram", "Bram"), Header.NONE.withStatus("done")));
        queue.submit(work.sidecar(), noted("first"));

        assertThat(queue.flush()).isFalse();
        assertThat(noteOnDisk()).isEqualTo("first");
        assertThat(other).hasContent("in the way");
        assertThat(queue.state(work.sidecar()).isSafe()).isTrue();
        assertThat(queue.state(other).isSafe()).isFalse();
    }

    @Test
    void withoutAnyoneWaitingItIsSavedAllTheSame() throws Exception {
        var saved = new CountDownLatch(1);
        try (var real =
                SaveQueue.of(
                        work.storage,
                        "1",
                        (file, state) -> {
                            if (state instanceof SaveState.Saved) {
                                saved.countDown();
                            }
                        })) {
            real.open(work.sidecar(), work.read(), work.readSidecar());
            real.submit(work.sidecar(), noted("first"));

            assertThat(saved.await(1, TimeUnit.MINUTES)).isTrue();
        }
        assertThat(noteOnDisk()).isEqualTo("first");
    }

    @Test
    void closingWritesWhatWaits() throws Exception {
        queue.submit(work.sidecar(), noted("first"));

        queue.close();

        assertThat(noteOnDisk()).isEqualTo("first");
    }

    /// Our edits and somebody else's, in any order: what nobody here has seen is never replaced.
    @Test
    void nothingUnseenIsLostWhateverComesBetween() throws Exception {
        for (long seed = 0; seed < Amount.of(20, 200); seed++) {
            var random = new Random(seed);
            String unseen = null;
            int ours = 0;
            for (int step = 0; step < 50; step++) {
                switch (random.nextInt(4)) {
                    case 0 -> queue.submit(work.sidecar(), noted("ours " + ours++));
                    case 1 -> work.time.turn(Duration.ofMillis(random.nextInt(600)));
                    case 2 -> {
                        unseen = "theirs " + seed + "-" + step;
                        Files.writeString(
                                work.sidecar(),
                                Examples.sidecarText().replace("Mening of feit?", unseen));
                    }
                    default -> {
                        if (queue.state(work.sidecar()) instanceof SaveState.Conflict) {
                            queue.open(work.sidecar(), work.read(), work.readSidecar());
                            unseen = null;
                        }
                    }
                }
                if (unseen != null) {
                    assertThat(work.sidecar())
                            .as("seed %d, step %d", seed, step)
                            .content()
                            .contains(unseen);
                }
            }
            queue.open(work.sidecar(), work.read(), work.readSidecar());
        }
    }
}
