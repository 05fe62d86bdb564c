package org.kanttekening.app.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanttekening.folder.ArticleFolder;
import org.kanttekening.folder.Assignment;
import org.kanttekening.folder.FolderSettings;
import org.kanttekening.folder.Progress;
import org.kanttekening.folder.Statuses;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How far everybody is with the sample articles, of which Anna and Bram tagged two.
class BoardTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "progress");
    private static final String HARBOUR = "kabinet-schort-havendambesluit-op.txt";
    private static final String CLINIC = "minister-houdt-spoedhulp-brakenzijl-open.txt";
    private static final String DRONES = "police-suspend-drone-flights.txt";

    private static final FolderSettings SETTINGS =
            FolderSettings.NONE.withAssignments(
                    List.of(
                            Assignment.of(DRONES, "anna", "2026-08-01"),
                            Assignment.of(DRONES, "carla", ""),
                            Assignment.of(CLINIC, "anna", "2026-07-01"),
                            Assignment.of("gone.txt", "anna", "2026-07-01")));

    @TempDir Path place;
    private ArticleFolder folder;
    private Statuses statuses;

    @BeforeEach
    void copy() throws IOException {
        try (var files = Files.list(Path.of("sample-articles"))) {
            for (var file : files.toList()) {
                Files.copy(file, place.resolve(file.getFileName()));
            }
        }
        folder = ArticleFolder.open(place);
        statuses = new Statuses(folder);
    }

    private Board board() throws IOException {
        var survey = folder.survey();
        return Board.of(
                survey, statuses.of(survey, Progress.NONE), SETTINGS, Map.of(DRONES, "=Drones"));
    }

    private static Entry entry(Board board, String article, String person) {
        return board.rows().stream()
                .filter(it -> it.name().equals(article))
                .findFirst()
                .orElseThrow()
                .of(person);
    }

    @Test
    void everybodyHasAStateForEachArticle() throws IOException {
        var board = board();

        assertThat(board.people()).containsExactly("anna", "bram", "carla");
        assertThat(board.rows()).hasSize(9);
        assertThat(entry(board, HARBOUR, "bram"))
                .isEqualTo(new Entry(State.DONE, Optional.empty()));
        assertThat(entry(board, CLINIC, "anna"))
                .isEqualTo(new Entry(State.IN_PROGRESS, Optional.of("2026-07-01")));
        assertThat(entry(board, DRONES, "carla")).isEqualTo(new Entry(State.NONE, Optional.of("")));
        assertThat(entry(board, DRONES, "bram")).isEqualTo(Entry.NONE);
        assertThat(board.nowhere()).containsExactly("gone.txt");
    }

    @Test
    void whatIsAgreedOnIsReviewedForThoseWhoTaggedIt() throws IOException {
        Files.copy(
                place.resolve(HARBOUR + ".bram.kanttekening.json"),
                place.resolve(HARBOUR + ".agreed.kanttekening.json"));

        assertThat(entry(board(), HARBOUR, "bram").state()).isEqualTo(State.REVIEWED);
        assertThat(entry(board(), HARBOUR, "carla").state()).isEqualTo(State.NONE);
        assertThat(board().people()).doesNotContain("agreed");
    }

    @Test
    void aStatusIsReadAgainOnceItsFileHasChanged() throws IOException {
        assertThat(entry(board(), CLINIC, "anna").state()).isEqualTo(State.IN_PROGRESS);
        var file = place.resolve(CLINIC + ".anna.kanttekening.json");
        Files.writeString(file, Files.readString(file).replace("\"in-progress\"", "\"done\""));
        Files.setLastModifiedTime(file, FileTime.fromMillis(1));

        assertThat(entry(board(), CLINIC, "anna").state()).isEqualTo(State.DONE);
    }

    @Test
    void whatIsNoSidecarIsInProgressAndStopsNothing() throws IOException {
        Files.writeString(place.resolve(CLINIC + ".bram.kanttekening.json"), "[\"status");
        Files.writeString(place.resolve(HARBOUR + ".bram.kanttekening.json"), "{\"status\": 7}");

        assertThat(entry(board(), CLINIC, "bram").state()).isEqualTo(State.IN_PROGRESS);
        assertThat(entry(board(), HARBOUR, "bram").state()).isEqualTo(State.IN_PROGRESS);
    }

    @Test
    void theBoardIsNarrowedToAPersonAStateOrWhatIsLate() throws IOException {
        var today = "2026-07-15";

        assertThat(shown(new Filter("anna", Optional.empty(), false), today))
                .containsExactlyInAnyOrder(HARBOUR, CLINIC, DRONES);
        assertThat(shown(new Filter("anna", Optional.of(State.DONE), false), today))
                .containsExactly(HARBOUR);
        assertThat(shown(new Filter("bram", Optional.of(State.NONE), false), today)).hasSize(7);
        assertThat(shown(new Filter("", Optional.empty(), true), today)).containsExactly(CLINIC);
        assertThat(shown(new Filter("", Optional.empty(), true), "2026-07-01")).isEmpty();
        assertThat(shown(Filter.ALL, today)).hasSize(9);
    }

    private List<String> shown(Filter filter, String today) throws IOException {
        return filter.of(board(), today).stream().map(Board.Row::name).toList();
    }

    @Test
    void theTableIsThisCsv() throws IOException {
        var board = board();
        var file = place.resolve("progress.csv");
        new BoardTable(board.people(), board.rows()).write(file);

        var golden = GOLDEN.resolve("sample.csv");
        if (Boolean.getBoolean("golden.write")) {
            Files.copy(file, golden, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(Files.readString(file, StandardCharsets.UTF_8))
                .isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
    }
}
