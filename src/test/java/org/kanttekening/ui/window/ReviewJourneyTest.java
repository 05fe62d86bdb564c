package org.kanttekening.ui.window;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.PAGE_DOWN;
import static javafx.scene.input.KeyCode.PAGE_UP;
import static javafx.scene.input.KeyCode.R;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.Z;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ComboBox;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Remark;
import org.kanttekening.annotation.Review;
import org.kanttekening.app.review.Reviewing;
import org.kanttekening.folder.SaveState;
import org.kanttekening.ui.review.ReviewPane;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.function.Function;

/// Reviews the two articles of the samples that two people tagged, with the keyboard alone. What
/// should stand in the agreed sidecars lies in golden files; where something was changed on
/// purpose, `-Dgolden.write=true` writes them anew, to be read before they are kept.
class ReviewJourneyTest {

    private static final String FIRST = "kabinet-schort-havendambesluit-op.txt";
    private static final String SECOND = "minister-houdt-spoedhulp-brakenzijl-open.txt";
    private static final Path GOLDEN = Path.of("src", "test", "resources", "review");

    @TempDir private Path dir;
    private OpenWindow desk;

    @BeforeEach
    void open() throws IOException {
        var folder = Files.createDirectories(dir.resolve("artikelen"));
        try (var files = Files.list(Path.of("sample-articles"))) {
            for (var file : files.toList()) {
                var name = file.getFileName().toString();
                if (name.startsWith(FIRST) || name.startsWith(SECOND)) {
                    Files.copy(file, folder.resolve(name));
                }
            }
        }
        desk = OpenWindow.on(folder);
        desk.untilOpen(FIRST);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void bothArticlesAreReviewedToAnEmptyListByKeyboardAlone() {
        var before = own();

        review();
        desk.keys().write("A");
        decide(left() / 2);
        int left = left();
        untilSaved(FIRST);
        desk = desk.again();
        desk.untilOpen(FIRST);
        review();
        assertThat(left()).as("left after coming back").isEqualTo(left);
        decide(0);
        assertThat(desk.text("review-progress")).startsWith("nothing left");
        untilSaved(FIRST);

        desk.keys().press(CONTROL, PAGE_DOWN);
        desk.untilOpen(SECOND);
        untilReviewing(SECOND);
        desk.keys().write("A");
        decide(0);
        untilSaved(SECOND);

        assertThat(own()).as("everybody's own files").isEqualTo(before);
        compareWithGolden(FIRST);
        compareWithGolden(SECOND);
    }

    @Test
    void takingGoesOnToTheNextAndUndoComesBack() {
        review();
        int left = left();
        var first = chosen();

        takeAny();
        assertThat(left()).isEqualTo(left - 1);
        assertThat(chosen()).isNotEqualTo(first);

        desk.keys().press(CONTROL, Z);
        assertThat(left()).isEqualTo(left);
        assertThat(chosen()).isEqualTo(first);

        desk.keys().press(CONTROL, SHIFT, Z);
        assertThat(left()).isEqualTo(left - 1);
    }

    @Test
    void versionsAreMergedFieldByField() {
        review();
        untilTwoDifferInFields();
        var matter = chosen();

        desk.keys().write("m");
        desk.keys().press(RIGHT);
        desk.keys().press(ENTER);

        var merged =
                reviewing(it -> it.docket().ofAgreed(matter))
                        .flatMap(it -> it.agreed())
                        .flatMap(it -> it.common().review())
                        .orElseThrow();
        assertThat(merged.outcome()).isEqualTo(Review.MERGED);
        assertThat(merged.from()).containsExactly("anna", "bram");
    }

    @Test
    void mergingIsGivenUpWithEscape() {
        review();
        untilTwoDifferInFields();
        int left = left();

        desk.keys().write("m");
        desk.keys().press(ESCAPE);

        assertThat(left()).isEqualTo(left);
        assertThat(Fx.ask(() -> desk.window().modes().isReviewing())).isTrue();
        desk.keys().press(ESCAPE);
        assertThat(Fx.ask(() -> desk.window().modes().isAnnotating())).isTrue();
    }

    @Test
    void aReasonIsGivenToWhatWasDecidedLast() {
        review();
        var matter = chosen();
        desk.keys().write("x");

        desk.keys().write("r");
        desk.keys().press(DOWN);
        desk.keys().press(ENTER);

        var rejected =
                reviewing(it ->
                        it.docket().matters().stream()
                                .filter(all -> all.id().equals(matter))
                                .findFirst()
                                .orElseThrow()
                                .rejected());
        assertThat(rejected).isNotEmpty().allMatch(it -> it.reason().equals("boundary"));
    }

    @Test
    void aRemarkIsWrittenAndAnswered() {
        review();
        desk.keys().write("t");
        desk.keys().write("Waarom niet de hele zin?");
        desk.keys().press(CONTROL, ENTER);
        desk.keys().write("t");
        desk.keys().write("Zie de richtlijn.");
        desk.keys().press(CONTROL, ENTER);

        var remarks = reviewing(it -> it.remarks(it.chosen().orElseThrow()));
        assertThat(remarks)
                .extracting(Remark::text)
                .containsExactly("Waarom niet de hele zin?", "Zie de richtlijn.");
        assertThat(remarks.getLast().replyTo()).isEqualTo(remarks.getFirst().id());
        assertThat(desk.text("review-remark-1")).contains("Zie de richtlijn.");
    }

    @Test
    void namesAreHiddenInABlindReview() {
        review();
        assertThat(desk.text("review-progress")).isNotEmpty();
        desk.keys().write("b");

        assertThat(people()).containsOnly("A", "B");
    }

    @Test
    void theListIsNarrowedToAKind() {
        review();
        int left = left();

        Fx.run(() ->
                ((ComboBox<?>) desk.scene().lookup("#review-filter-kind"))
                        .getSelectionModel()
                        .select(2));

        assertThat(left()).isPositive().isLessThan(left);
        assertThat(kind()).isEqualTo(Kind.ACTOR);
        desk.keys().write("n");
        assertThat(kind()).isEqualTo(Kind.ACTOR);
    }

    @Test
    void anotherArticleIsReviewedToo() {
        review();
        desk.keys().press(CONTROL, PAGE_DOWN);
        desk.untilOpen(SECOND);
        untilReviewing(SECOND);
        desk.keys().press(CONTROL, PAGE_UP);
        desk.untilOpen(FIRST);
        untilReviewing(FIRST);
        assertThat(left()).isPositive();
    }

    private void review() {
        desk.keys().press(CONTROL, SHIFT, R);
        untilReviewing(FIRST);
    }

    private void untilReviewing(String article) {
        Fx.until(
                article + " is reviewed",
                () ->
                        desk.window().modes().isReviewing()
                                && desk.window()
                                        .review()
                                        .pane()
                                        .filter(it ->
                                                it.reviewing().review().name().equals(article))
                                        .isPresent());
    }

    /// Decides until so many are left: by turns one person's, the other's, neither with a reason,
    /// and put together.
    private void decide(int until) {
        for (int turn = 0; left() > until; turn++) {
            int before = left();
            switch (turn % 6) {
                case 2 -> {
                    desk.keys().write("x");
                    desk.keys().write("r");
                    desk.keys().press(DOWN);
                    desk.keys().press(DOWN);
                    desk.keys().press(ENTER);
                }
                case 4 -> {
                    desk.keys().write("m");
                    if (merging()) {
                        desk.keys().press(RIGHT);
                        desk.keys().press(DOWN);
                        desk.keys().press(ENTER);
                    } else {
                        takeAny();
                    }
                }
                default -> takeAny();
            }
            assertThat(left()).as("turn %s", turn).isLessThan(before);
        }
    }

    private void takeAny() {
        int before = left();
        desk.keys().write("2");
        if (left() == before) {
            desk.keys().write("1");
        }
    }

    private void untilTwoDifferInFields() {
        for (int i = left(); i > 0; i--) {
            if (reviewing(it -> it.chosen().orElseThrow().versions().size()) > 1) {
                return;
            }
            desk.keys().write("n");
        }
        throw new AssertionError("nothing that two people tagged differs");
    }

    private int left() {
        return reviewing(it -> it.left().size());
    }

    private String chosen() {
        return reviewing(it -> it.chosen().orElseThrow().id());
    }

    private Kind kind() {
        return reviewing(it -> it.chosen().orElseThrow().kind());
    }

    private boolean merging() {
        return Fx.ask(() -> pane().isMerging());
    }

    private java.util.List<String> people() {
        return reviewing(it -> it.names().order().stream().map(it.names()::of).toList());
    }

    private <T> T reviewing(Function<Reviewing, T> question) {
        return Fx.ask(() -> question.apply(pane().reviewing()));
    }

    private ReviewPane pane() {
        return desk.window().review().pane().orElseThrow();
    }

    private void untilSaved(String article) {
        Fx.until(
                "what is agreed on is saved",
                () ->
                        desk.window().workspace().reviews().state(article)
                                instanceof SaveState.Saved);
    }

    /// What stands in everybody's own sidecars and in the articles.
    private TreeMap<String, String> own() {
        var files = new TreeMap<String, String>();
        try (var all = Files.list(desk.folder())) {
            for (var file : all.toList()) {
                var name = file.getFileName().toString();
                if (!name.contains(".agreed.")) {
                    files.put(name, Folders.read(file));
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return files;
    }

    private void compareWithGolden(String article) {
        var name = article + ".agreed.kanttekening.json";
        var written = Folders.read(desk.folder().resolve(name));
        var golden = GOLDEN.resolve(name);
        if (Boolean.getBoolean("golden.write")) {
            Folders.write(golden, written);
        }
        assertThat(written).isEqualTo(Folders.read(golden));
    }
}
