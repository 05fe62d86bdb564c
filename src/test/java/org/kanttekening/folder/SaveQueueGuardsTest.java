package org.kanttekening.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Tombstone;

import java.nio.file.Files;
import java.time.Duration;
import java.util.Set;

/// What a save must never do: replace what nobody has seen, drop what nobody deleted, lose work.
class SaveQueueGuardsTest extends SaveQueueCase {

    @Test
    void whatChangedElsewhereIsNeverReplaced() throws Exception {
        var theirs = Examples.sidecarText().replace("Mening of feit?", "Feit of mening?");
        Files.writeString(work.sidecar(), theirs);

        queue.submit(work.sidecar(), noted("ours"));

        assertThat(queue.flush()).isFalse();
        assertThat(work.sidecar()).hasContent(theirs);
        assertThat(queue.state(work.sidecar()))
                .isInstanceOfSatisfying(
                        SaveState.Conflict.class,
                        conflict -> {
                            assertThat(conflict.theirs().map(String::new)).contains(theirs);
                            assertThat(conflict.recovery().orElseThrow())
                                    .hasBinaryContent(conflict.ours());
                        });
    }

    @Test
    void afterAConflictWhatWasReadThenIsBuiltOn() throws Exception {
        Files.writeString(
                work.sidecar(), Examples.sidecarText().replace("Mening of feit?", "Feit?"));
        queue.submit(work.sidecar(), noted("ours"));
        queue.flush();

        queue.open(work.sidecar(), work.read(), work.readSidecar());
        var merged = work.stored().sidecar();
        queue.submit(
                work.sidecar(),
                merged.with(Header.SHAPE.with(merged.header(), Header.NOTE, "ours")));

        assertThat(queue.flush()).isTrue();
        assertThat(noteOnDisk()).isEqualTo("ours");
        assertThat(work.stored().sidecar().remarks().getFirst().text()).isEqualTo("Feit?");
    }

    @Test
    void anAnnotationThatNobodyDeletedDoesNotDisappear() throws Exception {
        queue.submit(work.sidecar(), opened().without("q-x2n6d8ty"));

        assertThat(queue.flush()).isFalse();
        assertThat(work.sidecar()).hasBinaryContent(Examples.sidecar());
        assertThat(queue.state(work.sidecar()))
                .isInstanceOfSatisfying(
                        SaveState.Failed.class,
                        failed -> {
                            assertThat(failed.problem().key()).isEqualTo("problem.save.shrinks");
                            assertThat(failed.recovery()).isPresent();
                        });
    }

    @Test
    void anAnnotationWithATombstoneMayGo() throws Exception {
        queue.submit(
                work.sidecar(),
                opened().without("q-x2n6d8ty")
                        .with(
                                new Tombstone(
                                        "q-x2n6d8ty",
                                        "2026-03-04T10:00:00Z",
                                        "anna",
                                        Extras.NONE)));

        assertThat(queue.flush()).isTrue();
        assertThat(work.stored().sidecar().annotations().find("q-x2n6d8ty")).isEmpty();
    }

    @Test
    void anAnnotationWhoseMakingWasUndoneMayGo() throws Exception {
        queue.submit(work.sidecar(), opened().without("q-x2n6d8ty"), Set.of("q-x2n6d8ty"));

        assertThat(queue.flush()).isTrue();
    }

    @Test
    void whatCouldNotBeReadBackIsNotWritten() throws Exception {
        var actor = opened().annotations().find("a-3fk29d0q", Actor.class).orElseThrow();
        // The college is named by others: without it their ids point nowhere.
        queue.submit(work.sidecar(), opened().without(actor.id()), Set.of(actor.id()));

        assertThat(queue.flush()).isFalse();
        assertThat(work.sidecar()).hasBinaryContent(Examples.sidecar());
        assertThat(queue.state(work.sidecar()))
                .isInstanceOfSatisfying(
                        SaveState.Failed.class,
                        failed ->
                                assertThat(failed.problem().key())
                                        .isEqualTo("problem.save.unreadable"));
    }

    @Test
    void halfACharacterInANoteDoesNotStopASave() throws Exception {
        queue.submit(work.sidecar(), noted("half \ud83d"));

        assertThat(queue.flush()).isTrue();
        assertThat(noteOnDisk()).isEqualTo("half \uFFFD");
    }

    @Test
    void aFullDiskIsSaidOnceAndTheWorkIsSavedWhenThereIsSpace() throws Exception {
        work.disk.failingAt(0, true, false);
        queue.submit(work.sidecar(), noted("first"));
        work.time.turn(Duration.ofMinutes(3));
        assertThat(work.sidecar()).hasBinaryContent(Examples.sidecar());
        assertThat(said).filteredOn(SaveState.Failed.class::isInstance).hasSize(1);
        assertThat(queue.state(work.sidecar()).isSafe()).isFalse();

        work.disk.mended();
        work.time.turn(Duration.ofSeconds(31));

        assertThat(noteOnDisk()).isEqualTo("first");
        assertThat(said.getLast()).isInstanceOf(SaveState.Saved.class);
    }

    @Test
    void anErrorAtAnyCallOfASaveLosesNothingAndIsOverWithTheNextTry() throws Exception {
        for (boolean afterwards : new boolean[] {false, true}) {
            int calls = 1;
            for (int call = 0; call < calls; call++) {
                work.putSidecar();
                queue.open(work.sidecar(), work.read(), work.readSidecar());
                work.disk.failingAt(call, false, afterwards);
                queue.submit(work.sidecar(), noted("call " + call + afterwards));
                work.time.turn(DELAY);
                calls = Math.max(calls, work.disk.calls().size());
                work.disk.mended();

                assertThat(work.readSidecar())
                        .as("after an error at call %d", call)
                        .isInstanceOf(SidecarReading.Read.class);
                queue.flush();

                assertThat(noteOnDisk()).as("call %d", call).isEqualTo("call " + call + afterwards);
                assertThat(queue.state(work.sidecar()).isSafe()).as("call %d", call).isTrue();
            }
            assertThat(calls).isGreaterThan(10);
        }
    }

    @Test
    void whatIsNotReadableIsNotTakenIntoCare() throws Exception {
        Files.writeString(work.sidecar(), "{");
        var reading = work.readSidecar();
        var article = work.read();

        assertThatThrownBy(() -> queue.open(work.sidecar(), article, reading))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(work.sidecar()).hasContent("{");
    }
}
