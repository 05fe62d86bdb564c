package org.kanttekening.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

/// What the people of a folder agree on is changed in its file, and nobody's change is lost.
class FolderSettingsFileTest {

    private static final String THEIRS =
            """
            {
              "format": "kanttekening-folder-1",
              "terms": {},
              "required": {},
              "matching": 0.5,
              "assignments": [],
              "colour": "blue"
            }
            """;

    @TempDir Path place;
    private Workplace work;
    private Path file;

    @BeforeEach
    void setUp() throws IOException {
        work = new Workplace(place);
        file = work.root.resolve(FolderSettings.FILE);
    }

    private FolderSettingsFile opened() throws Exception {
        return FolderSettingsFile.of(work.folder());
    }

    private static FolderSettings assigned(FolderSettings settings) {
        return settings.withAssignments(List.of(Assignment.of("a.txt", "anna", "2026-08-01")));
    }

    @Test
    void whereThereIsNoFileTheFirstChangeMakesOne() throws Exception {
        var settings = opened();
        assertThat(settings.settings()).isEqualTo(FolderSettings.NONE);
        assertThat(file).doesNotExist();

        settings.change(FolderSettingsFileTest::assigned, work.storage);

        assertThat(opened().settings()).isEqualTo(assigned(FolderSettings.NONE));
        assertThat(settings.settings()).isEqualTo(assigned(FolderSettings.NONE));
    }

    @Test
    void whatIsNotChangedOrNotKnownStays() throws Exception {
        Files.writeString(file, THEIRS);

        opened().change(it -> it.withMatching(OptionalDouble.of(0.4)), work.storage);

        assertThat(file).hasContent(THEIRS.replace("0.5", "0.4"));
    }

    @Test
    void aFileThatWasChangedMeanwhileIsNotReplacedAndIsReadAgain() throws Exception {
        var settings = opened();
        Files.writeString(file, THEIRS);

        assertThatThrownBy(() -> settings.change(FolderSettingsFileTest::assigned, work.storage))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        it ->
                                assertThat(it.problem().key())
                                        .isEqualTo("problem.folderSettings.changed"));

        assertThat(file).hasContent(THEIRS);
        assertThat(settings.settings().matching()).hasValue(0.5);
        settings.change(FolderSettingsFileTest::assigned, work.storage);
        assertThat(opened().settings().matching()).hasValue(0.5);
        assertThat(opened().settings().assignments()).hasSize(1);
    }

    @Test
    void aFileThatCannotBeReadIsNeverReplaced() throws Exception {
        Files.writeString(file, "{");
        assertThatThrownBy(this::opened).isInstanceOf(UnreadableFileException.class);
        var settings = FolderSettingsFile.unread(work.folder());

        assertThatThrownBy(() -> settings.change(FolderSettingsFileTest::assigned, work.storage))
                .isInstanceOf(UnreadableFileException.class);
        assertThat(file).hasContent("{");

        Files.writeString(file, THEIRS);
        assertThat(settings.readAgain()).isTrue();
        settings.change(FolderSettingsFileTest::assigned, work.storage);
        assertThat(opened().settings().matching()).hasValue(0.5);
    }

    @Test
    void anOverlapOfNothingIsRefused() throws Exception {
        Files.writeString(file, THEIRS.replace("0.5", "0"));

        assertThatThrownBy(this::opened)
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        it -> {
                            assertThat(it.problem().key()).isEqualTo("problem.matching");
                            assertThat(it.field()).isEqualTo("matching");
                            assertThat(it.line()).isEqualTo(5);
                        });
    }
}
