package org.kanttekening.app.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanttekening.folder.ArticleFolder;
import org.kanttekening.folder.Progress;
import org.kanttekening.review.agreement.Figure;
import org.kanttekening.review.agreement.Figure.Defined;
import org.kanttekening.review.agreement.Intervals;
import org.kanttekening.review.agreement.Measure;
import org.kanttekening.review.match.MatchRule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// What lies behind the figures of the sample articles, which three people tagged.
class BehindTest {

    private static final String HARBOUR = "kabinet-schort-havendambesluit-op.txt";

    @TempDir Path place;
    private ArticleFolder folder;
    private FolderAgreement found;

    @BeforeEach
    void setUp() throws IOException {
        SamplePeople.in(place);
        folder = ArticleFolder.open(place);
        found =
                Agreeing.in(
                        folder,
                        _ -> true,
                        _ -> true,
                        MatchRule.USUAL,
                        Intervals.NONE,
                        Progress.NONE);
    }

    private Behind behind(Line line, Measure measure) {
        return Behind.of(folder, line.ask(measure), MatchRule.USUAL, Progress.NONE);
    }

    private List<Line> lines(Line.Level level) {
        return Line.of(found, level, Set.copyOf(found.people()));
    }

    @Test
    void theFolderHasALineThePairsThreeAndTheArticlesOneForEachPair() {
        assertThat(lines(Line.Level.FOLDER)).hasSize(1);
        assertThat(lines(Line.Level.PAIRS)).hasSize(3);
        // Carla tagged one of the two articles.
        assertThat(lines(Line.Level.ARTICLES)).hasSize(4);
        assertThat(Line.of(found, Line.Level.FOLDER, Set.of("anna", "bram")))
                .singleElement()
                .satisfies(it ->
                        assertThat(it.agreement())
                                .isEqualTo(lines(Line.Level.PAIRS).getFirst().agreement()));
        assertThat(Line.of(found, Line.Level.PAIRS, Set.of("anna"))).isEmpty();
    }

    @Test
    void thePassagesOfEveryFigureAddUpToItAtEveryLevel() {
        for (var level : Line.Level.values()) {
            for (var line : lines(level)) {
                for (var measure : Measure.values()) {
                    if (line.isOfFolder() && !measure.isForFolder()) {
                        continue;
                    }
                    var as = level + ", " + line.article() + ", " + measure;
                    var behind = behind(line, measure);
                    assertSame(as, behind.figure(), line.agreement().of(measure));
                    assertThat(behind.places().stream().mapToInt(Place::weight).sum())
                            .as(as)
                            .isEqualTo(behind.figure().n());
                }
            }
        }
    }

    private static void assertSame(String as, Figure one, Figure other) {
        assertThat(one.n()).as(as).isEqualTo(other.n());
        if (other instanceof Defined(double value, _, _, _)) {
            assertThat(one)
                    .as(as)
                    .isInstanceOfSatisfying(
                            Defined.class,
                            it -> assertThat(it.value()).isCloseTo(value, within(1e-12)));
        } else {
            assertThat(one).as(as).isEqualTo(other);
        }
    }

    @Test
    void aPassageHasItsWordsAndWhatBothSay() {
        var behind = behind(lines(Line.Level.PAIRS).getFirst(), Measure.QUOTES_OF_FIRST);

        var alone = behind.places().stream().filter(it -> !it.agreed()).toList();
        assertThat(alone).hasSize(5);
        assertThat(alone.getFirst().article()).isEqualTo(HARBOUR);
        assertThat(alone.getFirst().words()).isEqualTo("een schadeclaim in te dienen");
        assertThat(alone.getFirst().before()).endsWith(" De directie overweegt ");
        assertThat(alone.getFirst().firstSays()).isEqualTo("een schadeclaim in te dienen");
        assertThat(alone.getFirst().secondSays()).isEmpty();
        assertThat(alone.getFirst().owner()).isEqualTo("anna");
        assertThat(alone.getFirst().id()).startsWith("q-");
    }

    @Test
    void speakersAreToldByName() {
        var behind = behind(lines(Line.Level.PAIRS).getFirst(), Measure.SPEAKER_SHARE);

        assertThat(behind.places())
                .filteredOn(it -> !it.agreed())
                .isNotEmpty()
                .allSatisfy(it -> {
                    assertThat(it.firstSays()).isNotEqualTo(it.secondSays());
                    assertThat(it.firstSays() + it.secondSays()).doesNotContain("a-");
                });
    }

    @Test
    void whatCannotBeReadNowIsNamed() throws IOException {
        var line = lines(Line.Level.PAIRS).getFirst();
        Files.writeString(place.resolve(HARBOUR + ".bram.kanttekening.json"), "{");

        var behind = behind(line, Measure.QUOTES_OF_FIRST);

        assertThat(behind.unread())
                .singleElement()
                .satisfies(it -> assertThat(it.file()).startsWith(HARBOUR));
        assertThat(behind.places()).isNotEmpty().noneMatch(it -> it.article().equals(HARBOUR));
        assertThat(behind.figure().n())
                .isLessThan(line.agreement().of(Measure.QUOTES_OF_FIRST).n());
    }
}
