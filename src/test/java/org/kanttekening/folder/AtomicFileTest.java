package org.kanttekening.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class AtomicFileTest {

    private static final byte[] OLD = "old content, rather long".getBytes(UTF_8);
    private static final byte[] NEW = "new content".getBytes(UTF_8);

    @TempDir Path place;
    private Workplace work;
    private Path target;

    @BeforeEach
    void setUp() throws IOException {
        work = new Workplace(place);
        target = work.root.resolve("x.txt.anna.kanttekening.json");
    }

    /// A way of saving, so that the same faults can be tried on a bad one.
    private interface Way {
        void save(Disk disk, Path target, Storage storage) throws IOException;
    }

    private static final Way OURS =
            (disk, target, storage) ->
                    storage.file().replace(target, NEW, Optional.of(Hash.of(OLD)));

    /// What the protocol is there to avoid.
    private static final Way TRUNCATING =
            (disk, target, storage) -> {
                disk.delete(target);
                try (var sink = disk.create(target, false)) {
                    sink.write(NEW);
                    sink.force();
                }
            };

    /// What stood in the file after an error at each call, where that was neither old nor new.
    private List<String> spoilt(Way way, boolean forGood, boolean afterwards) throws IOException {
        var spoilt = new ArrayList<String>();
        int calls = Integer.MAX_VALUE;
        for (int call = 0; call < calls; call++) {
            Files.write(target, OLD);
            work.disk.failingAt(call, forGood, afterwards);
            try {
                way.save(work.disk, target, work.storage);
                calls = Math.min(calls, work.disk.calls().size());
            } catch (IOException e) {
                // What the file holds is what counts.
            }
            work.disk.mended();
            if (!Files.exists(target)) {
                spoilt.add("missing after call " + call);
            } else if (!isOldOrNew(Files.readAllBytes(target))) {
                spoilt.add("spoilt after call " + call);
            }
            if (call > 100) {
                break;
            }
        }
        return spoilt;
    }

    private static boolean isOldOrNew(byte[] bytes) {
        return java.util.Arrays.equals(bytes, OLD) || java.util.Arrays.equals(bytes, NEW);
    }

    @Test
    void anErrorAtAnyCallLeavesTheOldOrTheNewContent() throws IOException {
        assertThat(spoilt(OURS, false, false)).isEmpty();
        assertThat(spoilt(OURS, false, true)).isEmpty();
        assertThat(spoilt(OURS, true, false)).isEmpty();
        assertThat(spoilt(OURS, true, true)).isEmpty();
    }

    @Test
    void theSameErrorsCatchASaverThatTruncates() throws IOException {
        assertThat(spoilt(TRUNCATING, false, false)).isNotEmpty();
        assertThat(spoilt(TRUNCATING, true, false)).isNotEmpty();
    }

    @Test
    void whatIsWrittenIsForcedBeforeItIsMovedAndTheFolderAfter() throws IOException {
        Files.write(target, OLD);
        work.disk.failingAt(Integer.MAX_VALUE, false, false);

        work.storage.file().replace(target, NEW, Optional.of(Hash.of(OLD)));

        var calls = work.disk.calls();
        assertThat(calls.subList(0, 5))
                .containsExactly("resolved", "create", "write", "force", "close");
        assertThat(calls.subList(calls.size() - 3, calls.size()))
                .containsExactly("read", "replace", "forceFolder");
        assertThat(target).hasBinaryContent(NEW);
    }

    @Test
    void whatWasNotSeenIsNotReplaced() throws IOException {
        Files.writeString(target, "somebody else's");

        var outcome = work.storage.file().replace(target, NEW, Optional.of(Hash.of(OLD)));

        assertThat(outcome).isInstanceOf(AtomicFile.Outcome.Conflict.class);
        assertThat(target).hasContent("somebody else's");
        assertThat(work.leftovers()).isEmpty();
    }

    @Test
    void whatWasWrittenWhileTheVersionWasKeptIsNotReplaced() throws IOException {
        Files.write(target, OLD);
        var file =
                new AtomicFile(
                        work.disk,
                        Workplace.counting(),
                        time -> {},
                        (path, replaced) -> Files.writeString(path, "slipped in"));

        assertThat(file.replace(target, NEW, Optional.of(Hash.of(OLD))))
                .isInstanceOf(AtomicFile.Outcome.Conflict.class);
        assertThat(target).hasContent("slipped in");
    }

    @Test
    void aFileThatAppearedIsNotReplaced() throws IOException {
        Files.write(target, OLD);

        assertThat(work.storage.file().replace(target, NEW, Optional.empty()))
                .isInstanceOf(AtomicFile.Outcome.Conflict.class);
        assertThat(target).hasBinaryContent(OLD);
    }

    @Test
    void aFileThatIsGoneIsNotMadeAnew() throws IOException {
        assertThat(work.storage.file().replace(target, NEW, Optional.of(Hash.of(OLD))))
                .isInstanceOfSatisfying(
                        AtomicFile.Outcome.Conflict.class,
                        conflict -> assertThat(conflict.current()).isEmpty());
        assertThat(target).doesNotExist();
    }

    @Test
    void aMoveThatIsRefusedOnceIsTriedAgain() throws IOException {
        Files.write(target, OLD);
        work.disk.refusing(target);

        work.storage.file().replace(target, NEW, Optional.of(Hash.of(OLD)));

        assertThat(target).hasBinaryContent(NEW);
        assertThat(work.pauses).containsExactly(Duration.ofMillis(50));
    }

    @Test
    void aStalledShareIsWaitedForFiveSecondsAndNoLonger() throws IOException {
        Files.write(target, OLD);
        work.disk.failingAt(6, true, false);

        assertThatThrownBy(
                        () -> work.storage.file().replace(target, NEW, Optional.of(Hash.of(OLD))))
                .isInstanceOf(IOException.class);

        assertThat(work.pauses.getFirst()).isEqualTo(Duration.ofMillis(50));
        assertThat(work.pauses).allMatch(pause -> pause.compareTo(Duration.ofSeconds(1)) <= 0);
        assertThat(work.pauses.stream().reduce(Duration.ZERO, Duration::plus))
                .isBetween(Duration.ofSeconds(4), Duration.ofSeconds(6));
    }

    @Test
    void theReplacedVersionIsKept() throws IOException {
        Files.write(target, OLD);

        work.storage.file().replace(target, NEW, Optional.of(Hash.of(OLD)));

        var versions = work.storage.versions().of(target);
        assertThat(versions).hasSize(1);
        assertThat(work.storage.versions().read(versions.getFirst())).isEqualTo(OLD);
    }

    @Test
    void aLinkStaysALinkAndItsTargetIsReplaced() throws IOException {
        var real = Files.write(work.root.resolve("real.kanttekening.json"), OLD);
        try {
            Files.createSymbolicLink(target, real);
        } catch (IOException | UnsupportedOperationException e) {
            assumeThat(false).as("links can be made here").isTrue();
        }

        work.storage.file().replace(target, NEW, Optional.of(Hash.of(OLD)));

        assertThat(target).isSymbolicLink();
        assertThat(real).hasBinaryContent(NEW);
    }

    @Test
    void aColleagueMayReadAsBefore() throws IOException {
        assumeThat(place.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Files.write(target, OLD);
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-rw-r--"));

        work.storage.file().replace(target, NEW, Optional.of(Hash.of(OLD)));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
                .isEqualTo("rw-rw-r--");
    }

    @Test
    void thatAColleagueMayNotReadAnyMoreIsSaid() throws IOException {
        Files.write(target, OLD);
        work.disk.failingAt(5, false, false);

        var outcome = work.storage.file().replace(target, NEW, Optional.of(Hash.of(OLD)));

        assertThat(work.disk.calls().get(5)).isEqualTo("dress");
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        AtomicFile.Outcome.Done.class,
                        done -> assertThat(done.undressed()).isTrue());
    }

    @Test
    void makingAFileNeverReplacesOne() throws IOException {
        Files.write(target, OLD);

        assertThatThrownBy(() -> work.storage.file().create(target, NEW))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(target).hasBinaryContent(OLD);
        assertThat(work.leftovers()).isEmpty();
    }

    @Test
    void whatACutOffSaveLeftIsTakenAwayAndNothingElse() throws IOException {
        var left = Files.write(work.root.resolve(".x.kanttekening.json.a1b2c3d4.tmp"), OLD);
        var other = Files.write(work.root.resolve(".x.tmp"), OLD);

        work.storage.file().clean(work.root, file -> true);

        assertThat(left).doesNotExist();
        assertThat(other).exists();
    }

    @Test
    void aFolderThatIsGoneIsAnError() {
        assertThatThrownBy(() ->
                        work.storage
                                .file()
                                .replace(
                                        work.root.resolve("gone/x.kanttekening.json"),
                                        NEW,
                                        Optional.empty()))
                .isInstanceOf(NoSuchFileException.class);
    }
}
