package org.kanttekening.app.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kanttekening.app.Messages;
import org.kanttekening.exchange.table.Cell;
import org.kanttekening.exchange.table.Heading;
import org.kanttekening.exchange.table.SingleTable;
import org.kanttekening.exchange.table.Width;
import org.kanttekening.folder.ArticleFolder;
import org.kanttekening.folder.Progress;
import org.kanttekening.folder.UnreadableFileException;
import org.kanttekening.review.agreement.Figure;
import org.kanttekening.review.agreement.Figure.Defined;
import org.kanttekening.review.agreement.Intervals;
import org.kanttekening.review.agreement.Measure;
import org.kanttekening.review.match.MatchRule;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Figures as a table and disagreements as a page, from the sample articles. What they should be
/// lies in golden files; where something was changed on purpose, `-Dgolden.write=true` writes them
/// anew, to be read before they are kept.
class TakenElsewhereTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "agreement");
    private static final List<String> ARTICLES =
            List.of(
                    "kabinet-schort-havendambesluit-op.txt",
                    "minister-houdt-spoedhulp-brakenzijl-open.txt");

    @TempDir Path place;
    private ArticleFolder folder;

    @BeforeEach
    void setUp() throws IOException {
        SamplePeople.in(place);
        folder = ArticleFolder.open(place);
    }

    private static String warning(Figure figure) {
        return switch (figure) {
            case Defined defined -> defined.few() ? "says little" : "";
            case Figure.Undefined undefined -> undefined.reason().name();
        };
    }

    private List<Line> lines(Line.Level level, Set<String> people) throws IOException {
        var found =
                Agreeing.in(
                        folder,
                        _ -> true,
                        _ -> true,
                        MatchRule.USUAL,
                        Intervals.DRAWN,
                        Progress.NONE);
        return Line.of(found, level, people);
    }

    @Test
    void theFiguresAreThisCsv() throws IOException {
        var file = place.resolve("figures.csv");
        new AgreementTable(
                        lines(Line.Level.ARTICLES, Set.of("anna", "bram", "carla")),
                        List.of(Measure.values()),
                        TakenElsewhereTest::warning)
                .write(file);

        compare("sample.csv", Files.readString(file, StandardCharsets.UTF_8));
    }

    @Test
    void overTheWholeFolderWhatIsFoundStandsThereOnce() throws IOException {
        var table =
                new AgreementTable(
                        lines(Line.Level.FOLDER, Set.of("anna", "bram", "carla")),
                        List.of(Measure.values()),
                        TakenElsewhereTest::warning);

        assertThat(table.tabbed().lines().skip(1).toList())
                .hasSize(Measure.values().length - 3)
                .allMatch(it -> it.startsWith("all\tall\tall\t"));
    }

    @Test
    void aFigureBelowZeroIsANumberAndNoTextIsAFormula() throws IOException {
        var all = lines(Line.Level.PAIRS, Set.of("anna", "bram"));
        var table = new AgreementTable(all, List.of(Measure.TYPE_SHARE), _ -> "=1+1");

        assertThat(table.tabbed()).contains("\t'=1+1\n");
        var below =
                new SingleTable("below", List.of(new Heading("value", Width.NUMBER)))
                        .tabbed(Stream.of(List.of(Cell.number(-0.25))));
        assertThat(below).isEqualTo("value\n-0.25\n");
    }

    private MeetingSheetOrder order(String language, boolean letters) {
        return order(language, letters, ARTICLES);
    }

    private MeetingSheetOrder order(String language, boolean letters, List<String> articles) {
        return new MeetingSheetOrder(
                Set.of("anna", "bram", "carla"),
                articles,
                letters,
                new Messages(Locale.of(language)),
                ZoneId.of("Europe/Amsterdam"),
                LocalDate.of(2026, 7, 15));
    }

    @ParameterizedTest
    @CsvSource({"nl, false", "en, true"})
    void theDisagreementsAreThisPage(String language, boolean letters) throws Exception {
        var file = place.resolve("sheet.html");
        order(language, letters, ARTICLES.subList(0, 1))
                .write(folder, MatchRule.USUAL, file, Progress.NONE);

        compare("meeting." + language + ".html", Files.readString(file, StandardCharsets.UTF_8));
    }

    @Test
    void everyDisagreementHasEverybodysVersionAndRoomForARuling() throws Exception {
        var page =
                Jsoup.parse(
                        new String(
                                order("nl", false).page(folder, MatchRule.USUAL, Progress.NONE),
                                StandardCharsets.UTF_8));

        var chapters = page.select("main > section");
        assertThat(chapters).hasSize(2);
        assertThat(chapters.get(0).select(".point"))
                .isNotEmpty()
                .allSatisfy(point -> {
                    assertThat(point.select(".version h4").eachText())
                            .containsExactly("Anna", "Bram", "Carla");
                    assertThat(point.select(".ruling > span")).hasSize(1);
                    assertThat(point.select(".passage mark").text()).isNotEmpty();
                });
        assertThat(chapters.get(1).select(".version h4").eachText()).doesNotContain("Carla");
        assertThat(page.select("script, img, link, iframe")).isEmpty();
    }

    @Test
    void withLettersNobodysNameStandsOnTheSheet() throws Exception {
        var page =
                new String(
                        order("nl", true).page(folder, MatchRule.USUAL, Progress.NONE),
                        StandardCharsets.UTF_8);

        var names = Jsoup.parse(page).select(".version h4").eachText();
        assertThat(names).containsOnly("A", "B", "C");
        assertThat(page).doesNotContainIgnoringCase("carla");
        assertThat(Jsoup.parse(page).select("bdi").eachText())
                .isNotEmpty()
                .noneMatch(it -> List.of("anna", "bram").contains(it.toLowerCase(Locale.ROOT)));
    }

    @Test
    void whatCannotBeReadIsToldAndNoSheetIsWritten() throws Exception {
        Files.writeString(place.resolve(ARTICLES.getFirst() + ".bram.kanttekening.json"), "{");
        var file = place.resolve("sheet.html");

        assertThatThrownBy(() ->
                        order("nl", false).write(folder, MatchRule.USUAL, file, Progress.NONE))
                .isInstanceOf(UnreadableFileException.class);
        assertThat(file).doesNotExist();
    }

    private static void compare(String name, String written) throws IOException {
        var golden = GOLDEN.resolve(name);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, written, StandardCharsets.UTF_8);
        }
        assertThat(written).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
    }
}
