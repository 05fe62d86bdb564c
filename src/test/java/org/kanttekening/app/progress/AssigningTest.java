package org.kanttekening.app.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kanttekening.folder.Assignment;
import org.kanttekening.folder.FolderSettings;

import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Assigning articles is a change that can be taken back.
class AssigningTest {

    private static final FolderSettings SETTINGS =
            FolderSettings.NONE.withAssignments(
                    List.of(
                            Assignment.of("a.txt", "anna", "2026-08-01"),
                            Assignment.of("a.txt", "bram", ""),
                            Assignment.of("b.txt", "anna", "2026-08-02")));

    @Test
    void severalArticlesAreAssignedAtOnceAndTheRestStays() {
        var changed =
                Assigning.of(List.of("b.txt", "c.txt"), "anna", Optional.of("2026-09-01"))
                        .applied(SETTINGS);

        assertThat(changed.assignments())
                .containsExactly(
                        Assignment.of("a.txt", "anna", "2026-08-01"),
                        Assignment.of("a.txt", "bram", ""),
                        Assignment.of("b.txt", "anna", "2026-09-01"),
                        Assignment.of("c.txt", "anna", "2026-09-01"));
    }

    @Test
    void whatIsTakenAwayIsGone() {
        var changed = Assigning.of(List.of("a.txt"), "bram", Optional.empty()).applied(SETTINGS);

        assertThat(changed.assignments())
                .hasSize(2)
                .doesNotContain(Assignment.of("a.txt", "bram", ""));
    }

    @Test
    void theInversePutsBackWhatStood() {
        long seed = 31;
        var random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            var articles = List.of("a.txt", "b.txt", "c.txt").subList(0, 1 + random.nextInt(3));
            var due =
                    random.nextInt(3) == 0
                            ? Optional.<String>empty()
                            : Optional.of(random.nextBoolean() ? "" : "2027-01-01");
            var change = Assigning.of(articles, random.nextBoolean() ? "anna" : "bram", due);
            var changed = change.applied(SETTINGS);
            var back = change.inverse(SETTINGS).applied(changed);
            var as = "seed " + seed + ", " + i;

            assertThat(change.stands(changed)).as(as).isTrue();
            assertThat(back.assignments())
                    .as(as)
                    .containsExactlyInAnyOrderElementsOf(SETTINGS.assignments());
        }
    }
}
