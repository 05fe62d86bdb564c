package org.kanttekening.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// What `kanttekening agreement` gives for the sample articles, of which Anna and Bram tagged two,
/// and how it ends.
class AgreementCommandTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String HARBOUR = "kabinet-schort-havendambesluit-op.txt";
    private static final String CLINIC = "minister-houdt-spoedhulp-brakenzijl-open.txt";
    private static final String BRAMS = ".bram.kanttekening.json";

    @TempDir Path place;
    private final CliRun cli = new CliRun();

    @BeforeEach
    void setUp() throws IOException {
        try (var files = Files.list(Path.of("sample-articles"))) {
            for (var file : files.toList()) {
                Files.copy(file, place.resolve(file.getFileName()));
            }
        }
    }

    private Exit agreement(String... options) {
        var arguments = new ArrayList<>(List.of("agreement", place.toString()));
        arguments.addAll(List.of(options));
        return cli.run(arguments.toArray(String[]::new));
    }

    private List<String> lines() {
        return cli.out().lines().toList();
    }

    private JsonNode json() {
        return MAPPER.readTree(cli.out());
    }

    @Test
    void eachArticleThatTwoPeopleTaggedIsALineAndAllOfThemTogetherAreOne() {
        assertThat(agreement()).isEqualTo(Exit.FINE);

        assertThat(lines().get(0)).isEqualTo("anna and bram");
        assertThat(lines().get(1)).contains("found of  ", "overlapping");
        assertThat(lines().get(2)).contains("anna", "bram", "F1");
        assertThat(lines().get(3)).startsWith(HARBOUR).contains("0.94 (35)", "0.97 (34)");
        assertThat(lines().get(4)).isEqualTo(CLINIC);
        assertThat(lines().get(5)).contains("0.93 (41)", "0.97 (39)");
        assertThat(lines().get(6)).startsWith("total ").contains("(76)", "(73)");
        assertThat(lines().get(8)).contains("words");
        assertThat(cli.err()).isEmpty();
    }

    @Test
    void columnsStandBelowOneAnother() {
        assertThat(agreement()).isEqualTo(Exit.FINE);

        assertThat(List.of(lines().get(1), lines().get(3), lines().get(5), lines().get(6)))
                .extracting(String::length)
                .as("each row ends with its last figure, on the right")
                .containsOnly(lines().get(1).length());
    }

    @Test
    void noLineIsWiderThanAHundredColumnsAndNoFigureIsLost() throws IOException {
        nothingTagged(HARBOUR);
        assertThat(agreement()).isEqualTo(Exit.FINE);

        assertThat(lines()).allSatisfy(it -> assertThat(it.length()).isLessThanOrEqualTo(100));
        assertThat(cli.out().split("\\([0-9]+\\)", -1))
                .as("two articles and the total, ten figures each")
                .hasSize(3 * 10 + 1);
    }

    @Test
    void aFigureThatRestsOnLittleHasAMarkThatIsExplainedBelow() {
        assertThat(agreement()).isEqualTo(Exit.FINE);

        assertThat(lines().get(6)).contains("0.93* (76)");
        assertThat(cli.out())
                .contains(
                        "* says little: it rests on fewer than 20 items, or in total on fewer than"
                                + " 5 articles\n");
    }

    @Test
    void whatIsNotDefinedIsADashWithTheReasonBelow() throws IOException {
        nothingTagged(HARBOUR);

        assertThat(agreement("--articles", "kabinet*")).isEqualTo(Exit.FINE);

        assertThat(lines().get(3)).contains("0.00 (35)").contains("– (0)");
        assertThat(cli.out().replace("\n  ", " "))
                .contains("– nothing to agree on: found of bram of " + HARBOUR + ", speaker of ");
    }

    /// Empties Bram's sidecar of an article.
    private void nothingTagged(String article) throws IOException {
        var file = place.resolve(article + BRAMS);
        var sidecar = (ObjectNode) MAPPER.readTree(file.toFile());
        for (var list : List.of("quotes", "actors", "decisions", "remarks")) {
            sidecar.putArray(list);
        }
        Files.writeString(file, MAPPER.writeValueAsString(sidecar));
    }

    @Test
    void anArticleTaggedByOneIsLeftOutAndSaid() throws IOException {
        Files.delete(place.resolve(CLINIC + BRAMS));

        assertThat(agreement()).isEqualTo(Exit.FINE);

        assertThat(cli.out()).doesNotContain(CLINIC);
        assertThat(cli.err()).isEqualTo(CLINIC + " is left out: only anna tagged it\n");
    }

    @Test
    void whereNoArticleWasTaggedByTwoThatIsSaid() throws IOException {
        Files.delete(place.resolve(CLINIC + BRAMS));

        assertThat(agreement("--articles", "minister*")).isEqualTo(Exit.PROBLEMS);

        assertThat(cli.out()).isEmpty();
        assertThat(cli.err()).startsWith("no article was tagged by two people\n");
    }

    @Test
    void anUnreadableSidecarIsNamedAndTheRestCounted() throws IOException {
        Files.writeString(place.resolve(CLINIC + BRAMS), "{");

        assertThat(agreement()).isEqualTo(Exit.NOT_READ);

        assertThat(lines().get(3)).startsWith(HARBOUR);
        assertThat(cli.out()).doesNotContain(CLINIC);
        assertThat(cli.err())
                .startsWith("kanttekening: " + CLINIC + BRAMS + " is left out: ")
                .hasLineCount(1);
    }

    @Test
    void ofThreePeopleThoseAskedForAreCompared() throws IOException {
        var carlas = Files.readString(place.resolve(HARBOUR + BRAMS)).replace("bram", "carla");
        Files.writeString(place.resolve(HARBOUR + ".carla.kanttekening.json"), carlas);

        assertThat(agreement("--json")).isEqualTo(Exit.FINE);
        assertThat(json().get("pairs")).hasSize(3);

        var asked = new CliRun();
        asked.run("agreement", place.toString(), "--annotators", "carla,Anna", "--quiet");
        assertThat(asked.out()).startsWith("anna and carla").doesNotContain("bram");
    }

    @Test
    void jsonHasEveryFigureWithWhatItRestsOn() {
        assertThat(agreement("--json")).isEqualTo(Exit.FINE);

        var pair = json().get("pairs").get(0);
        assertThat(pair.get("first").asString()).isEqualTo("anna");
        var found = pair.get("articles").get(0).get("figures").get("quotesOfFirst");
        assertThat(found.get("value").asDouble()).isEqualTo(33 / 35.0);
        assertThat(found.get("n").asInt()).isEqualTo(35);
        assertThat(found.get("low").asDouble()).isLessThan(33 / 35.0);
        assertThat(found.get("high").asDouble()).isGreaterThan(33 / 35.0);
        assertThat(found.get("few").asBoolean()).isFalse();
        assertThat(pair.get("total"))
                .allSatisfy(figure -> {
                    assertThat(figure.has("n")).isTrue();
                    assertThat(figure.has("value")).isNotEqualTo(figure.has("notDefined"));
                });
    }

    @Test
    void theFolderSaysHowMuchPassagesMustHaveInCommon() throws IOException {
        var settings = place.resolve("kanttekening.json");
        Files.writeString(
                settings,
                """
                {"format": "kanttekening-folder-1", "matching": 1}
                """);
        assertThat(agreement("--json")).isEqualTo(Exit.FINE);
        var figures = json().get("pairs").get(0).get("total");
        assertThat(figures.get("contentOverlapping").get("value").asDouble())
                .as("who has other bounds has another quote")
                .isEqualTo(figures.get("contentExact").get("value").asDouble());

        Files.writeString(
                settings,
                """
                {"format": "kanttekening-folder-1", "matching": 0}
                """);
        var refused = new CliRun();
        assertThat(refused.run("agreement", place.toString())).isEqualTo(Exit.NOT_READ);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains("kanttekening.json", "matching", "above 0");
    }

    @Test
    void wrongUseIsRefused() {
        assertThat(agreement("--annotators", "anna")).isEqualTo(Exit.WRONG_USE);
        assertThat(agreement("--annotators", "anna,nobody")).isEqualTo(Exit.WRONG_USE);
        assertThat(agreement("--articles", "{")).isEqualTo(Exit.WRONG_USE);
        assertThat(cli.out()).isEmpty();
    }

    @Test
    void nothingInTheFolderChanges() throws IOException {
        var before = contents();

        assertThat(agreement()).isEqualTo(Exit.FINE);

        assertThat(contents()).isEqualTo(before);
    }

    private TreeMap<String, String> contents() throws IOException {
        var contents = new TreeMap<String, String>();
        try (var files = Files.list(place)) {
            for (var file : files.toList()) {
                contents.put(
                        file.getFileName().toString(),
                        Files.readString(file, StandardCharsets.ISO_8859_1)); // any bytes
            }
        }
        return contents;
    }
}
