package org.kanttekening.folder;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kanttekening.annotation.Quote;
import org.kanttekening.article.ArticleText;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;

class SidecarRefusalTest {

    private final ArticleText text = Examples.text();

    private SidecarReading read(String json) {
        return SidecarJson.read(Examples.SIDECAR, json.getBytes(UTF_8), text);
    }

    private UnreadableFileException refusal(String json) {
        return ((SidecarReading.Unreadable) read(json)).problem();
    }

    /// The example with the first occurrence of something changed.
    private static String with(String what, String by) {
        var json = Examples.sidecarText();
        int at = json.indexOf(what);
        assertThat(at).as("the example has %s", what).isNotNegative();
        return json.substring(0, at) + by + json.substring(at + what.length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"start\": 254`|`\"start\": 254.7`|problem.notCount|quotes[0].content[0].start",
                "`\"start\": 254`|`\"start\": \"254\"`|problem.notCount|quotes[0].content[0].start",
                "`\"start\": 254`|`\"start\": -1`|problem.notCount|quotes[0].content[0].start",
                "`\"end\": 286`|`\"end\": 5286`|problem.segment.outside|quotes[0].content[0].end",
                "`\"end\": 286`|`\"end\": 254`|problem.segment.empty|quotes[0].content[0].end",
                "`\"start\": 301`|`\"start\":"
                        + " 280`|problem.segment.order|quotes[0].content[1].start",
                "`„De stoepen`|`„De straten`|problem.segment.exact|quotes[0].content[0].exact",
                "`\"inside\": \"\"`|`\"inside\":"
                        + " \"q-00000000\"`|problem.id.nowhere|quotes[0].inside",
                "`\"inside\": \"\"`|`\"inside\": \"d-4h2v9gqa\"`|problem.id.form|quotes[0].inside",
                "`\"id\": \"q-m7c3z1lp\"`|`\"id\": \"q-0r8e5kuh\"`|problem.id.twice|quotes[1].id",
                "`\"id\": \"q-m7c3z1lp\"`|`\"id\": \"q-M7C3Z1LP\"`|problem.id.form|quotes[1].id",
                "`\"anonymous\": false`|`\"anonymous\": 0`|problem.notFlag|actors[0].anonymous",
                "`\"confidence\": 0.97`|`\"confidence\":"
                        + " 97`|problem.notShare|quotes[0].origin.confidence",
                "`\"otherNames\": []`|`\"otherNames\": null`|problem.notList|actors[1].otherNames",
                "`\"note\": \"\"`|`\"note\": null`|problem.notText|note",
                "`\"created\": \"2026-03-04T09:12:00Z\"`|`\"created\":"
                        + " \"yesterday\"`|problem.notMoment|actors[0].created",
                "`\"format\": \"kanttekening-1\"`|`\"format\":"
                        + " \"kanttekening\"`|problem.format.unknown|format",
                "`\"offsets\": \"unicode-code-points\"`|`\"offsets\":"
                        + " \"bytes\"`|problem.offsets|offsets",
                "`\"createdBy\": \"anna\",`|``|problem.missing|actors[0]",
                "`\"language\": \"nl\"`|`\"length\": 530`|problem.twice|article.length",
                "`\"verdict\": \"grotendeels waar\"`|`\"verdict\":"
                        + " \"\\ud83d\"`|problem.halfCharacter|quotes[0].check.verdict",
                "`\"decision\": {`|`\"quote\": {}, \"decision\":"
                        + " {`|problem.twoTargets|quotes[0].respondsTo[0].decision"
            })
    void whatIsWrongIsNamedWithItsField(String what, String by, String key, String field) {
        var refusal = refusal(with(what, by == null ? "" : by));

        assertThat(refusal.problem().key()).isEqualTo(key);
        assertThat(refusal.field()).isEqualTo(field);
        assertThat(refusal.file()).isEqualTo(Examples.SIDECAR);
    }

    @Test
    void theLineIsTheOneToLookAt() {
        var json = with("\"start\": 254", "\"start\": 1.5");
        int line = (int) json.substring(0, json.indexOf("1.5")).lines().count();

        assertThat(refusal(json).line()).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource({
        "'', problem.nothingInIt",
        "'{', problem.breaksOff",
        "'{} {}', problem.more",
        "'[]', problem.notFields",
        "'{''a'': 1}', problem.notJson",
        "'{}', problem.missing",
        "'null', problem.notFields"
    })
    void whatIsNoSidecarAtAllIsRefused(String json, String key) {
        assertThat(refusal(json).problem().key()).isEqualTo(key);
    }

    @Test
    void moreThanAnyoneWritesIsRefused() {
        var deep = "[".repeat(65) + "]".repeat(65);
        assertThat(refusal(deep).problem().key()).isEqualTo("problem.tooMuch");
        assertThat(refusal("{\"a\": \"" + "x".repeat(2_000_001) + "\"}").problem().key())
                .isEqualTo("problem.tooMuch");
        assertThat(refusal("{\"" + "x".repeat(257) + "\": 1}").problem().key())
                .isEqualTo("problem.tooMuch");
        assertThat(refusal("{\"a\": 1" + "0".repeat(64) + "}").problem().key())
                .isEqualTo("problem.tooMuch");
        var large = new byte[(64 << 20) + 1];
        assertThat(SidecarJson.read("x", large, text))
                .isInstanceOfSatisfying(
                        SidecarReading.Unreadable.class,
                        it ->
                                assertThat(it.problem().problem().key())
                                        .isEqualTo("problem.tooLarge"));
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        var reading = SidecarJson.read("x", new byte[] {'{', (byte) 0xff, '}'}, text);

        assertThat(((SidecarReading.Unreadable) reading).problem().problem().key())
                .isEqualTo("problem.notUtf8");
    }

    @Test
    void aFieldThatIsMissingHasTheSchemesDefault() {
        var json = with("      \"polarity\": \"affirmed\",\n", "");

        var stored = ((SidecarReading.Read) read(json)).stored();

        assertThat(
                        stored.sidecar()
                                .annotations()
                                .find("q-0r8e5kuh", Quote.class)
                                .map(Quote::polarity))
                .contains("affirmed");
    }

    @Test
    void aValueThatNoListHasIsKept() {
        var json = with("\"polarity\": \"affirmed\"", "\"polarity\": \"ironic\"");

        var stored = ((SidecarReading.Read) read(json)).stored();

        assertThat(new String(SidecarJson.write(stored, text), UTF_8)).isEqualTo(json);
    }

    @Test
    void aFileOfANewerFormatOpensReadOnly() {
        assertThat(read(with("kanttekening-1", "kanttekening-2")))
                .isInstanceOfSatisfying(
                        SidecarReading.ReadOnly.class,
                        it -> assertThat(it.reason().key()).isEqualTo("problem.format.newer"));
    }

    @Test
    void aFileOfANewerFormatThatIsQuiteDifferentSaysSo() {
        assertThat(refusal("{\"format\": \"kanttekening-3\"}").problem().key())
                .isEqualTo("problem.format.newer");
    }

    @Test
    void inAnotherTextEverySegmentThatDoesNotStandThereIsListed() {
        var other = new ArticleText(text.value().replace("zegt Bakker", "zei Bakker"));

        var reading = SidecarJson.read("x", Examples.sidecar(), other);

        assertThat(reading)
                .isInstanceOfSatisfying(
                        SidecarReading.OtherText.class,
                        it -> {
                            assertThat(it.articleSha256()).isEqualTo(text.sha256());
                            assertThat(it.misplaced())
                                    .extracting(MisplacedSegment::field)
                                    .contains("quotes[0].cue[0]", "quotes[0].source[0]")
                                    .doesNotContain("actors[0].mentions[0].segments[0]");
                        });
    }

    @Test
    void inAnotherTextWhereAllStillStandsTheSidecarIsUsable() {
        var other = new ArticleText(text.value() + "\nNaschrift\n");
        var reading = SidecarJson.read("x", Examples.sidecar(), other);

        assertThat(reading).isInstanceOf(SidecarReading.Read.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void everyProblemHasWords(String language) throws IOException {
        var bundle =
                ResourceBundle.getBundle("org.kanttekening.messages.problems", Locale.of(language));
        var named = new TreeSet<String>();
        try (var sources = Files.list(Path.of("src/main/java/org/kanttekening/folder"))) {
            for (var source : sources.toList()) {
                var keys = Pattern.compile("\"(problem\\.[a-zA-Z0-9.]+)\"");
                keys.matcher(Files.readString(source))
                        .results()
                        .forEach(found -> named.add(found.group(1)));
            }
        }

        assertThat(named).hasSizeGreaterThan(30);
        assertThat(bundle.keySet()).containsAll(named);
    }
}
