package org.kanttekening.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.UnaryOperator;

/// A folder's guidelines are added to in their own encoding, and nobody's work on them is lost.
class GuidelinesFileTest {

    private static final UnaryOperator<String> LONGER = text -> text + "Één regel „meer”.\r\n";

    @TempDir Path place;
    private Workplace work;
    private Path file;

    @BeforeEach
    void setUp() throws IOException {
        work = new Workplace(place);
        file = work.root.resolve("guidelines.md");
    }

    private GuidelinesFile opened() throws IOException {
        return GuidelinesFile.of(work.folder());
    }

    private static void assertRefused(String problem, ThrowingCallable change) {
        assertThatThrownBy(change)
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        it -> assertThat(it.problem().key()).isEqualTo(problem));
    }

    @Test
    void whereThereAreNoneTheFirstChangeMakesThem() throws Exception {
        var guidelines = opened();
        assertThat(guidelines.text()).isEmpty();
        assertThat(file).doesNotExist();

        guidelines.change(LONGER, work.storage);

        assertThat(file).hasBinaryContent(LONGER.apply("").getBytes(UTF_8));
        assertThat(guidelines.text()).isEqualTo(LONGER.apply(""));
    }

    @Test
    void theEncodingTheMarkAndTheLineEndsStay() throws Exception {
        for (var encoding : new Charset[] {UTF_8, StandardCharsets.UTF_16LE}) {
            var before = "\uFEFF# Regels\r\n\r\nCafé.";
            Files.write(file, before.getBytes(encoding));

            opened().change(LONGER, work.storage);

            assertThat(file).hasBinaryContent(LONGER.apply(before).getBytes(encoding));
        }
        var windows = Charset.forName("windows-1252");
        Files.write(file, "Café.\r\n".getBytes(windows));
        opened().change(LONGER, work.storage);
        assertThat(file).hasBinaryContent(LONGER.apply("Café.\r\n").getBytes(windows));
    }

    @Test
    void aCharacterThatTheEncodingLacksIsRefused() throws Exception {
        var before = "Café.\r\n".getBytes(Charset.forName("windows-1252"));
        Files.write(file, before);
        var guidelines = opened();

        assertRefused(
                "problem.guidelines.encoding",
                () -> guidelines.change(text -> text + "🛵", work.storage));

        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void guidelinesThatWereChangedMeanwhileAreNotReplacedAndAreReadAgain() throws Exception {
        Files.writeString(file, "Oud.\n");
        var guidelines = opened();
        Files.writeString(file, "Van een ander.\n");

        assertRefused("problem.guidelines.changed", () -> guidelines.change(LONGER, work.storage));

        assertThat(file).hasContent("Van een ander.\n");
        guidelines.change(LONGER, work.storage);
        assertThat(Files.readString(file)).isEqualTo(LONGER.apply("Van een ander.\n"));
    }

    @Test
    void guidelinesThatSomebodyMadeMeanwhileAreNotReplaced() throws Exception {
        var guidelines = opened();
        Files.writeString(file, "Van een ander.\n");

        assertRefused("problem.guidelines.changed", () -> guidelines.change(LONGER, work.storage));

        assertThat(file).hasContent("Van een ander.\n");
    }

    @Test
    void aFileThatIsNotToBeWrittenToStaysAsItIs() throws Exception {
        Files.writeString(file, "Oud.\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        var guidelines = opened();

        assertThatThrownBy(() -> guidelines.change(LONGER, work.storage))
                .isInstanceOfSatisfying(
                        AccessDeniedException.class,
                        it -> assertThat(it.getFile()).endsWith("guidelines.md"));

        assertThat(file).hasContent("Oud.\n");
    }

    @Test
    void aDiskThatTakesNothingLeavesTheOldOnes() throws Exception {
        Files.writeString(file, "Oud.\n");
        var guidelines = opened();
        work.disk.failingAt(0, true, false);

        assertThatThrownBy(() -> guidelines.change(LONGER, work.storage))
                .isInstanceOf(IOException.class);

        assertThat(file).hasContent("Oud.\n");
        assertThat(guidelines.text()).isEqualTo("Oud.\n");
        work.disk.mended();
        guidelines.change(LONGER, work.storage);
        assertThat(Files.readString(file)).isEqualTo(LONGER.apply("Oud.\n"));
    }

    @Test
    void whatCannotBeReadIsNeverReplaced() throws Exception {
        var bytes = new byte[] {'a', 0, 'b'};
        Files.write(file, bytes);
        var guidelines = opened();
        assertThat(guidelines.text()).isEmpty();

        assertRefused(
                "problem.guidelines.unreadable", () -> guidelines.change(LONGER, work.storage));

        assertThat(file).hasBinaryContent(bytes);
    }

    @Test
    void itSaysWhetherReadingItAgainFoundSomethingElse() throws Exception {
        Files.writeString(file, "Oud.\n");
        var guidelines = opened();
        assertThat(guidelines.readAgain()).isFalse();

        Files.writeString(file, "Nieuw.\n");

        assertThat(guidelines.readAgain()).isTrue();
        assertThat(guidelines.text()).isEqualTo("Nieuw.\n");
    }
}
