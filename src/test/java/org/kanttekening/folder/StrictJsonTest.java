package org.kanttekening.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class StrictJsonTest {

    @Test
    void laysOutAsSidecarsAre() throws Exception {
        var sidecar =
                Files.readAllBytes(
                        Path.of(
                                "sample-articles",
                                "kabinet-schort-havendambesluit-op.txt.anna.kanttekening.json"));

        var read = StrictJson.read("sidecar.json", sidecar);

        assertThat(StrictJson.bytes(read.node())).isEqualTo(sidecar);
    }

    @Test
    void keepsNumbersAsTheyAreWritten() {
        var json = "{\"a\":[1.50E+3,-0.0,12345678901234567890]}";

        assertThat(StrictJson.text(StrictJson.parse(json))).isEqualTo(json);
    }

    @Test
    void putsDeepValuesOnOneLine() {
        var value = StrictJson.parse("{\"a\":[{\"b\":[1,{}]},[]],\"c\":{}}");

        assertThat(new String(StrictJson.bytes(value, 2), StandardCharsets.UTF_8))
                .isEqualTo(
                        """
                        {
                          "a": [
                            {"b": [1,{}]},
                            []
                          ],
                          "c": {}
                        }
                        """);
    }

    @Test
    void laysOutWhateverThereIsAsJacksonDoes() {
        for (long seed = 0; seed < 3_000; seed++) {
            var value = value(new Random(seed), 4);

            assertThat(StrictJson.bytes(value))
                    .as("seed %d", seed)
                    .isEqualTo(LayoutJson.bytes(into -> TreeJson.write(value, into)));
        }
    }

    @Test
    void keepsTheOrderOfManyFieldsAndFindsEach() {
        var names = IntStream.range(0, 100).mapToObj(it -> "f" + it * 7 % 100).toList();
        var json =
                names.stream()
                        .map(name -> "\"" + name + "\":\"" + name + "\"")
                        .collect(Collectors.joining(",", "{", "}"));

        var read = (Node.Fields) StrictJson.parse(json);

        assertThat(StrictJson.text(read)).isEqualTo(json);
        assertThat(read.fields().keySet()).containsExactlyElementsOf(names);
        assertThat(names)
                .allSatisfy(name ->
                        assertThat(read.fields().get(new String(name.toCharArray())))
                                .isEqualTo(new Node.Text(1, name)));
        assertThat(read.fields().get("f100")).isNull();
    }

    @Test
    void refusesANameTwiceAmongManyFields() {
        var names = IntStream.range(0, 60).mapToObj(it -> "\"f" + it + "\":1");
        var json =
                Stream.concat(names, Stream.of("\"f3\":2"))
                        .collect(Collectors.joining(",", "{", "}"));

        assertThatThrownBy(() -> StrictJson.read("x.json", json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        e -> assertThat(e.problem().key()).isEqualTo("problem.twice"));
    }

    private static Node value(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 6 : 4)) {
            case 0 -> new Node.Flag(0, random.nextBoolean());
            case 1 -> new Node.Number(0, String.valueOf(random.nextInt(-99, 99)));
            case 2 -> random.nextInt(4) == 0 ? new Node.Nothing(0) : new Node.Text(0, "");
            case 3 -> new Node.Text(0, text(random));
            case 4 ->
                    new Node.Items(
                            0,
                            Stream.generate(() -> value(random, depth - 1))
                                    .limit(random.nextInt(4))
                                    .toList());
            default -> {
                var fields = new LinkedHashMap<String, Node>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    fields.put(text(random), value(random, depth - 1));
                }
                yield new Node.Fields(0, fields);
            }
        };
    }

    /// Of any units, halves of characters too; most of them such as there are in articles.
    private static String text(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            switch (random.nextInt(4)) {
                case 0 -> text.append((char) random.nextInt(0x80));
                case 1 -> text.append((char) random.nextInt(0x10000));
                case 2 -> text.appendCodePoint(random.nextInt(0x1F300, 0x1F700));
                default -> text.append("„Zo’n coöperatie/”".charAt(random.nextInt(18)));
            }
        }
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'a':1,'a':2} | problem.twice",
                "{'a':1} {} | problem.more",
                "{'a': | problem.breaksOff",
                "{'a':'\\ud800'} | problem.halfCharacter",
                "{a:1} | problem.notJson"
            })
    void refusesWhatSidecarsMayNotHold(String json, String key) {
        var bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> StrictJson.read("others.json", bytes))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        e -> {
                            assertThat(e.problem().key()).isEqualTo(key);
                            assertThat(e.file()).isEqualTo("others.json");
                        });
    }
}
