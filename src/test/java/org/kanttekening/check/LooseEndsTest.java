package org.kanttekening.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanttekening.annotation.Kind;
import org.kanttekening.check.ruling.Ruling;
import org.kanttekening.folder.ArticleFolder;
import org.kanttekening.folder.Problem;
import org.kanttekening.folder.Progress;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/// What annotations lack is listed with the place of their words.
class LooseEndsTest {

    @TempDir Path place;
    private CheckedFolder folder;

    @BeforeEach
    void setUp() throws IOException {
        folder = new CheckedFolder(place);
    }

    @Test
    void aRequiredFieldThatIsEmptyIsListedWithItsPassage() throws Exception {
        folder.change(CheckedFolder.SIDECAR, "\"kind\": \"statement\"", "\"kind\": \"\"");

        // The article's fifth line: 254 code points stand before it.
        assertThat(folder.check().looseEnds())
                .containsExactly(
                        new LooseEnd(
                                CheckedFolder.ARTICLE,
                                Optional.of(new Place(254, 286, 5, 1)),
                                "anna",
                                Kind.QUOTE,
                                "q-0r8e5kuh",
                                "kind",
                                Problem.of("problem.notFilled")));
    }

    @Test
    void placesCountCodePoints() throws Exception {
        var text = folder.read(CheckedFolder.ARTICLE);
        folder.change(CheckedFolder.SIDECAR, "\"name\": \"Snelwiel\"", "\"name\": \"\"");

        var end = folder.check().looseEnds().getFirst().place().orElseThrow();

        assertThat(
                        text.substring(
                                text.offsetByCodePoints(0, end.start()),
                                text.offsetByCodePoints(0, end.end())))
                .contains("Snelwiel");
        var line = text.lines().skip(end.line() - 1L).findFirst().orElseThrow();
        assertThat(line.substring(line.offsetByCodePoints(0, end.column() - 1)))
                .startsWith("verhuurder Snelwiel");
    }

    @Test
    void whatALaterRulingTouchesIsListedUnlessItWasChangedSince() throws Exception {
        var ruled = new Ruling(LocalDate.of(2036, 1, 1), Kind.QUOTE, "", "", "");
        folder.put("guidelines.md", "- Zo is het. " + ruled.marker() + "\n");

        var ends = folder.check().looseEnds();

        assertThat(ends)
                .isNotEmpty()
                .allSatisfy(it -> {
                    assertThat(it.kind()).isEqualTo(Kind.QUOTE);
                    assertThat(it.field()).isEqualTo("modified");
                    assertThat(it.problem()).isEqualTo(Problem.of("problem.olderThanRuling"));
                });

        var before = new Ruling(LocalDate.of(2016, 1, 1), Kind.QUOTE, "", "", "");
        folder.put("guidelines.md", "- Zo is het. " + before.marker() + "\n");
        assertThat(folder.check().looseEnds()).isEmpty();
    }

    @Test
    void whatTheFolderRequiresCounts() throws Exception {
        folder.put(
                CheckedFolder.SETTINGS,
                """
                {
                  "format": "kanttekening-folder-1",
                  "required": { "actor.note": true }
                }
                """);

        assertThat(folder.check().looseEnds())
                .hasSize(4)
                .allMatch(end -> end.kind() == Kind.ACTOR && end.field().equals("note"));
    }

    @Test
    void whatRulesProposeHasNone() throws Exception {
        folder.change(CheckedFolder.SIDECAR, "\"kind\": \"statement\"", "\"kind\": \"\"");
        folder.put("deelscooters.txt.rules.kanttekening.json", folder.read(CheckedFolder.SIDECAR));

        assertThat(folder.check().looseEnds()).extracting(LooseEnd::owner).containsExactly("anna");
    }

    @Test
    void theyAreListedOnlyWhereTheyAreAskedFor() throws Exception {
        folder.change(CheckedFolder.SIDECAR, "\"kind\": \"statement\"", "\"kind\": \"\"");

        var report =
                new FolderCheck(ArticleFolder.open(place), Optional.empty(), false)
                        .run(Progress.NONE);

        assertThat(report.looseEnds()).isEmpty();
    }
}
