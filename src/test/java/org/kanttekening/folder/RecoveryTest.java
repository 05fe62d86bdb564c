package org.kanttekening.folder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Sidecar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;

class RecoveryTest {

    @TempDir Path place;
    private Workplace work;
    private SaveQueue queue;

    @BeforeEach
    void setUp() throws Exception {
        work = new Workplace(place);
        work.putSidecar();
        queue = new SaveQueue(work.storage, "1", work.time, (file, state) -> {});
        queue.open(work.sidecar(), work.read(), work.readSidecar());
    }

    private static Sidecar noted(String note) {
        var sidecar = Examples.stored().sidecar();
        return sidecar.with(Header.SHAPE.with(sidecar.header(), Header.NOTE, note));
    }

    private List<Path> journals() throws IOException {
        try (var files = Files.walk(work.profile.resolve("journal"))) {
            return files.filter(file -> file.toString().endsWith(".jsonl")).toList();
        }
    }

    /// As if the process that wrote the journals had ended.
    private void endProcess() throws IOException {
        for (var journal : journals()) {
            var text = Files.readString(journal);
            Files.writeString(
                    journal, text.replaceFirst("\"since\":\"[^\"]*\"", "\"since\":\"before\""));
        }
    }

    private Recovery recovery() {
        return new Recovery(work.storage);
    }

    @Test
    void aGestureIsInTheJournalBeforeItIsInItsFile() throws Exception {
        queue.submit(work.sidecar(), noted("unsaved"));
        work.time.turn(Duration.ZERO);
        endProcess();

        var unsaved = recovery().pending();

        assertThat(unsaved).hasSize(1);
        assertThat(unsaved.getFirst().sidecar()).isEqualTo(work.sidecar());
        var restored = recovery().restored(unsaved.getFirst(), work.read(), work.readSidecar());
        assertThat(restored).contains(noted("unsaved"));
    }

    @Test
    void everyKindOfChangeComesBack() throws Exception {
        var all = Examples.stored().sidecar();
        var bare = Sidecar.of(all.annotator(), Header.NONE);
        var file = work.folder().sidecar(work.article, "bram");
        queue.open(file, work.read(), new SidecarReading.Absent());
        queue.submit(file, bare.with(all.header()));
        work.time.turn(Duration.ZERO);
        queue.submit(file, all);
        work.time.turn(Duration.ZERO);
        queue.submit(file, all.without("q-x2n6d8ty").without("m-1s9f4jwo"));
        work.time.turn(Duration.ZERO);
        endProcess();

        var unsaved = recovery().pending().getFirst();

        assertThat(recovery().restored(unsaved, work.read(), new SidecarReading.Absent()))
                .contains(all.without("q-x2n6d8ty").without("m-1s9f4jwo"));
    }

    @Test
    void aLineThatWasCutOffCostsThatGestureAlone() throws Exception {
        queue.submit(work.sidecar(), noted("first"));
        work.time.turn(Duration.ZERO);
        queue.submit(work.sidecar(), noted("second"));
        work.time.turn(Duration.ZERO);
        endProcess();
        var journal = journals().getFirst();
        var text = Files.readString(journal);
        Files.writeString(journal, text.substring(0, text.length() - 20));

        var unsaved = recovery().pending().getFirst();

        assertThat(recovery().restored(unsaved, work.read(), work.readSidecar()))
                .contains(noted("first"));
    }

    @Test
    void aSavedGestureIsNoLongerInAJournal() throws Exception {
        queue.submit(work.sidecar(), noted("first"));
        work.time.turn(Duration.ZERO);
        assertThat(journals()).hasSize(1);

        queue.flush();

        assertThat(journals()).isEmpty();
        assertThat(recovery().pending()).isEmpty();
    }

    @Test
    void aJournalThatIsStillWrittenIsNobodysToTake() throws Exception {
        queue.submit(work.sidecar(), noted("first"));
        work.time.turn(Duration.ZERO);

        assertThat(recovery().pending()).isEmpty();
    }

    @Test
    void whatReachedItsFileAfterAllIsNotRestored() throws Exception {
        queue.submit(work.sidecar(), noted("first"));
        work.time.turn(Duration.ZERO);
        endProcess();
        var journal = journals().getFirst();
        var text = Files.readString(journal);
        queue.flush();
        Files.writeString(journal, text);

        var unsaved = recovery().pending().getFirst();

        assertThat(recovery().restored(unsaved, work.read(), work.readSidecar())).isEmpty();
    }

    @Test
    void whatCouldNotBeSavedIsKeptUntilItIs() throws Exception {
        Files.writeString(work.sidecar(), Examples.sidecarText().replace("Mening", "Meining"));
        queue.submit(work.sidecar(), noted("ours"));
        queue.flush();
        queue.close();

        var kept =
                recovery().pending().stream()
                        .filter(unsaved -> !unsaved.isJournal())
                        .findFirst()
                        .orElseThrow();

        assertThat(recovery().restored(kept, work.read(), work.readSidecar()))
                .contains(noted("ours"));
        recovery().discard(kept);
        assertThat(recovery().pending()).noneMatch(unsaved -> !unsaved.isJournal());
    }

    @Test
    void workDoneInAnotherTextIsNotPutIntoThisOne() throws Exception {
        queue.submit(work.sidecar(), noted("unsaved"));
        work.time.turn(Duration.ZERO);
        endProcess();
        Files.writeString(work.root.resolve(Examples.ARTICLE), "another text");

        var unsaved = recovery().pending().getFirst();

        assertThat(recovery().restored(unsaved, work.read(), new SidecarReading.Absent()))
                .isEmpty();
    }

    @Test
    void theProfileIsClosedToOthers() throws Exception {
        org.assertj.core.api.Assumptions.assumeThat(
                        place.getFileSystem().supportedFileAttributeViews())
                .contains("posix");
        queue.submit(work.sidecar(), noted("unsaved"));
        work.time.turn(Duration.ZERO);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(work.profile)))
                .isEqualTo("rwx------");
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(journals().getFirst())))
                .isEqualTo("rw-------");
    }
}
